package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.storage.CrmStorage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that all desks of a Crm share. */
record CoreCrm(
        Assembly assembly,
        CrmStorage storage,
        Units units,
        InstantSource clock,
        Supplier<UUID> ids,
        TenantSettings.Source settings,
        Cursors cursors,
        CommandCheck commands,
        Measured measured,
        TenantDefinitions definitions,
        DeliveryLimits limits,
        Outgoing outgoing,
        AtomicBoolean closed)
        implements Crm {
    CoreCrm(
            Assembly assembly,
            CrmStorage storage,
            Units units,
            InstantSource clock,
            Supplier<UUID> ids,
            TenantSettings.Source settings,
            Cursors cursors,
            CommandCheck commands,
            Measured measured,
            DeliveryLimits limits) {
        this(
                assembly,
                storage,
                units,
                clock,
                ids,
                settings,
                cursors,
                commands,
                measured,
                new TenantDefinitions(assembly),
                limits,
                new Outgoing(assembly.subscriptions(), limits),
                new AtomicBoolean());
    }

    @Override
    public Desk desk(Actor actor) {
        return desk(CallContext.of(actor));
    }

    @Override
    public Desk desk(CallContext context) {
        requireOpen();
        return new CoreDesk(new CoreWorkbench(this, context, false));
    }

    @Override
    public DueReport runDue(int limit) {
        return runDue(limit, () -> false);
    }

    /** Due work first, and half of the limit for deliveries, if there are so many. */
    DueReport runDue(int limit, BooleanSupplier stop) {
        requireOpen();
        if (limit < 1) {
            throw new IllegalUseException("due work is done up to a limit of 1 or more; pass one");
        }
        if (units.isOpen()) {
            throw new IllegalUseException(
                    "a unit is open on this thread; due work has units of its own, so call it outside");
        }
        var work = new DueRun(this, stop);
        var deliveries = new DeliveryRun(this, stop);
        boolean more = work.upTo(limit - limit / 2);
        deliveries.upTo(limit - work.done() - work.failed());
        if (more) {
            work.upTo(limit - deliveries.done() - deliveries.failed());
        }
        int done = work.done() + deliveries.done();
        int failed = work.failed() + deliveries.failed();
        return new DueReport(done, failed, done + failed >= limit);
    }

    @Override
    public Optional<Instant> nextDue() {
        requireOpen();
        var works = assembly.parts(DueWork.POINT).stream().map(DueWork::name).collect(Collectors.toSet());
        var deliveries = assembly.subscriptions().stream()
                .flatMap(one -> storage.subscriptions().next(one.name(), one.events()).stream());
        return Stream.concat(storage.nextDue(works).stream(), deliveries).min(Comparator.naturalOrder());
    }

    @Override
    public void unsubscribe(String subscription, EventType<?>... types) {
        requireOpen();
        var events = Arrays.stream(types).map(EventType::code).collect(Collectors.toUnmodifiableSet());
        if (assembly.subscriptions().stream()
                .filter(one -> one.name().equals(subscription))
                .anyMatch(one -> events.isEmpty() || !Collections.disjoint(one.events(), events))) {
            throw new IllegalUseException("the subscription " + subscription
                    + " is one of this Crm; first run your application without it, in all JVMs");
        }
        storage.subscriptions().remove(subscription, events);
    }

    /** Tells all JVMs who is to hear of what. */
    void subscribe() {
        assembly.subscriptions().forEach(one -> storage.subscriptions().add(one.name(), one.events()));
    }

    /** By how much the item is late that waits longest. */
    Optional<Duration> lag() {
        return nextDue().map(due -> Duration.between(due, clock.instant())).filter(late -> !late.isNegative());
    }

    void requireOpen() {
        if (closed.get()) {
            throw new IllegalUseException("this Crm is closed; build another one");
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            commands.close();
            storage.close();
        }
    }
}

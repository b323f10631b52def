package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.storage.CrmStorage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
            Measured measured) {
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
        requireOpen();
        if (limit < 1) {
            throw new IllegalUseException("due work is done up to a limit of 1 or more; pass one");
        }
        if (units.isOpen()) {
            throw new IllegalUseException(
                    "a unit is open on this thread; due work has units of its own, so call it outside");
        }
        return new DueRun(this).upTo(limit);
    }

    @Override
    public Optional<Instant> nextDue() {
        requireOpen();
        return storage.nextDue(
                assembly.parts(DueWork.POINT).stream().map(DueWork::name).collect(Collectors.toSet()));
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

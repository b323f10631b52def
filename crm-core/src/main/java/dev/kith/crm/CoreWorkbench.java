package dev.kith.crm;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Position;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

record CoreWorkbench(CoreCrm crm, CallContext context) implements Workbench {
    @Override
    public TenantSettings settings() {
        return crm.settings().of(context.tenant());
    }

    @Override
    public Instant now() {
        return crm.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public UUID newId() {
        return crm.ids().get();
    }

    @Override
    public <T> List<T> parts(ContributionPoint<T> point) {
        return crm.assembly().parts(point);
    }

    @Override
    public <F> F facade(Class<F> type) {
        return crm.assembly().facade(type, this);
    }

    @Override
    public void check(Object command, List<Violation> further) {
        crm.requireOpen();
        crm.commands().check(command, further);
    }

    @Override
    public <T> T inTransaction(Function<UnitOfWork, T> work) {
        crm.requireOpen();
        return crm.units().in(context, work);
    }

    @Override
    public <E extends DomainEvent> void emit(EventType<E> type, E event) {
        if (!crm.units().isOpen()) {
            throw new IllegalUseException("an event needs a unit; emit it inside inTransaction");
        }
        crm.assembly().tell(type, event, this);
    }

    @Override
    public <A> Page<A> page(AggregateType<A, ?> type, Query<A> query, BiFunction<UnitOfWork, Scan<A>, Slice<A>> read) {
        var after = query.after().map(cursor -> crm.cursors().open(context.tenant(), type, query, cursor));
        var slice = slice(type, query, after, now(), read);
        return new Page<>(slice.items(), slice.next().map(position -> sealed(type, query, position)));
    }

    @Override
    public <A> void each(
            AggregateType<A, ?> type,
            Query<A> query,
            BiFunction<UnitOfWork, Scan<A>, Slice<A>> read,
            Consumer<? super A> sink) {
        var now = now();
        var after = query.after().map(cursor -> crm.cursors().open(context.tenant(), type, query, cursor));
        do {
            var slice = slice(type, query, after, now, read);
            slice.items().forEach(sink);
            after = slice.next();
        } while (after.isPresent());
    }

    private <A> Slice<A> slice(
            AggregateType<A, ?> type,
            Query<A> query,
            Optional<Position> after,
            Instant now,
            BiFunction<UnitOfWork, Scan<A>, Slice<A>> read) {
        var scan = new Scan<>(query.where().at(now), type.total(query.sort()), query.limit(), after);
        return inTransaction(unit -> read.apply(unit, scan));
    }

    private <A> Page.Cursor sealed(AggregateType<A, ?> type, Query<A> query, Position position) {
        return crm.cursors().seal(context.tenant(), type, query, position);
    }
}

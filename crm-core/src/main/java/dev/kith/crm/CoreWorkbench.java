package dev.kith.crm;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.RegisteredAttributes;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.extension.SnapshotType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttributes;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The tools of one caller.
 *
 * @param crm whose
 * @param context who calls
 * @param fresh whether all is read as it is stored now
 */
record CoreWorkbench(CoreCrm crm, CallContext context, boolean fresh) implements Workbench {
    /**
     * What a snapshot depends on beside what is stored.
     *
     * @param assembly the parts of the Crm that reads it
     * @param type what is read
     */
    private record Subject(Assembly assembly, SnapshotType<?> type) {}

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
    public <A extends Attributed<A>> RegisteredAttributes<A> attributes(Class<A> owner) {
        var all = crm.definitions().of(owner, context.tenant(), now(), fresh, this::defined);
        return new RegisteredAttributes<>(all, this::leads);
    }

    private List<TenantAttribute> defined() {
        var all = new ArrayList<TenantAttribute>();
        each(
                TenantAttribute.TYPE,
                Query.<TenantAttribute>all().limit(TenantAttributes.MOST),
                (unit, scan) -> unit.of(TenantAttribute.TYPE).search(scan),
                all::add);
        return all;
    }

    @Override
    public List<AggregateType<?, ?>> aggregates() {
        return crm.assembly().aggregates();
    }

    private <B, I> boolean leads(AggregateType<B, I> type, I id) {
        return inTransaction(unit -> unit.of(type).count(type.id().is(id)) > 0);
    }

    @Override
    public <A> Criterion<A> criterion(Class<A> owner, String text) {
        return crm.definitions()
                .vocabulary(context.tenant(), now(), fresh, this::defined)
                .read(owner, text);
    }

    @Override
    public <F> F facade(Class<F> type) {
        return crm.assembly().facade(type, this);
    }

    @Override
    public void check(Object command, List<Violation> further) {
        crm.requireOpen();
        try {
            crm.commands().check(command, further);
        } catch (InvalidValueException refused) {
            crm.units().doom(); // the exception leaves a call of the open unit, if there is one
            throw refused;
        }
    }

    @Override
    public <T> T inTransaction(Function<UnitOfWork, T> work) {
        crm.requireOpen();
        return crm.units().in(context, work);
    }

    @Override
    public <T> T snapshot(CustomerId customer, SnapshotType<T> type, Supplier<T> read) {
        crm.requireOpen();
        if (crm.units().isOpen()) {
            return read.get();
        }
        var subject = new Subject(crm.assembly(), type);
        return crm.storage()
                .snapshot(new SnapshotRequest<>(context, customer, subject, now(), fresh, type.weight()), read);
    }

    @Override
    public <A> ChangeRecord add(AggregateType<A, ?> type, A aggregate) {
        return inTransaction(unit -> {
            unit.of(type).add(aggregate);
            return recorded(unit, type, aggregate, List.of());
        });
    }

    @Override
    public <A> ChangeRecord replace(AggregateType<A, ?> type, Change<A> change) {
        return inTransaction(unit -> {
            unit.of(type).replace(change);
            return recorded(unit, type, change.after(), type.differences(change));
        });
    }

    private <A> ChangeRecord recorded(
            UnitOfWork unit, AggregateType<A, ?> type, A state, List<ChangeRecord.Difference> differences) {
        var record = new ChangeRecord(
                newId(),
                type.name(),
                (UUID) type.id().stored(state, Facts.NONE).orElseThrow(),
                type.version().apply(state),
                now(),
                context,
                List.copyOf(type.customers().apply(state)),
                differences);
        unit.port(ChangeLog.class).append(record);
        if (state instanceof TenantAttribute) {
            crm.definitions().changes(context.tenant(), now());
        }
        return record;
    }

    @Override
    public <E extends DomainEvent> void emit(EventType<E> type, E event) {
        requireUnit("an event needs a unit; emit it inside inTransaction");
        crm.measured().event(type.name());
        Runnable written = () -> inTransaction(unit -> crm.outgoing().write(type, event, this, unit));
        crm.assembly().audience().tell(type, event, this, crm.units().unheard(), written);
    }

    private void requireUnit(String otherwise) {
        if (!crm.units().isOpen()) {
            throw new IllegalUseException(otherwise);
        }
    }

    @Override
    public <A> Supplier<Slice<A>> ask(
            AggregateType<A, ?> type, Query<A> query, BiFunction<UnitOfWork, Scan<A>, Supplier<Slice<A>>> ask) {
        requireUnit("what is asked for is read in the same unit; ask inside inTransaction");
        var scan = new Scan<>(query.where().at(now()), type.total(query.sort()), query.limit(), Optional.empty());
        return inTransaction(unit -> ask.apply(unit, scan));
    }

    @Override
    public <A> Page<A> page(
            AggregateType<A, ?> type, Query<A> query, Object boundTo, BiFunction<UnitOfWork, Scan<A>, Slice<A>> read) {
        return new Paging<>(this, type, query, boundTo.toString(), read).page();
    }

    @Override
    public <A> void each(
            AggregateType<A, ?> type,
            Query<A> query,
            BiFunction<UnitOfWork, Scan<A>, Slice<A>> read,
            Consumer<? super A> sink) {
        new Paging<>(this, type, query, "", read).each(sink);
    }
}

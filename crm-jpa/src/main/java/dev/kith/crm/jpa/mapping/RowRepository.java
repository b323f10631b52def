package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The repository of any type that has a mapping. */
final class RowRepository<A, I, R> implements Repository<A, I> {
    /** How many ids one statement names: below every driver's bound of parameters, with room for the criterion. */
    static final int CHUNK = 1000;

    private final OpenUnit unit;
    private final RowMapping<A, I, R> mapping;
    private final RowReader<A, R> reader;
    private final MetRows<A, R> met;

    RowRepository(OpenUnit unit, RowMapping<A, I, R> mapping) {
        this.unit = unit;
        this.mapping = mapping;
        this.reader = new RowReader<>(unit, mapping);
        this.met = new MetRows<>(unit, reader);
    }

    @Override
    public Optional<A> find(I id) {
        if (id instanceof CustomerId customer) {
            unit.touches().read(List.of(customer)); // also of nobody, who may come
        }
        if (!Translator.trivial(seen())) {
            return Optional.ofNullable(findAll(List.of(id)).get(id));
        }
        return unit.stored(() -> read(unit.rows().find(mapping.row(), key(id))));
    }

    @Override
    public Optional<A> lock(I id) {
        return lock(id, Map.of());
    }

    @Override
    public Optional<A> lockAtOnce(I id) {
        return lock(id, Map.of(HibernateOnly.LOCK_TIMEOUT, HibernateOnly.NO_WAIT));
    }

    private Optional<A> lock(I id, Map<String, Object> patience) {
        unit.locks().require();
        return unit.stored(() -> {
            forget(List.of(id));
            var row = unit.rows().find(mapping.row(), key(id), LockModeType.PESSIMISTIC_WRITE, patience);
            if (row != null) {
                lockWhole(List.of(id));
            }
            var locked = read(row).filter(any -> visible(id));
            locked.ifPresent(this::toBeWritten);
            return locked;
        });
    }

    @Override
    public Map<I, A> lockAll(List<I> ids) {
        return unit.stored(() -> {
            forget(ids);
            var rows = locked("", ids);
            lockWhole(ids);
            var seen =
                    Translator.trivial(seen()) ? Set.copyOf(ids) : findAll(ids).keySet();
            var found = new LinkedHashMap<I, A>();
            met.read(rows).stream().filter(one -> seen.contains(id(one))).forEach(one -> found.put(id(one), one));
            found.values().forEach(this::toBeWritten);
            return found;
        });
    }

    /** Also where nothing is written then: who is told that somebody was faster looks again, and must see what is there now. */
    private void toBeWritten(A aggregate) {
        unit.touches().write(type().customers().apply(aggregate));
    }

    private void forget(List<I> ids) {
        met.forget(ids.stream().map(this::key).toList());
    }

    /** In the order of the ids, so that two units that lock several do not wait for each other. */
    private List<R> locked(String fetched, List<I> ids) {
        unit.locks().require();
        var rows = new ArrayList<R>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            rows.addAll(unit.rows()
                    .createQuery(
                            "select r from " + Entities.name(mapping.row()) + " r " + fetched
                                    + " where r.id.tenant = :tenant and r.id.id in :ids order by r.id.id",
                            mapping.row())
                    .setParameter("tenant", unit.tenant())
                    .setParameter("ids", uuids(ids.subList(from, Math.min(ids.size(), from + CHUNK))))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
        }
        return rows;
    }

    private List<UUID> uuids(List<I> ids) {
        return ids.stream().map(id -> key(id).id()).toList();
    }

    /** On all nodes of a cluster. What the rows hold is read under the lock, too: without, it would be that of an old snapshot. */
    private void lockWhole(List<I> ids) {
        unit.locks().hold(mapping.row(), uuids(ids));
        if (!unit.snapshot().old()) {
            return;
        }
        for (var part : unit.rows().getMetamodel().entity(mapping.row()).getPluralAttributes()) {
            locked("left join fetch r." + part.getName(), ids);
        }
    }

    private boolean visible(I id) {
        return Translator.trivial(seen()) || search(type().id().is(id)).count() == 1;
    }

    @Override
    public Map<I, A> findAll(Collection<I> ids) {
        var found = new HashMap<I, A>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(all.size(), from + CHUNK));
            search(type().id().in(some)).all(mapping.row(), met::read).forEach(one -> found.put(id(one), one));
        }
        return found;
    }

    @Override
    public Slice<A> search(Scan<A> scan) {
        return search(scan.where()).slice(scan, mapping.row(), reader::read);
    }

    @Override
    public Supplier<Slice<A>> ask(Scan<A> scan) {
        return unit.asks().ask(search(scan.where()), scan, mapping.row(), reader, () -> search(scan));
    }

    @Override
    public long count(Criterion<A> where) {
        return search(where).count();
    }

    private RowSearch<A> search(Criterion<A> where) {
        return RowSearch.all(unit, Entities.name(mapping.row()), where, seen());
    }

    @Override
    public void add(A aggregate) {
        toBeWritten(aggregate);
        unit.stored(() -> {
            var key = key(id(aggregate));
            var row = mapping.added(key, aggregate);
            unit.writes().proven(type().name(), mapping.uniqueIndexes());
            unit.add(type().name(), row);
            met.added(row);
            return Optional.empty();
        });
    }

    @Override
    public void replace(Change<A> change) {
        toBeWritten(change.before());
        toBeWritten(change.after());
        unit.stored(() -> {
            var id = id(change.before());
            var expected = type().version().apply(change.before());
            var row = unit.rows().find(mapping.row(), key(id));
            if (row != null && unit.writes().waits(row)) {
                // two changes are two versions
                unit.settleRows();
            }
            if (row == null || version(row) != expected.number()) {
                throw new StaleVersionException(type().name(), id, expected.number());
            }
            unit.writes().replaced(row, new Writes.Replaced(type().name(), id, expected.number()));
            unit.writes().proven(type().name(), mapping.uniqueIndexes());
            if (!mapping.change(row, change)) {
                unit.rows().lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
            if (givesBack(change)) {
                // the provider writes new rows before it deletes old ones, and the key may go to one of them
                unit.settleRows();
            }
            met.replaced(row, change.after());
            return Optional.empty();
        });
    }

    private boolean givesBack(Change<A> change) {
        return type().keys().stream()
                .anyMatch(key -> !key.values()
                        .apply(change.after())
                        .containsAll(key.values().apply(change.before())));
    }

    private Criterion<A> seen() {
        return unit.sight(type().type());
    }

    private AggregateType<A, I> type() {
        return mapping.type();
    }

    private I id(A aggregate) {
        return type().id().read(aggregate, Facts.NONE).orElseThrow();
    }

    private RowId key(I id) {
        return new RowId(unit.tenant(), (UUID) type().id().type().stored(id));
    }

    /** Of a row without a version of the provider's, the one that the mapping tells. */
    private long version(R row) {
        var known =
                unit.rows().getEntityManagerFactory().getPersistenceUnitUtil().getVersion(row);
        return known instanceof Number number
                ? number.longValue()
                : type().version().apply(mapping.restored(row)).number();
    }

    private Optional<A> read(@Nullable R row) {
        return row == null
                ? Optional.empty()
                : Optional.of(met.read(List.of(row)).get(0));
    }
}

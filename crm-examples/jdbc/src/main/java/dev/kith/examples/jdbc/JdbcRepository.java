package dev.kith.examples.jdbc;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The aggregates of any type. */
final class JdbcRepository<A, I> implements Repository<A, I> {
    private final JdbcUnit unit;
    private final AggregateType<A, I> type;
    private final RowTable<A> table;
    private final UniqueKeys<A> keys;

    JdbcRepository(JdbcUnit unit, AggregateType<A, I> type) {
        this.unit = unit;
        this.type = type;
        this.table = unit.table(type);
        this.keys = new UniqueKeys<>(table.kind(), unit.sql());
    }

    @Override
    public Optional<A> find(I id) {
        return seen(table.find(table.kind().idOf(id)));
    }

    @Override
    public Optional<A> lock(I id) {
        return seen(table.lock(table.kind().idOf(id)));
    }

    @Override
    public Optional<A> lockAtOnce(I id) {
        return seen(table.lockAtOnce(table.kind().idOf(id)));
    }

    private Optional<A> seen(Optional<A> found) {
        var sight = unit.sight();
        return found.filter(row -> sees(sight, row));
    }

    private boolean sees(Sight sight, A row) {
        return sight.sees(type.type(), row, type.customers().apply(row));
    }

    @Override
    public Map<I, A> findAll(Collection<I> ids) {
        var kind = table.kind();
        var rows = table.findAll(ids.stream().map(kind::idOf).toList());
        var sight = unit.sight();
        sight.chunk(type.type(), List.copyOf(rows.values()));
        var found = new LinkedHashMap<I, A>();
        for (var id : ids) {
            Optional.ofNullable(rows.get(kind.idOf(id)))
                    .filter(row -> sees(sight, row))
                    .ifPresent(row -> found.put(id, row));
        }
        return found;
    }

    @Override
    public Slice<A> search(Scan<A> scan) {
        return unit.search(type, Optional.empty()).slice(scan);
    }

    @Override
    public long count(Criterion<A> where) {
        return unit.search(type, Optional.empty()).count(where);
    }

    @Override
    public void add(A aggregate) {
        table.insert(List.of(aggregate));
        keys.take(aggregate);
    }

    @Override
    public void replace(Change<A> change) {
        table.update(change.before(), change.after());
        keys.move(change.before(), change.after());
    }
}

package dev.kith.crm.inmemory;

import dev.kith.crm.value.CustomerId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * One table as one unit sees it: what is committed, with what the unit has written over it. Used behind the tenant's gate.
 *
 * @param <A> the rows
 * @param <I> their ids
 */
final class View<A, I> {
    private final Table<A, I> committed;
    private final BinaryOperator<A> over;
    private final Map<I, A> written = new LinkedHashMap<>();
    private final Set<I> removed = new HashSet<>();

    /** What is written lies over what is there by {@code over}: it replaces, or it is merged. */
    View(Table<A, I> committed, BinaryOperator<A> over) {
        this.committed = committed;
        this.over = over;
    }

    Optional<A> find(I id) {
        var mine = written.get(id);
        var theirs = removed.contains(id) ? Optional.<A>empty() : committed.find(id);
        if (mine == null) {
            return theirs;
        }
        return Optional.of(theirs.map(row -> over.apply(row, mine)).orElse(mine));
    }

    Stream<A> all() {
        return untouched() ? committed.rows().values().stream() : Stream.concat(theirs(committed.rows()), mine());
    }

    /** The rows under one of some keys, each once; may hold more: those that the unit has written. */
    Stream<A> near(IndexKeys<A> keys, List<?> some) {
        var found = some.size() == 1 ? committed.under(keys, some.get(0)) : joined(keys, some);
        return untouched() ? found.values().stream() : Stream.concat(theirs(found), mine());
    }

    private Map<I, A> joined(IndexKeys<A> keys, List<?> some) {
        var all = new LinkedHashMap<I, A>();
        some.forEach(key -> all.putAll(committed.under(keys, key)));
        return all;
    }

    Stream<A> under(IndexKeys<A> keys, Object key) {
        var near = near(keys, List.of(key));
        return untouched() ? near : near.filter(row -> keys.of(row).anyMatch(key::equals));
    }

    Collection<CustomerId> customers(A row) {
        return committed.customers(row);
    }

    void write(I id, A row) {
        removed.remove(id);
        written.merge(id, row, over);
    }

    void remove(I id) {
        written.remove(id);
        removed.add(id);
    }

    /** Whether the unit has written nothing here: most units only read. */
    boolean untouched() {
        return written.isEmpty() && removed.isEmpty();
    }

    private Stream<A> theirs(Map<I, A> rows) {
        return rows.entrySet().stream()
                .filter(row -> !written.containsKey(row.getKey()) && !removed.contains(row.getKey()))
                .map(Map.Entry::getValue);
    }

    void commit() {
        removed.forEach(committed::remove);
        written.forEach((id, row) -> committed.put(
                id, committed.find(id).map(before -> over.apply(before, row)).orElse(row)));
    }

    private Stream<A> mine() {
        return written.keySet().stream().flatMap(id -> find(id).stream());
    }
}

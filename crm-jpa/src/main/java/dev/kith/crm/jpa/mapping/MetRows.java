package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.RowId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of one type that the persistence context holds, which cannot be asked for them without asking the database, and what was
 * read of them. Used by one thread.
 */
final class MetRows<A, R> {
    private final OpenUnit unit;
    private final RowReader<A, R> reader;
    private final Map<RowId, Met<A, R>> met = new HashMap<>();

    /** What was read is empty when this unit has added the row. */
    private record Met<A, R>(R row, Optional<A> read) {
        @Override
        public String toString() {
            return "Met[]";
        }
    }

    MetRows(OpenUnit unit, RowReader<A, R> reader) {
        this.unit = unit;
        this.reader = reader;
    }

    /** Reads rows that the context holds, and keeps them there. */
    List<A> read(List<R> rows) {
        rows.forEach(unit::kept);
        var fresh = rows.stream()
                .filter(row -> Optional.ofNullable(met.get(key(row)))
                        .filter(one -> one.row() == row)
                        .isEmpty())
                .toList();
        for (int from = 0; from < fresh.size(); from += RowRepository.CHUNK) {
            var some = fresh.subList(from, Math.min(fresh.size(), from + RowRepository.CHUNK));
            var read = reader.readManaged(some);
            for (int i = 0; i < some.size(); i++) {
                met.put(key(some.get(i)), new Met<>(some.get(i), Optional.of(read.get(i))));
            }
        }
        var items = new ArrayList<A>();
        for (var row : rows) {
            items.add(Objects.requireNonNull(met.get(key(row)))
                    .read()
                    .orElseGet(() -> reader.mapping().restored(row)));
        }
        return items;
    }

    /** Notes that this unit has added a row: what it holds is found in it alone. */
    void added(R row) {
        met.put(key(row), new Met<>(unit.kept(row), Optional.empty()));
    }

    /** Notes what this unit has made of a row, whose own version moves only when it is flushed. */
    void replaced(R row, A state) {
        met.put(key(row), new Met<>(unit.kept(row), Optional.of(state)));
    }

    /** What was read before may be old, its children too: only a row that is read anew is the present state. */
    void forget(Collection<RowId> keys) {
        var known = keys.stream()
                .flatMap(key -> Optional.ofNullable(met.remove(key)).stream())
                .toList();
        if (!known.isEmpty()) {
            unit.settleRows();
            known.forEach(one -> unit.rows().detach(one.row()));
        }
    }

    private RowId key(R row) {
        return (RowId)
                unit.rows().getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }
}

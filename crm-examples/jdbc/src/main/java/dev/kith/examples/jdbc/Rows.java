package dev.kith.examples.jdbc;

import dev.kith.crm.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks through rows of one kind, a chunk at a time, so that a walk of any length holds one chunk in memory on every driver, and other statements
 * may run between.
 *
 * @param table the rows
 * @param where what they must fulfil, as far as SQL can tell
 * @param order in which order
 * @param <A> the rows
 */
record Rows<A>(RowTable<A> table, Optional<Condition> where, Order<A> order) {
    /** By id, upwards. */
    static <A> Rows<A> of(RowTable<A> table, Optional<Condition> where) {
        return new Rows<>(table, where, Order.byId(table.kind(), Sort.Direction.ASCENDING));
    }

    void each(Predicate<List<A>> sink) {
        each(Optional.empty(), RowTable.CHUNK, sink);
    }

    /** Hands out chunk by chunk behind a place, until there is no more or the sink says that it has enough; the first may be a small one. */
    void each(Optional<Order.Place> after, int first, Predicate<List<A>> sink) {
        var last = after;
        var size = Math.min(first, RowTable.CHUNK);
        while (true) {
            var chunk = chunk(last, size);
            if (chunk.isEmpty() || !sink.test(chunk) || chunk.size() < size) {
                return;
            }
            last = Optional.of(order.place(chunk.get(chunk.size() - 1)));
            size = RowTable.CHUNK;
        }
    }

    private List<A> chunk(Optional<Order.Place> last, int size) {
        var kind = table.kind();
        var from = order.from();
        var sql = new StringBuilder("select r.body ").append(from.sql());
        var parameters = new ArrayList<>(from.parameters());
        where.ifPresent(condition -> {
            sql.append(" and ").append(condition.sql());
            parameters.addAll(condition.parameters());
        });
        last.map(order::behind).ifPresent(condition -> {
            sql.append(" and ").append(condition.sql());
            parameters.addAll(condition.parameters());
        });
        sql.append(order.by()).append(" limit ?");
        parameters.add(size);
        return table.sql().query(sql.toString(), parameters, row -> kind.read(row.getString(1)));
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.query.Sort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Walks through rows of one kind in the order of their ids, a chunk at a time, so that a walk of any length holds one chunk in memory on every
 * driver, and other statements may run between.
 *
 * @param table the rows
 * @param where what they must fulfil, as far as SQL can tell
 * @param direction up or down
 * @param after begin behind this one
 * @param <A> the rows
 */
record Rows<A>(RowTable<A> table, Optional<Condition> where, Sort.Direction direction, Optional<UUID> after) {
    static <A> Rows<A> of(RowTable<A> table, Optional<Condition> where) {
        return new Rows<>(table, where, Sort.Direction.ASCENDING, Optional.empty());
    }

    /** Hands out chunk by chunk, until there is no more or the sink says that it has enough. */
    void each(Predicate<List<A>> sink) {
        var last = after;
        while (true) {
            var chunk = chunk(last);
            if (chunk.isEmpty() || !sink.test(chunk) || chunk.size() < RowTable.CHUNK) {
                return;
            }
            last = Optional.of(table.kind().id(chunk.get(chunk.size() - 1)));
        }
    }

    private List<A> chunk(Optional<UUID> last) {
        var up = direction == Sort.Direction.ASCENDING;
        var kind = table.kind();
        var sql = new StringBuilder("select r.body from kith_row r where r.tenant_id = ? and r.kind = ?");
        var parameters = kind.with();
        where.ifPresent(condition -> {
            sql.append(" and ").append(condition.sql());
            parameters.addAll(condition.parameters());
        });
        last.ifPresent(id -> {
            sql.append(up ? " and r.id > ?" : " and r.id < ?");
            parameters.add(id);
        });
        sql.append(up ? " order by r.id limit ?" : " order by r.id desc limit ?");
        parameters.add(RowTable.CHUNK);
        return table.sql().query(sql.toString(), parameters, row -> kind.read(row.getString(1)));
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of one kind, with their search keys, as the unit sees them: statements see what their own transaction has written. */
record RowTable<A>(RowKind<A> kind, Sql sql) {
    /** How many ids stand in one statement, and how many rows are read at once: what a search holds in memory. */
    static final int CHUNK = 500;

    private static final String ONE = "select r.body from kith_row r where r.tenant_id = ? and r.kind = ? and r.id = ?";

    Optional<A> find(UUID id) {
        return one(ONE, id);
    }

    Optional<A> lock(UUID id) {
        return one(ONE + " for update", id);
    }

    Optional<A> lockAtOnce(UUID id) {
        return one(ONE + " for update nowait", id);
    }

    private Optional<A> one(String statement, UUID id) {
        return sql.query(statement, kind.with(id), row -> kind.read(row.getString(1))).stream()
                .findFirst();
    }

    /** Those that are there, by id. */
    Map<UUID, A> findAll(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, A>();
        var all = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(all.size(), from + CHUNK));
            where(Condition.ids(some)).forEach(row -> found.put(kind.id(row), row));
        }
        return found;
    }

    /** All that a condition selects, which must be few. */
    List<A> where(Condition condition) {
        var parameters = kind.with();
        parameters.addAll(condition.parameters());
        return sql.query(
                "select r.body from kith_row r where r.tenant_id = ? and r.kind = ? and " + condition.sql(),
                parameters,
                row -> kind.read(row.getString(1)));
    }

    long count() {
        return sql.query(
                        "select count(*) from kith_row where tenant_id = ? and kind = ?",
                        kind.with(),
                        row -> row.getLong(1))
                .get(0);
    }

    void insert(Collection<A> rows) {
        sql.batch(
                "insert into kith_row (tenant_id, kind, id, version, body) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> kind.with(kind.id(row), kind.version(row), kind.body(row)))
                        .toList(),
                this::taken);
        insertKeys(rows.stream()
                .flatMap(row -> kind.keys(row).stream().map(key -> key.row(kind.tenant(), kind.name(), kind.id(row))))
                .toList());
    }

    DuplicateException taken() {
        return new DuplicateException(kind.name(), kind.type().id().name());
    }

    /** Where the version is still the one that was read; the database compares, so that no change comes between. */
    void update(A before, A after) {
        var id = kind.id(before);
        var changed = sql.update(
                "update kith_row set version = ?, body = ? where tenant_id = ? and kind = ? and id = ? and version = ?",
                List.of(kind.version(after), kind.body(after), kind.tenant(), kind.name(), id, kind.version(before)));
        if (changed == 0) {
            throw sql.failed(new StaleVersionException(kind.name(), id, kind.version(before)));
        }
        rekey(id, kind.keys(before), kind.keys(after));
    }

    void delete(A row) {
        var id = kind.id(row);
        sql.update("delete from kith_row where tenant_id = ? and kind = ? and id = ?", kind.with(id));
        rekey(id, kind.keys(row), Set.of());
    }

    private void rekey(UUID id, Set<SearchKey> before, Set<SearchKey> after) {
        deleteKeys(id, before.stream().filter(key -> !after.contains(key)).toList());
        insertKeys(after.stream()
                .filter(key -> !before.contains(key))
                .map(key -> key.row(kind.tenant(), kind.name(), id))
                .toList());
    }

    private void deleteKeys(UUID id, List<SearchKey> keys) {
        sql.batch(
                "delete from kith_search_key where tenant_id = ? and kind = ? and name = ? and digest = ? and id = ?",
                keys.stream()
                        .map(key -> kind.with(key.index(), key.digest(), id))
                        .toList(),
                this::taken);
    }

    private void insertKeys(List<List<Object>> rows) {
        sql.batch(
                "insert into kith_search_key (tenant_id, kind, name, digest, id, number) values (?, ?, ?, ?, ?, ?)",
                rows,
                this::taken);
    }

    /** Writes the keys of some rows anew, as the indexes are now. */
    void reindex(List<A> rows) {
        var ids = rows.stream().map(kind::id).toList();
        var parameters = new ArrayList<Object>(kind.with());
        parameters.addAll(ids);
        if (!ids.isEmpty()) {
            sql.update(
                    "delete from kith_search_key where tenant_id = ? and kind = ? and id in (" + Sql.marks(ids.size())
                            + ")",
                    parameters);
        }
        insertKeys(rows.stream()
                .flatMap(row -> kind.keys(row).stream().map(key -> key.row(kind.tenant(), kind.name(), kind.id(row))))
                .toList());
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.storage.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What no two rows of a kind may share: the database keeps it, also between units that run at once. */
record UniqueKeys<A>(RowKind<A> kind, Sql sql) {
    static final String INSERT =
            "insert into kith_unique_key (tenant_id, kind, name, digest, id) values (?, ?, ?, ?, ?)";

    void take(A row) {
        for (var key : kind.type().keys()) {
            insert(key, digests(key, row), kind.id(row));
        }
    }

    void move(A before, A after) {
        for (var key : kind.type().keys()) {
            var held = digests(key, before);
            var wanted = digests(key, after);
            delete(key, without(held, wanted));
            insert(key, without(wanted, held), kind.id(after));
        }
    }

    private Set<UUID> digests(UniqueKey<A> key, A row) {
        return key.values().apply(row).stream().map(kind.documents()::digestOf).collect(Collectors.toSet());
    }

    /** In one order in all units, so that none waits for the other in a circle. */
    private static List<UUID> without(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(one -> !others.contains(one)).sorted().toList();
    }

    private void insert(UniqueKey<A> key, Collection<UUID> digests, UUID id) {
        sql.batch(
                INSERT,
                digests.stream()
                        .sorted()
                        .map(digest -> kind.with(key.name(), digest, id))
                        .toList(),
                () -> new DuplicateException(kind.name(), key.name()));
    }

    private void delete(UniqueKey<A> key, List<UUID> digests) {
        sql.batch(
                "delete from kith_unique_key where tenant_id = ? and kind = ? and name = ? and digest = ?",
                digests.stream().map(digest -> kind.with(key.name(), digest)).toList(),
                () -> new DuplicateException(kind.name(), key.name()));
    }
}

package dev.kith.examples.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A condition of SQL on {@code r}, a row of the table of rows. It may select more than what is asked for, never less.
 *
 * @param sql with question marks
 * @param parameters in their order
 * @param rare whether it likely selects few rows
 */
record Condition(String sql, List<Object> parameters, boolean rare) {
    /** How many parts are worth a condition of their own; a database takes long to plan thousands. */
    static final int MOST = 50;
    /** Well below what any driver takes. */
    static final int MOST_PARAMETERS = 5_000;

    private static final String KEYED =
            "r.id in (select k.id from kith_search_key k where k.tenant_id = ? and k.kind = ? and k.name = ? and ";

    Condition {
        parameters = List.copyOf(parameters);
    }

    static Condition ids(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new Condition("1 = 0", List.of(), true)
                : new Condition("r.id in (" + Sql.marks(ids.size()) + ")", List.copyOf(ids), true);
    }

    static Condition keyed(RowKind<?> kind, String index, Collection<UUID> digests, boolean rare) {
        return digests.isEmpty()
                ? new Condition("1 = 0", List.of(), true)
                : keyed(kind, index, "k.digest in (" + Sql.marks(digests.size()) + "))", digests, rare);
    }

    /** {@code compared} is one of our own operators. */
    static Condition ranged(RowKind<?> kind, String index, String compared, long bound) {
        return keyed(kind, index, "k.number " + compared + " ?)", List.of(bound), true);
    }

    private static Condition keyed(RowKind<?> kind, String index, String compared, Collection<?> values, boolean rare) {
        var parameters = new ArrayList<Object>(List.of(kind.tenant(), kind.name(), index));
        parameters.addAll(values);
        return new Condition(KEYED + compared, parameters, rare);
    }

    static Condition joined(List<Condition> parts, String by) {
        return new Condition(
                parts.stream().map(Condition::sql).collect(Collectors.joining(" " + by + " ", "(", ")")),
                parts.stream().flatMap(part -> part.parameters().stream()).toList(),
                by.equals("and")
                        ? parts.stream().anyMatch(Condition::rare)
                        : parts.stream().allMatch(Condition::rare));
    }

    @Override
    public String toString() {
        return sql;
    }
}

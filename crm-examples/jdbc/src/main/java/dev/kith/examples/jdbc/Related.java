package dev.kith.examples.jdbc;

import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that point at a subject: for all rows of the present chunk at once, so that a search does not ask for each of its rows. */
final class Related {
    private final JdbcUnit unit;
    private final Map<Relation<?, ?>, Map<Object, List<Object>>> found = new HashMap<>();
    private Class<?> type = Object.class;
    private List<?> rows = List.of();

    Related(JdbcUnit unit) {
        this.unit = unit;
    }

    void chunk(Class<?> of, List<?> all) {
        found.clear();
        type = of;
        rows = all;
    }

    /** The cast is safe: under a relation lies what it leads to. */
    @SuppressWarnings("unchecked")
    <A, B> List<B> of(Relation.Rows<A, B, ?> relation, A subject) {
        var known = found.computeIfAbsent(relation, any -> new HashMap<>());
        Object key = relation.key(subject);
        if (!known.containsKey(key)) {
            var keys = keys(relation, known.keySet());
            keys.add(key);
            keys.forEach(one -> known.put(one, new ArrayList<>()));
            load(relation, keys, known);
        }
        return (List<B>) known.getOrDefault(key, List.of());
    }

    /** Of the whole chunk, if the subjects are its rows. */
    @SuppressWarnings("unchecked")
    private <A> Set<Object> keys(Relation.Rows<A, ?, ?> relation, Set<Object> known) {
        var keys = new LinkedHashSet<Object>();
        if (relation.from() == type) {
            rows.forEach(row -> keys.add(relation.key((A) row)));
            keys.removeAll(known);
        }
        return keys;
    }

    private <B> void load(Relation.Rows<?, B, ?> relation, Set<Object> keys, Map<Object, List<Object>> into) {
        if (relation.to() == ContactFacts.class) {
            var customers = keys.stream().map(CustomerId.class::cast).toList();
            unit.facts().read(customers).forEach((customer, facts) -> put(customer, facts, into));
            return;
        }
        unit.typeOf(relation.to()).ifPresent(to -> {
            var table = unit.table(to);
            var kind = table.kind();
            var index = Indexes.pointers(relation);
            Optional<Condition> where = kind.indexes().contains(index)
                    ? Optional.of(Condition.keyed(
                            kind,
                            index,
                            keys.stream().map(kind.documents()::digestOf).toList(),
                            true))
                    : Optional.empty();
            Rows.of(table, where).each(chunk -> {
                for (var row : chunk) {
                    pointers(relation, row).stream().filter(keys::contains).forEach(key -> put(key, row, into));
                }
                return true;
            });
        });
    }

    private static <B> Collection<?> pointers(Relation.Rows<?, B, ?> relation, B row) {
        return relation.pointers(row);
    }

    private static void put(Object key, Object row, Map<Object, List<Object>> into) {
        into.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
}

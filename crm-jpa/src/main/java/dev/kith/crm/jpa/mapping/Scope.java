package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One from clause of a statement: its row's alias, the rows that had to be joined beside it, and the operands of all. */
final class Scope {
    private final OpenUnit unit;
    private final Bindings bindings;
    private final String alias;
    private final Map<Field<?, ?>, String> better;
    private final AtomicInteger aliases;
    private final AtomicBoolean derived;
    private final Map<Beside, String> beside = new LinkedHashMap<>();
    private final StringBuilder joins;

    private Scope(
            OpenUnit unit,
            Bindings bindings,
            String alias,
            Map<Field<?, ?>, String> better,
            AtomicInteger aliases,
            AtomicBoolean derived,
            StringBuilder joins) {
        this.unit = unit;
        this.bindings = bindings;
        this.alias = alias;
        this.better = better;
        this.aliases = aliases;
        this.derived = derived;
        this.joins = joins;
    }

    Scope(OpenUnit unit, Bindings bindings, Source source) {
        this(
                unit,
                bindings,
                Source.ROW,
                source.better(),
                new AtomicInteger(),
                new AtomicBoolean(),
                new StringBuilder());
        beside.putAll(source.met());
    }

    Scope inner() {
        return new Scope(
                unit, bindings, "b" + aliases.incrementAndGet(), Map.of(), aliases, derived, new StringBuilder());
    }

    /** The same statement, seen from another of its rows. */
    Scope of(String row) {
        return new Scope(unit, bindings, row, Map.of(), aliases, derived, joins);
    }

    String alias() {
        return alias;
    }

    String path(Field<?, ?> field) {
        var known = better.get(field);
        if (known != null) {
            return known;
        }
        var path = of(field);
        return (path.beside() == null ? alias : joined(path.beside())) + "." + path.attribute();
    }

    private String joined(Beside row) {
        return beside.computeIfAbsent(row, any -> {
            var name = "c" + aliases.incrementAndGet();
            joins.append(row.join(alias, name, bindings));
            if (row.derived()) {
                derived.set(true);
            }
            return name;
        });
    }

    /**
     * That the row is of the tenant, although it is tied to one that is: PostgreSQL and MariaDB may read all rows of a subselect beforehand,
     * and would read those of every tenant.
     */
    String ofTenant() {
        return alias + ".id.tenant = " + bind(unit.tenant());
    }

    /** The words of a text, and the alias of the row that holds them. */
    String words(Field<?, ?> field, String word) {
        var row = of(field).beside();
        var words = row == null ? unit.rooms().paths().wordsOf(field) : Words.in("words");
        var condition = words.condition();
        return (condition.contains("{tenant}") ? condition.replace("{tenant}", bind(unit.tenant())) : condition)
                .replace("{owner}", row == null ? alias : joined(row))
                .replace("{word}", bindings.bind(words.operand().apply(word)));
    }

    Link link(Relation<?, ?> relation) {
        var link = unit.rooms().paths().of(relation);
        if (link.derived()) {
            derived.set(true);
        }
        return link;
    }

    <B> Criterion<B> visible(Class<B> type) {
        return unit.sight(type);
    }

    /** Whether derived facts are read, so that those of this unit must be written before. */
    boolean derived() {
        return derived.get();
    }

    boolean optional(Field<?, ?> field) {
        return of(field).optional();
    }

    Path of(Field<?, ?> field) {
        return unit.rooms().paths().of(field);
    }

    List<Field<?, ?>> indexOf(Collection<Field<?, ?>> given) {
        return unit.rooms().paths().indexOf(given);
    }

    String bind(Object value) {
        return bindings.bind(value);
    }

    String in(List<?> values) {
        return bindings.in(values);
    }

    /** To be asked last, when all conditions are written. */
    String joins() {
        return joins.toString();
    }
}

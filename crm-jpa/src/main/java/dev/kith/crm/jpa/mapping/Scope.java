package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Relation;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One from clause of a statement: its row's alias, the rows that had to be joined beside it, and the operands of all. */
final class Scope {
    private final Paths paths;
    private final Bindings bindings;
    private final String alias;
    private final Map<Field<?, ?>, String> better;
    private final AtomicInteger aliases;
    private final AtomicBoolean derived;
    private final Set<SideRow> sides = new LinkedHashSet<>();

    private Scope(
            Paths paths,
            Bindings bindings,
            String alias,
            Map<Field<?, ?>, String> better,
            AtomicInteger aliases,
            AtomicBoolean derived) {
        this.paths = paths;
        this.bindings = bindings;
        this.alias = alias;
        this.better = better;
        this.aliases = aliases;
        this.derived = derived;
    }

    Scope(Paths paths, Bindings bindings, Source source) {
        this(paths, bindings, Source.ROW, source.better(), new AtomicInteger(), new AtomicBoolean());
    }

    Scope inner() {
        return new Scope(paths, bindings, "b" + aliases.incrementAndGet(), Map.of(), aliases, derived);
    }

    String alias() {
        return alias;
    }

    Paths paths() {
        return paths;
    }

    String path(Field<?, ?> field) {
        var known = better.get(field);
        if (known != null) {
            return known;
        }
        var path = paths.of(field);
        if (path.side() != null) {
            sides.add(path.side());
            derived.set(true);
        }
        return path.from(alias);
    }

    Link link(Relation<?, ?> relation) {
        var link = paths.of(relation);
        if (link.derived()) {
            derived.set(true);
        }
        return link;
    }

    /** Whether derived facts are read, so that those of this unit must be written before. */
    boolean derived() {
        return derived.get();
    }

    boolean optional(Field<?, ?> field) {
        return paths.of(field).optional();
    }

    /** No text column takes these, so no row equals them; a database would refuse the whole statement instead. */
    boolean storable(Field<?, ?> field, Object stored) {
        return field.type().kind() != FieldType.Kind.CODE
                || paths.of(field).binary()
                || ((String) stored).codePoints().noneMatch(point -> point == 0 || TextKey.half(point));
    }

    String bind(Object value) {
        return bindings.bind(Objects.requireNonNull(value));
    }

    /** To be asked last, when all conditions are written. */
    String joins() {
        return sides.stream().map(side -> side.join(alias)).collect(Collectors.joining());
    }
}

package dev.kith.crm.jpa.mapping;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The operands of one statement. Nothing but these comes from outside. */
final class Bindings {
    /** More ids than these are a list, whose statement the provider translates anew each time. */
    private static final int MANY = 256;

    private final Map<String, Object> values = new LinkedHashMap<>();

    String bind(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /**
     * As many operands for a few more or a few less ids: the provider shall know the statement again, and not keep too many. It does
     * not know those again that have a list of one operand.
     */
    String in(Collection<UUID> ids) {
        if (ids.size() > MANY) {
            return " in " + bind(List.copyOf(ids));
        }
        var names = ids.stream().map(this::bind).collect(Collectors.toCollection(ArrayList::new));
        if (names.size() == 1) {
            return " = " + names.get(0);
        }
        var size = 1;
        while (size < names.size()) {
            size *= 4;
        }
        while (names.size() < size) {
            names.add(names.get(0));
        }
        return names.stream().collect(Collectors.joining(", ", " in (", ")"));
    }

    <Q extends Query> Q to(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}

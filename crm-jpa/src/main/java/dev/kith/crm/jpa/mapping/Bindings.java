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
    private static final int FEW = 16;

    private final Map<String, Object> values = new LinkedHashMap<>();

    String bind(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** One id, or as many operands for any few ids: the provider shall know the statement again, and not keep too many. */
    String in(Collection<UUID> ids) {
        if (ids.size() > FEW) {
            return " in " + bind(List.copyOf(ids));
        }
        var names = ids.stream().map(this::bind).collect(Collectors.toCollection(ArrayList::new));
        while (names.size() > 1 && names.size() < FEW) {
            names.add(names.get(0));
        }
        return names.stream().collect(Collectors.joining(", ", " in (", ")"));
    }

    <Q extends Query> Q to(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}

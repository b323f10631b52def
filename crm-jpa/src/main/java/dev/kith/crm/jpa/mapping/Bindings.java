package dev.kith.crm.jpa.mapping;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operands of one statement. Nothing but these comes from outside. */
final class Bindings {
    private final Map<String, Object> values = new LinkedHashMap<>();

    String bind(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    <Q extends Query> Q to(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}

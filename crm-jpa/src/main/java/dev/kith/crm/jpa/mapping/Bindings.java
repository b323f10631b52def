package dev.kith.crm.jpa.mapping;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The operands of one statement. Nothing but these comes from outside. */
final class Bindings {
    /** More operands than these are a list, whose statement the provider translates anew each time. */
    private static final int MANY = 256;

    private final Map<String, Object> operands = new LinkedHashMap<>();

    String bind(Object value) {
        var name = "p" + operands.size();
        operands.put(name, value);
        return ":" + name;
    }

    /** What a path must equal one of. */
    String in(Collection<?> values) {
        return in(values, values.size());
    }

    /**
     * The same by as many operands as for a few more or a few less values: the provider shall know the statement again, and not keep
     * too many. It never knows those again that have a list of one operand.
     *
     * @param values the values
     * @param most for how many there shall be operands, if there are several
     */
    String in(Collection<?> values, int most) {
        if (values.size() > MANY) {
            return " in " + bind(List.copyOf(values));
        }
        var names = values.stream().map(this::bind).collect(Collectors.toCollection(ArrayList::new));
        if (names.size() == 1) {
            return " = " + names.get(0);
        }
        var size = 1;
        while (size < Math.min(most, MANY)) {
            size *= 4;
        }
        while (names.size() < size) {
            names.add(names.get(0));
        }
        return names.stream().collect(Collectors.joining(", ", " in (", ")"));
    }

    <Q extends Query> Q to(Q query) {
        operands.forEach(query::setParameter);
        return query;
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a search begins. The row that is searched has the alias {@value #ROW}.
 *
 * @param from what follows {@code from}
 * @param equal paths that must equal these values; the tenant's comes first
 * @param rest further paths that must equal these values, which are in no index that the search runs along
 * @param better fields that are found at a better place than the registry says: in the index that the search runs along
 * @param met what is joined already, by the alias
 */
record Source(
        String from,
        Map<String, Object> equal,
        Map<String, Object> rest,
        Map<Field<?, ?>, String> better,
        Map<Beside, String> met) {
    static final String ROW = "a";

    Source {
        equal = Collections.unmodifiableMap(new LinkedHashMap<>(equal));
        rest = Map.copyOf(rest);
        better = Map.copyOf(better);
        met = Map.copyOf(met);
    }

    Source(String from, Map<String, Object> equal, Map<String, Object> rest, Map<Field<?, ?>, String> better) {
        this(from, equal, rest, better, Map.of());
    }

    static Source of(String entity, String tenant) {
        return new Source(entity + " " + ROW, Map.of(ROW + ".id.tenant", tenant), Map.of(), Map.of());
    }

    /** Whether it begins at the row itself, so that there may be a better place. */
    boolean plain() {
        return better.isEmpty() && met.isEmpty();
    }

    /** What stays a condition where a search begins at another table, which has the tenant, too. */
    Map<String, Object> besideTenant() {
        var others = new LinkedHashMap<>(equal);
        others.remove(ROW + ".id.tenant");
        others.putAll(rest);
        return others;
    }

    List<String> conditions(Bindings bindings) {
        return Stream.concat(equal.entrySet().stream(), rest.entrySet().stream())
                .map(one -> one.getKey() + " = " + bindings.bind(one.getValue()))
                .toList();
    }

    /** The values may be personal. */
    @Override
    public String toString() {
        return "Source[" + from + "]";
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a search begins. The row that is searched has the alias {@value #ROW}.
 *
 * @param from what follows {@code from}
 * @param equal paths that must equal these values; the tenant's comes first
 * @param better fields that are found at a better place than the registry says: in the index that the search runs along
 */
record Source(String from, Map<String, Object> equal, Map<Field<?, ?>, String> better) {
    static final String ROW = "a";

    Source {
        equal = Collections.unmodifiableMap(new LinkedHashMap<>(equal));
        better = Map.copyOf(better);
    }

    static Source of(String entity, String tenant) {
        return new Source(entity + " " + ROW, Map.of(ROW + ".id.tenant", tenant), Map.of());
    }

    List<String> conditions(Bindings bindings) {
        return equal.entrySet().stream()
                .map(one -> one.getKey() + " = " + bindings.bind(one.getValue()))
                .toList();
    }
}

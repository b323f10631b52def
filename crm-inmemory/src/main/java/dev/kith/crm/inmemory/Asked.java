package dev.kith.crm.inmemory;

import dev.kith.crm.query.Field;
import java.util.List;

/** A field, and the values of which it must have one. */
record Asked<B, V>(Field<B, V> field, List<V> values, boolean exact) {
    List<Object> stored() {
        return values.stream().map(field.type()::stored).toList();
    }

    @Override
    public String toString() {
        return "Asked[" + field.name() + "]";
    }
}

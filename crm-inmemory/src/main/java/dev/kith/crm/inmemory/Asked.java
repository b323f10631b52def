package dev.kith.crm.inmemory;

import dev.kith.crm.query.Field;
import java.util.List;

/** A field, and the values of which it must have one. */
record Asked<B>(Field<B, ?> field, List<?> values, List<Object> stored, boolean exact) {
    static <B, V> Asked<B> of(Field<B, V> field, List<V> values, boolean exact) {
        return new Asked<>(
                field, values, values.stream().map(field.type()::stored).toList(), exact);
    }

    @Override
    public String toString() {
        return "Asked[" + field.name() + "]";
    }
}

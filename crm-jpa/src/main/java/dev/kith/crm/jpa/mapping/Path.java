package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.AttributeKey;
import dev.kith.crm.query.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Where a field is found: an attribute of the owner's row, or of a row that is joined beside it.
 *
 * @param attribute the attribute
 * @param optional whether it may be null
 * @param binary whether text is stored as bytes, so that it takes any
 * @param beside the row beside, if it is in one
 */
record Path(
        String attribute,
        boolean optional,
        boolean binary,
        @Nullable Beside beside) {
    /** No text column takes these, so no row equals them; a database would refuse the whole statement instead. */
    boolean storable(FieldType<?> type, Object stored) {
        return type.kind() != FieldType.Kind.CODE
                || binary
                || ((String) stored).codePoints().noneMatch(point -> point == 0 || half(point));
    }

    /** What its column holds for a stored form. */
    Object column(FieldType<?> type, Object stored) {
        return beside instanceof Beside.Cell ? AttributeKey.of(type.kind(), stored) : stored;
    }

    /** The stored form that a column holds. */
    Object stored(FieldType<?> type, Object column) {
        return beside instanceof Beside.Cell ? AttributeKey.read(type.kind(), (String) column) : column;
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

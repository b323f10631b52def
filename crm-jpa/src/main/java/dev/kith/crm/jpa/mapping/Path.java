package dev.kith.crm.jpa.mapping;

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
        @Nullable Beside beside) {}

package dev.kith.crm.jpa.mapping;

import org.jspecify.annotations.Nullable;

/** Where a field is found: an attribute of the owner's row, or of a row beside it. */
record Path(String attribute, boolean optional, boolean binary, @Nullable SideRow side) {
    String from(String alias) {
        return (side == null ? alias : side.alias(alias)) + "." + attribute;
    }
}

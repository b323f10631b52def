/**
 * How aggregates lie in rows, for every room of this adapter: ids, folded keys, the registry of paths, the translation of
 * criteria, the pages, and the unit that ports work in. A room registers a {@link dev.kith.crm.jpa.mapping.StoredRoom}.
 */
@NullMarked
package dev.kith.crm.jpa.mapping;

import org.jspecify.annotations.NullMarked;

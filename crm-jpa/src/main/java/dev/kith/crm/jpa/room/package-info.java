/**
 * What a room brings to the storage: rows, and how aggregates, fields and relations lie in them. Vendors bring theirs by the
 * same door as we do; start at {@link dev.kith.crm.jpa.room.StoredRoom}.
 */
@NullMarked
package dev.kith.crm.jpa.room;

import org.jspecify.annotations.NullMarked;

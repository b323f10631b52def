/** Cadences in rows. */
@NullMarked
package dev.kith.crm.jpa.cadence;

import org.jspecify.annotations.NullMarked;

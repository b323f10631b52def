/** Sequences in rows. */
@NullMarked
package dev.kith.crm.jpa.sequence;

import org.jspecify.annotations.NullMarked;

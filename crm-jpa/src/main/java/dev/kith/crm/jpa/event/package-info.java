/** The records of changes in rows. */
@NullMarked
package dev.kith.crm.jpa.event;

import org.jspecify.annotations.NullMarked;

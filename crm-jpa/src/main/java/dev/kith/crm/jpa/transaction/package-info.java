/** The transaction in which a unit works: its end, and which one it is. */
@NullMarked
package dev.kith.crm.jpa.transaction;

import org.jspecify.annotations.NullMarked;

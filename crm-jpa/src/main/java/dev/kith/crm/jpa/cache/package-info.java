/** Keeps what was read of customers, for as long as it is not old. */
@NullMarked
package dev.kith.crm.jpa.cache;

import org.jspecify.annotations.NullMarked;

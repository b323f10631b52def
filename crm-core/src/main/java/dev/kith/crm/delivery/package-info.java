/** Deliveries that were given up, for whoever looks after them. Start at {@link dev.kith.crm.delivery.Deliveries}. */
@NullMarked
package dev.kith.crm.delivery;

import org.jspecify.annotations.NullMarked;

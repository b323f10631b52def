/** How customers are reached: contact points, their kinds, and what is known of each. */
@NullMarked
package dev.kith.crm.customer.contactpoint;

import org.jspecify.annotations.NullMarked;

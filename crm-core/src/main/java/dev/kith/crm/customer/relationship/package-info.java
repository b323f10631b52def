/** How customers stand to each other: who works for whom, lives with whom, was referred by whom. */
@NullMarked
package dev.kith.crm.customer.relationship;

import org.jspecify.annotations.NullMarked;

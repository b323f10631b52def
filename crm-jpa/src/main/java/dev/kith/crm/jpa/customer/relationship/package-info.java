/** Relationships in rows. */
@NullMarked
package dev.kith.crm.jpa.customer.relationship;

import org.jspecify.annotations.NullMarked;

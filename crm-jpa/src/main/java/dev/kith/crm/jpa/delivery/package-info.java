/** What is to be handed over, in rows. */
@NullMarked
package dev.kith.crm.jpa.delivery;

import org.jspecify.annotations.NullMarked;

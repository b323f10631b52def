/**
 * The log of what was said and done with a customer, and the facts derived from it. Start at {@link
 * dev.kith.crm.interaction.Interactions}.
 */
@NullMarked
package dev.kith.crm.interaction;

import org.jspecify.annotations.NullMarked;

/**
 * Contact rhythms: how often a customer is spoken to, when the next check-in is due, who is losing touch. Start at {@link
 * dev.kith.crm.cadence.Cadences}.
 */
@NullMarked
package dev.kith.crm.cadence;

import org.jspecify.annotations.NullMarked;

/**
 * What comes again: recurrences. Partial dates, the policy of leap days and instants are values and stand in {@link
 * dev.kith.crm.value}. Uses only {@code failure} and {@code value}.
 */
@NullMarked
package dev.kith.crm.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * Import and export: vCards and CSV files of customers, CSV files of interactions. Start at {@link
 * dev.kith.crm.exchange.Exchange}.
 */
@NullMarked
package dev.kith.crm.exchange;

import org.jspecify.annotations.NullMarked;

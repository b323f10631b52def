/**
 * Customer files: people and organisations, how to reach them, their dates. Start at {@link
 * dev.kith.crm.customer.Customers}.
 */
@NullMarked
package dev.kith.crm.customer;

import org.jspecify.annotations.NullMarked;

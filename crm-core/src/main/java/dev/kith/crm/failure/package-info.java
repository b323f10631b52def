/**
 * What can go wrong, said so that the caller can act: coded exceptions and refusals. Start at {@link
 * dev.kith.crm.failure.CrmException}. Every room may use it; it uses none.
 */
@NullMarked
package dev.kith.crm.failure;

import org.jspecify.annotations.NullMarked;

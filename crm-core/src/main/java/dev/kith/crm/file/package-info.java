/**
 * A customer's whole file in one view, made of the sections that features contribute. Start at {@link
 * dev.kith.crm.file.CustomerFile}.
 */
@NullMarked
package dev.kith.crm.file;

import org.jspecify.annotations.NullMarked;

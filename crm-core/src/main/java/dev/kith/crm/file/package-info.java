/**
 * Views that are made of the sections that features contribute: a customer's whole file and an employee's digest. Start at {@link
 * dev.kith.crm.file.CustomerFile} and {@link dev.kith.crm.file.Digest}.
 */
@NullMarked
package dev.kith.crm.file;

import org.jspecify.annotations.NullMarked;

/**
 * Values that every room shares: ids, text, e-mail addresses, phone numbers, partial dates, money, versions. Each proves
 * itself in its constructor and is read from raw text by its own {@code parse}. Uses only {@code failure}.
 */
@NullMarked
package dev.kith.crm.value;

import org.jspecify.annotations.NullMarked;

/** Imports in rows: each import, and what it did with each row of its file. */
@NullMarked
package dev.kith.crm.jpa.exchange;

import org.jspecify.annotations.NullMarked;

/** Where and in which transaction a unit works. */
@NullMarked
package dev.kith.crm.jpa.transaction;

import org.jspecify.annotations.NullMarked;

/** How the aggregates of the ERP system lie in tables. Start at {@link dev.kith.examples.erp.jpa.ErpRoom}. */
@NullMarked
package dev.kith.examples.erp.jpa;

import org.jspecify.annotations.NullMarked;

/**
 * An ERP vendor's extension of Kith: customer numbers, a credit limit, stops of deliveries, and what follows from them. It knows
 * no store; how its aggregates lie in tables stands in {@code jpa}. Start at {@link dev.kith.examples.erp.ErpExtension}.
 */
@NullMarked
package dev.kith.examples.erp;

import org.jspecify.annotations.NullMarked;

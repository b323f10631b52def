/** Brands in rows. */
@NullMarked
package dev.kith.crm.jpa.brand;

import org.jspecify.annotations.NullMarked;

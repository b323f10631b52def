/** How the company presents itself in its messages: {@link dev.kith.crm.brand.Brands}. */
@NullMarked
package dev.kith.crm.brand;

import org.jspecify.annotations.NullMarked;

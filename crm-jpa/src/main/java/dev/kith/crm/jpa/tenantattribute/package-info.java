/** Tenants' attributes in rows. */
@NullMarked
package dev.kith.crm.jpa.tenantattribute;

import org.jspecify.annotations.NullMarked;

/** Attributes that a tenant defines at run time: {@link dev.kith.crm.tenantattribute.TenantAttributes}. */
@NullMarked
package dev.kith.crm.tenantattribute;

import org.jspecify.annotations.NullMarked;

package dev.kith.crm.tenantattribute;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings tenants' attributes to a Crm. */
final class TenantAttributeFeature implements CrmExtension {
    @Override
    public String name() {
        return "tenant-attribute";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(TenantAttribute.TYPE).facade(TenantAttributes.class, TenantAttributeUseCases::new);
    }
}

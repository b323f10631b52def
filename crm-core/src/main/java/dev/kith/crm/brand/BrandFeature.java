package dev.kith.crm.brand;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings the tenant's brand to a Crm. */
final class BrandFeature implements CrmExtension {
    @Override
    public String name() {
        return "brand";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Brand.TYPE).facade(Brands.class, BrandUseCases::new);
    }
}

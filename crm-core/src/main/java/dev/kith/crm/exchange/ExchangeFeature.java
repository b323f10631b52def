package dev.kith.crm.exchange;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings import and export to a Crm. */
final class ExchangeFeature implements CrmExtension {
    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(ImportRun.TYPE).aggregate(ImportedItem.TYPE).facade(Exchange.class, ExchangeUseCases::new);
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.Desk;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;

/** Hands a test the tools of a use case. */
final class BenchProbe implements CrmExtension {
    private record Holder(Workbench bench) {}

    static Workbench of(Desk desk) {
        return desk.facade(Holder.class).bench();
    }

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(Holder.class, Holder::new);
    }
}

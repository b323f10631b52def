package dev.kith.crm.file;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings digests to a Crm. */
final class DigestFeature implements CrmExtension {
    @Override
    public String name() {
        return "digest";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(Digests.class, DigestUseCases::new);
    }
}

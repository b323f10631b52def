package dev.kith.crm.file;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings the views to a Crm: files and digests. */
final class FileFeature implements CrmExtension {
    @Override
    public String name() {
        return "file";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(CustomerFiles.class, FileUseCases::new).facade(Digests.class, DigestUseCases::new);
    }
}

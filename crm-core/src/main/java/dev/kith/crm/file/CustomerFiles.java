package dev.kith.crm.file;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.CustomerId;

/** Opens customers' files for one caller. Light, immutable, thread-safe. */
public interface CustomerFiles {
    /**
     * Gives the feature that brings this facade and {@link Digests} to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new FileFeature();
    }

    /**
     * Opens a file.
     *
     * @param id whose
     * @return the file as it is now
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     */
    CustomerFile open(CustomerId id);
}

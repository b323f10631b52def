package dev.kith.crm.file;

import dev.kith.crm.value.CustomerId;

/** Opens customers' files for one caller. Light, immutable, thread-safe. */
public interface CustomerFiles {
    /**
     * Opens a file.
     *
     * @param id whose
     * @return the file as it is now
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     */
    CustomerFile open(CustomerId id);
}

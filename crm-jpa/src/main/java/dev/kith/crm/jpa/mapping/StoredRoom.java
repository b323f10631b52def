package dev.kith.crm.jpa.mapping;

import dev.kith.crm.storage.StoragePort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one room brings to the storage: the counterpart of a feature's contributions. Stateless. */
public interface StoredRoom {
    /** {@return entities, embeddables and converters, for the persistence unit} */
    List<Class<?>> rows();

    /** {@return the aggregates that are served as repositories} */
    List<RowMapping<?, ?, ?>> mappings();

    /** {@return the ports of its own, and how each is made for a unit} */
    Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports();

    /**
     * Registers where its fields and relations are found, also those on an earlier room's aggregates.
     *
     * @param paths the registry
     */
    void register(Paths paths);
}

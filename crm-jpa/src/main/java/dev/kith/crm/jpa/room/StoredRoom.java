package dev.kith.crm.jpa.room;

import dev.kith.crm.jpa.schema.Database;
import java.util.List;

/**
 * What one room brings to the storage: the counterpart of a feature's contributions. The package of its rows is open to the
 * persistence provider. Stateless.
 */
public interface StoredRoom {
    /**
     * Lists the classes for the persistence unit. What this package holds is there already.
     *
     * @return entities, embeddables and converters
     */
    List<Class<?>> rows();

    /**
     * Tells how its tables are made. What is told here is made and looked at with ours.
     *
     * @param database in which database
     * @return its scripts, in the order in which they were written; for each database, or for none if the application makes these tables by
     *     other means
     */
    default List<RoomScript> scripts(Database database) {
        return List.of();
    }

    /** {@return the aggregates that are served as repositories} */
    List<RowMapping<?, ?, ?>> mappings();

    /**
     * Registers where its fields and relations are found, also those on an earlier room's aggregates.
     *
     * @param paths the registry
     */
    void register(Paths paths);
}

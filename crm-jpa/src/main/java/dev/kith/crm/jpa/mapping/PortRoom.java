package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.storage.StoragePort;
import java.util.Map;
import java.util.function.Function;

/** A room with ports of its own, beside the repositories of its aggregates. Stateless. */
public interface PortRoom extends StoredRoom {
    /** {@return the ports, and how each is made for a unit} */
    Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports();
}

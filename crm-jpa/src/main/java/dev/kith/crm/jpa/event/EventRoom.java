package dev.kith.crm.jpa.event;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.PortRoom;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.StoragePort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Brings the records of changes to the storage. */
public final class EventRoom implements PortRoom {
    /** Stateless. */
    public EventRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(ChangeRow.class, ChangePartId.class, DifferenceRow.class, FiledChangeRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of();
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of(ChangeLog.class, JpaChangeLog::new);
    }

    @Override
    public void register(Paths paths) {
        paths.required(ChangeRecord.ID, "id.id")
                .required(ChangeRecord.KIND, "kind")
                .required(ChangeRecord.SUBJECT, "subject")
                .required(ChangeRecord.AT, "at")
                .relation(
                        JpaChangeLog.CUSTOMERS,
                        FiledChangeRow.ENTITY + " {row}p join " + CustomerRoom.ENTITY
                                + " {row} on {row}.id.tenant = {row}p.id.tenant and {row}.id.id = {row}p.customer",
                        "{row}p.id.tenant = {owner}.id.tenant and {row}p.id.change = {owner}.id.id")
                .belonging(ChangeRecord.class, JpaChangeLog.CUSTOMERS);
    }
}

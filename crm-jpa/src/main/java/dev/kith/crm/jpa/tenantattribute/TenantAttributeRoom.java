package dev.kith.crm.jpa.tenantattribute;

import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.tenantattribute.TenantAttribute;
import java.util.List;

/** Brings tenants' attributes to the storage. */
public final class TenantAttributeRoom implements StoredRoom {
    /** Stateless. */
    public TenantAttributeRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(TenantAttributeRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new TenantAttributeMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(TenantAttribute.ID, "id.id")
                .required(TenantAttribute.OWNER, "owner")
                .required(TenantAttribute.NAME, "name")
                .required(TenantAttribute.RETIRED, "retired")
                .indexedTogether(TenantAttribute.OWNER, TenantAttribute.NAME);
    }
}

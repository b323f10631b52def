package dev.kith.crm.jpa.brand;

import dev.kith.crm.brand.Brand;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import java.util.List;

/** Brings brands to the storage. */
public final class BrandRoom implements StoredRoom {
    /** Stateless. */
    public BrandRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(BrandRow.class, BrandTextCell.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new BrandMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Brand.ID, "id.id");
    }
}

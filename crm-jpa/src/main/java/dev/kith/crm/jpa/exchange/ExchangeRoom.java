package dev.kith.crm.jpa.exchange;

import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Paths;
import dev.kith.crm.jpa.mapping.RowMapping;
import dev.kith.crm.jpa.mapping.StoredRoom;
import dev.kith.crm.storage.StoragePort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Brings imports to the storage. */
public final class ExchangeRoom implements StoredRoom {
    /** Stateless. */
    public ExchangeRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(ImportRow.class, ItemRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new ImportMapping(), new ItemMapping());
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of();
    }

    @Override
    public void register(Paths paths) {
        paths.required(ImportRun.ID, "id.id")
                .required(ImportRun.DIGEST, "digest")
                .required(ImportRun.STATE, "state")
                .required(ImportRun.STARTED, "started")
                .required(ImportedItem.ID, "id.id")
                .required(ImportedItem.RUN, "run")
                .required(ImportedItem.ROW, "row")
                .optional(ImportedItem.SUBJECT, "subject");
    }
}

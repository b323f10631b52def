package dev.kith.crm.jpa.exchange;

import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import java.util.List;

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

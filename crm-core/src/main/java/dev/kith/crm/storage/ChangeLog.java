package dev.kith.crm.storage;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.UUID;

/** The records of all changes of the unit's tenant. None is replaced or removed. */
public interface ChangeLog extends StoragePort {
    /** Describes the records to stores. */
    AggregateType<ChangeRecord, UUID> TYPE = AggregateType.of("change", ChangeRecord.class, ChangeRecord.ID)
            .with(List.of(ChangeRecord.KIND, ChangeRecord.SUBJECT, ChangeRecord.AT))
            .belongingTo(ChangeRecord::customers);

    /**
     * Adds a record, in the unit that makes the change.
     *
     * @param change the record
     */
    void append(ChangeRecord change);

    /**
     * Finds a slice of the history of one customer's file, by an index that begins with the customer.
     *
     * @param customer whose file; nothing is found if the unit does not see it
     * @param scan what to find
     * @return the slice
     */
    Slice<ChangeRecord> history(CustomerId customer, Scan<ChangeRecord> scan);
}

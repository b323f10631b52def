package dev.kith.crm.jpa.cadence;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Relation;
import java.util.List;

/** Brings cadences to the storage. */
public final class CadenceRoom implements StoredRoom {
    private static final Relation<Cadence, Customer> CUSTOMER =
            Relation.rows("customers", Cadence.class, Customer.class, Cadence::id, customer -> List.of());

    /** Stateless. */
    public CadenceRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(CadenceRow.class, CadenceAttributeRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new CadenceMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Cadence.ID, "id.id")
                .required(Cadence.CUSTOMER, "customer")
                .required(Cadence.KIND, "kind")
                .required(Cadence.TITLE, "title.lookup")
                .words(Cadence.TITLE, Words.in("title.words"))
                .required(Cadence.ASSIGNEE, "assignee")
                .required(Cadence.LONGEST, "longest")
                .optional(Cadence.THROUGH, "through")
                .required(Cadence.PAUSED, "paused")
                .attributes(Cadence.class, "attributes", CadenceAttributeRow.ENTITY)
                .joined(Cadence.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .joined(CUSTOMER, "{row}.id.id = {owner}.customer")
                .belonging(Cadence.class, CUSTOMER);
    }
}

package dev.kith.crm.jpa.sequence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.query.Relation;
import dev.kith.crm.sequence.Sequence;
import java.util.List;

/** Brings sequences to the storage. */
public final class SequenceRoom implements StoredRoom {
    private static final Relation<Sequence, Customer> CUSTOMER =
            Relation.rows("customers", Sequence.class, Customer.class, Sequence::id, customer -> List.of());

    /** Stateless. */
    public SequenceRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(SequenceRow.class, SequenceAttributeRow.class, StepCell.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new SequenceMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Sequence.ID, "id.id")
                .required(Sequence.CUSTOMER, "customer")
                .required(Sequence.TEMPLATE, "template")
                .required(Sequence.ANCHOR, "anchor")
                .required(Sequence.ASSIGNEE, "assignee")
                .required(Sequence.STATE, "state")
                .optional(Sequence.NEXT, "next")
                .attributes(Sequence.class, "attributes", SequenceAttributeRow.ENTITY)
                .joined(Sequence.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .joined(CUSTOMER, "{row}.id.id = {owner}.customer")
                .belonging(Sequence.class, CUSTOMER);
    }
}

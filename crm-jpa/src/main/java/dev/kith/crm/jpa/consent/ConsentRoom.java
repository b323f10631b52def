package dev.kith.crm.jpa.consent;

import dev.kith.crm.consent.Consent;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.query.Relation;
import java.util.List;

/** Brings the ledger of consents to the storage. */
public final class ConsentRoom implements StoredRoom {
    private static final Relation<Consent, Customer> CUSTOMER =
            Relation.rows("customers", Consent.class, Customer.class, Consent::id, customer -> List.of());

    /** Stateless. */
    public ConsentRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(ConsentRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new ConsentMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Consent.ID, "id.id")
                .required(Consent.CUSTOMER, "customer")
                .optional(Consent.PURPOSE, "purpose")
                .optional(Consent.CHANNEL, "channel")
                .required(Consent.STATUS, "status")
                .required(Consent.SAID, "said")
                .required(Consent.RECORDED, "recorded")
                .optional(Consent.UNTIL, "until")
                .joined(Consent.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .joined(CUSTOMER, "{row}.id.id = {owner}.customer")
                .belonging(Consent.class, CUSTOMER)
                .indexed(Consent.CUSTOMER);
    }
}

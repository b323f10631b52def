package dev.kith.crm.jpa.customer.relationship;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.query.Relation;
import java.util.List;

/** Brings relationships to the storage. */
public final class RelationshipRoom implements StoredRoom {
    private static final Relation<Relationship, Customer> CUSTOMERS =
            Relation.rows("customers", Relationship.class, Customer.class, Relationship::id, customer -> List.of());

    /** Stateless. */
    public RelationshipRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(RelationshipRow.class, RelationshipAttributeRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new RelationshipMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Relationship.ID, "id.id")
                .required(Relationship.KIND, "kind")
                .required(Relationship.FROM, "fromCustomer")
                .required(Relationship.TO, "toCustomer")
                .indexed(Relationship.FROM, Relationship.TO)
                .optional(Relationship.SINCE, "since")
                .optional(Relationship.UNTIL, "until")
                .required(Relationship.WITHDRAWN, "withdrawn")
                .attributes(Relationship.class, "attributes", RelationshipAttributeRow.ENTITY)
                .joined(
                        Relationship.OF_CUSTOMER,
                        "{row}.fromCustomer = {owner}.id.id or {row}.toCustomer = {owner}.id.id")
                .joined(CUSTOMERS, "{row}.id.id = {owner}.fromCustomer or {row}.id.id = {owner}.toCustomer")
                .belonging(Relationship.class, CUSTOMERS);
    }
}

package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.jpa.mapping.AttributeCell;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Paths;
import dev.kith.crm.jpa.mapping.RowId;
import dev.kith.crm.jpa.mapping.RowMapping;
import dev.kith.crm.jpa.mapping.StoredRoom;
import dev.kith.crm.jpa.mapping.TextKey;
import dev.kith.crm.jpa.mapping.Words;
import dev.kith.crm.storage.StoragePort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Brings customers to the storage. */
public final class CustomerRoom implements StoredRoom {
    /** The entity, for the queries of later rooms. */
    public static final String ENTITY = CustomerRow.ENTITY;

    private static final String PART = "1 = 1";

    /** Stateless. */
    public CustomerRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(
                CustomerRow.class,
                ContactPointCell.class,
                DateCell.class,
                AttributeCell.class,
                RowId.class,
                TextKey.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new CustomerMapping());
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of();
    }

    @Override
    public void register(Paths paths) {
        paths.required(Customer.ID, "id.id")
                .required(Customer.KIND, "kind")
                .required(Customer.NAME, "nameKey")
                .optional(Customer.FAMILY_NAME, "familyKey")
                .optional(Customer.RESPONSIBLE, "responsible")
                .words(Customer.NAME, Words.of("nameWords"))
                .words(Customer.FAMILY_NAME, Words.in("familyWords"))
                .attributes(Customer.class, "attributes")
                .relation(Customer.CONTACT_POINTS, "{owner}.contactPoints {row}", PART)
                .required(ContactPoint.KIND, "kind")
                .binary(ContactPoint.KEY, "lookup")
                .required(ContactPoint.PREFERRED, "preferred")
                .relation(Customer.DATES, "{owner}.dates {row}", PART)
                .required(ImportantDate.KIND, "kind")
                .optional(ImportantDate.MONTH_DAY, "monthDay")
                .optional(ImportantDate.YEAR, "year");
    }
}

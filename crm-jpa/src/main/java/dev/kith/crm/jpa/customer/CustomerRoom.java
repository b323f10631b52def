package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.TextKey;
import dev.kith.crm.jpa.room.Words;
import java.util.List;

/** Brings customers to the storage. */
public final class CustomerRoom implements StoredRoom {
    /** The entity, for the queries of later rooms. */
    public static final String ENTITY = CustomerRow.ENTITY;

    private static final String PART = "1 = 1";

    private static final String LABELS = "{owner}.labels {row}";

    /** Stateless. */
    public CustomerRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(
                CustomerRow.class,
                ContactPointCell.class,
                AddressCell.class,
                UseCell.class,
                LabelCell.class,
                ReferenceCell.class,
                StandingCell.class,
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
    public void register(Paths paths) {
        paths.required(Customer.ID, "id.id")
                .required(Customer.KIND, "kind")
                .required(Customer.NAME, "nameKey")
                .optional(Customer.FAMILY_NAME, "familyKey")
                .optional(Customer.RESPONSIBLE, "responsible")
                .required(Customer.STAGE, "standing.stage")
                .optional(Customer.ENDED, "standing.ended")
                .optional(Customer.ARCHIVED, "standing.archived")
                .optional(Customer.LANGUAGE, "standing.language")
                .optional(Customer.ZONE, "standing.zone")
                .optional(Customer.PREFERRED_CHANNEL, "standing.channel")
                .words(Customer.NAME, Words.of("nameWords"))
                .words(Customer.FAMILY_NAME, Words.in("familyWords"))
                .attributes(Customer.class, "attributes")
                .relation(Customer.CONTACT_POINTS, "{owner}.contactPoints {row}", PART)
                .required(ContactPoint.KIND, "kind")
                .binary(ContactPoint.KEY, "lookup")
                .required(ContactPoint.PREFERRED, "preferred")
                .optional(ContactPoint.POSTAL_CODE, "address.postalKey")
                .words(ContactPoint.POSTAL_CODE, Words.in("address.postalWords"))
                .optional(ContactPoint.LOCALITY, "address.localityKey")
                .words(ContactPoint.LOCALITY, Words.in("address.localityWords"))
                .optional(ContactPoint.COUNTRY, "address.country")
                .optional(ContactPoint.PURPOSES, "use.purposeKey")
                .words(ContactPoint.PURPOSES, Words.in("use.purposeWords"))
                .optional(ContactPoint.VERIFIED, "use.verifiedAt")
                .required(ContactPoint.HEALTH, "use.health")
                .relation(Customer.OTHER_NAMES, LABELS, label(LabelCell.OTHER_NAME))
                .required(OtherName.KIND, "kind")
                .required(OtherName.TEXT, "lookup")
                .words(OtherName.TEXT, Words.in("words"))
                .relation(Customer.PREFERENCES, LABELS, label(LabelCell.PREFERENCE))
                .required(Preference.KIND, "kind")
                .required(Preference.TEXT, "lookup")
                .words(Preference.TEXT, Words.in("words"))
                .relation(Customer.TAGS, LABELS, label(LabelCell.TAG))
                .required(Tag.NAME, "lookup")
                .words(Tag.NAME, Words.in("words"))
                .relation(Customer.REFERENCES, "{owner}.references {row}", PART)
                .required(ExternalReference.SYSTEM, "system")
                .binary(ExternalReference.KEY, "lookup")
                .relation(Customer.DATES, "{owner}.dates {row}", PART)
                .required(ImportantDate.KIND, "kind")
                .optional(ImportantDate.MONTH_DAY, "monthDay")
                .optional(ImportantDate.YEAR, "year");
    }

    private static String label(String part) {
        return "{row}.part = '" + part + "'";
    }
}

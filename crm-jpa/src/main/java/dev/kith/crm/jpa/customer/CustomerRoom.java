package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
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
                PurposeCell.class,
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
                .optional(ContactPoint.VERIFIED, "use.verifiedAt")
                .required(ContactPoint.HEALTH, "use.health")
                .relation(ContactPoint.PURPOSES, "{whole}.purposes {row}", "{row}.point = index({owner})")
                .required(Purpose.CODE, "code")
                .optional(Purpose.FROM, "from")
                .optional(Purpose.UNTIL, "until")
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

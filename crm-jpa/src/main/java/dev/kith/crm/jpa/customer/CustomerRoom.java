package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.AttributeRow;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.TextKey;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Field;
import java.util.List;
import java.util.Map;

/** Brings customers to the storage. */
public final class CustomerRoom implements StoredRoom {
    /** The entity, for the queries of later rooms. */
    public static final String ENTITY = CustomerRow.ENTITY;

    private static final String OWNER = "id.id";

    private static final Map<Field<?, ?>, String> BY_ID = Map.of(Customer.ID, OWNER);

    /** Stateless. */
    public CustomerRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(
                CustomerRow.class,
                CustomerAttributeRow.class,
                PointRow.class,
                DateRow.class,
                LabelRow.class,
                ReferenceRow.class,
                WordRow.class,
                PurposeRow.class,
                ContactPointCell.class,
                AddressCell.class,
                UseCell.class,
                PurposeCell.class,
                LabelCell.class,
                ReferenceCell.class,
                StandingCell.class,
                DateCell.class,
                AttributeCell.class,
                AttributeRow.class,
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
                .words(Customer.NAME, WordRow.ENTITY, Customer.ID)
                .indexed(Customer.NAME, Customer.FAMILY_NAME, Customer.RESPONSIBLE)
                .words(Customer.FAMILY_NAME, Words.in("familyWords"))
                .attributes(Customer.class, "attributes", CustomerAttributeRow.ENTITY)
                .parts(
                        Customer.CONTACT_POINTS,
                        PointRow.ENTITY,
                        OWNER,
                        Map.of(),
                        List.of(ContactPoint.KEY, ContactPoint.KIND),
                        BY_ID)
                .required(ContactPoint.KIND, "cell.kind")
                .binary(ContactPoint.KEY, "cell.lookup")
                .required(ContactPoint.PREFERRED, "cell.preferred")
                .optional(ContactPoint.POSTAL_CODE, "cell.address.postalKey")
                .words(ContactPoint.POSTAL_CODE, Words.in("cell.address.postalWords"))
                .optional(ContactPoint.LOCALITY, "cell.address.localityKey")
                .words(ContactPoint.LOCALITY, Words.in("cell.address.localityWords"))
                .optional(ContactPoint.COUNTRY, "cell.address.country")
                .optional(ContactPoint.VERIFIED, "cell.use.verifiedAt")
                .required(ContactPoint.HEALTH, "cell.use.health")
                .relation(
                        ContactPoint.PURPOSES,
                        PurposeRow.ENTITY + " {row}",
                        "{row}.id.tenant = {owner}.id.tenant and {row}.id.id = {owner}.id.id and {row}.cell.point = {owner}.position")
                .required(Purpose.CODE, "cell.code")
                .optional(Purpose.FROM, "cell.from")
                .optional(Purpose.UNTIL, "cell.until")
                .parts(
                        Customer.OTHER_NAMES,
                        LabelRow.ENTITY,
                        OWNER,
                        label(LabelCell.OTHER_NAME),
                        List.of(OtherName.TEXT),
                        BY_ID)
                .required(OtherName.KIND, "cell.kind")
                .required(OtherName.TEXT, "cell.lookup")
                .words(OtherName.TEXT, Words.in("cell.words"))
                .parts(
                        Customer.PREFERENCES,
                        LabelRow.ENTITY,
                        OWNER,
                        label(LabelCell.PREFERENCE),
                        List.of(Preference.TEXT),
                        BY_ID)
                .required(Preference.KIND, "cell.kind")
                .required(Preference.TEXT, "cell.lookup")
                .words(Preference.TEXT, Words.in("cell.words"))
                .parts(Customer.TAGS, LabelRow.ENTITY, OWNER, label(LabelCell.TAG), List.of(Tag.NAME), BY_ID)
                .required(Tag.NAME, "cell.lookup")
                .words(Tag.NAME, Words.in("cell.words"))
                .parts(
                        Customer.REFERENCES,
                        ReferenceRow.ENTITY,
                        OWNER,
                        Map.of(),
                        List.of(ExternalReference.SYSTEM, ExternalReference.KEY),
                        Map.of())
                .required(ExternalReference.SYSTEM, "cell.system")
                .binary(ExternalReference.KEY, "cell.lookup")
                .parts(
                        Customer.DATES,
                        DateRow.ENTITY,
                        OWNER,
                        Map.of(),
                        List.of(ImportantDate.KIND, ImportantDate.MONTH_DAY),
                        BY_ID)
                .required(ImportantDate.KIND, "cell.kind")
                .optional(ImportantDate.MONTH_DAY, "cell.monthDay")
                .optional(ImportantDate.YEAR, "cell.year");
    }

    private static Map<String, String> label(String part) {
        return Map.of("cell.part", part);
    }
}

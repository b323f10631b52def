package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One way to reach a customer. Begin with one of the factory methods; the canonical constructor is not part of the
 * compatibility promise. Immutable.
 *
 * @param kind of which kind
 * @param raw as it was written; of an address, its one line
 * @param key as it is looked up; two spellings of the same thing share it
 * @param label what it is called, such as {@code office}
 * @param preferred whether it is the first choice among those of its kind
 * @param address the parts of a postal address; present where the kind is {@link ContactPointKind#POSTAL}, and only there
 * @param purposes what it is for; none where nobody said
 * @param verified when, by whom and how it was found right, if it was
 * @param health whether messages arrive
 */
public record ContactPoint(
        ContactPointKind kind,
        String raw,
        String key,
        Optional<String> label,
        boolean preferred,
        Optional<PostalAddress> address,
        List<Purpose> purposes,
        Optional<Verification> verified,
        Health health) {
    /** Whether messages arrive. */
    public enum Health {
        /** Nothing speaks against it. */
        GOOD,
        /** Messages came back lately. */
        BOUNCING,
        /** It leads nowhere. */
        INVALID
    }

    private static final int MOST_PURPOSES = 20;

    /** The kind. */
    public static final PlainField<ContactPoint, ContactPointKind> KIND = PlainField.of(
            ContactPoint.class,
            "kind",
            FieldType.CODE.as(ContactPointKind.class, ContactPointKind::code, ContactPointKind::new),
            point -> Optional.of(point.kind()));
    /** The key. */
    public static final PlainField<ContactPoint, String> KEY =
            PlainField.of(ContactPoint.class, "key", FieldType.CODE, point -> Optional.of(point.key()));
    /** Whether it is preferred. */
    public static final PlainField<ContactPoint, Boolean> PREFERRED =
            PlainField.of(ContactPoint.class, "preferred", FieldType.BOOLEAN, point -> Optional.of(point.preferred()));
    /** The postal code of an address. */
    public static final TextField<ContactPoint> POSTAL_CODE = TextField.of(
            ContactPoint.class, "postalCode", point -> point.address().flatMap(PostalAddress::postalCode));
    /** The city or village of an address. */
    public static final TextField<ContactPoint> LOCALITY = TextField.of(
            ContactPoint.class, "locality", point -> point.address().flatMap(PostalAddress::locality));
    /** The country of an address. */
    public static final PlainField<ContactPoint, String> COUNTRY = PlainField.of(
            ContactPoint.class,
            "country",
            FieldType.CODE,
            point -> point.address().flatMap(PostalAddress::country));
    /** What it is for. */
    public static final Relation<ContactPoint, Purpose> PURPOSES =
            Relation.parts("purposes", ContactPoint.class, Purpose.class, ContactPoint::purposes);
    /** When it was last found right. */
    public static final OrderedField<ContactPoint, Instant> VERIFIED = OrderedField.of(
            ContactPoint.class,
            "verified",
            FieldType.INSTANT,
            point -> point.verified().map(Verification::at));
    /** Whether messages arrive. */
    public static final OrderedField<ContactPoint, Health> HEALTH = OrderedField.of(
            ContactPoint.class, "health", FieldType.choice(Health.class), point -> Optional.of(point.health()));

    /**
     * Brings the texts into their one form.
     *
     * @param kind of which kind
     * @param raw as it was written; of an address, its one line
     * @param key as it is looked up; two spellings of the same thing share it
     * @param label what it is called, such as {@code office}
     * @param preferred whether it is the first choice among those of its kind
     * @param address the parts of a postal address; present where the kind is {@link ContactPointKind#POSTAL}, and only there
     * @param purposes what it is for; none where nobody said
     * @param verified when, by whom and how it was found right, if it was
     * @param health whether messages arrive
     */
    public ContactPoint {
        raw = Text.line(address.map(PostalAddress::line).orElse(raw))
                .orElseThrow(() -> new InvalidValueException("a contact point", Violation.of("line.missing")));
        key = address.isPresent() ? Text.folded(raw) : key;
        label = label.flatMap(Text::line);
        purposes = List.copyOf(purposes);
        if (address.isPresent() != kind.equals(ContactPointKind.POSTAL)) {
            throw new InvalidValueException(
                    "a contact point", Violation.of("contact-point.address").in("address"));
        }
        if (purposes.size() > MOST_PURPOSES) {
            throw new InvalidValueException(
                    "a contact point",
                    Violation.of("contact-point.purposes", MOST_PURPOSES).in("purposes"));
        }
    }

    /**
     * Takes a contact point of any kind but an address.
     *
     * @param kind of which kind
     * @param raw as it was written
     * @param key as it is looked up
     * @return the contact point
     */
    public static ContactPoint of(ContactPointKind kind, String raw, String key) {
        return new ContactPoint(
                kind, raw, key, Optional.empty(), false, Optional.empty(), List.of(), Optional.empty(), Health.GOOD);
    }

    /**
     * Takes a postal address.
     *
     * @param address the address
     * @return the contact point
     */
    public static ContactPoint postal(PostalAddress address) {
        return new ContactPoint(
                ContactPointKind.POSTAL,
                address.line(),
                "",
                Optional.empty(),
                false,
                Optional.of(address),
                List.of(),
                Optional.empty(),
                Health.GOOD);
    }

    /**
     * Takes an e-mail address.
     *
     * @param raw as written
     * @return the contact point
     * @throws InvalidValueException if it is none
     */
    public static ContactPoint email(String raw) {
        var address = EmailAddress.parse(raw);
        return of(ContactPointKind.EMAIL, address.raw(), address.key());
    }

    /**
     * Takes a phone number.
     *
     * @param raw as written
     * @param region whose national spelling is meant, ISO 3166-1 alpha-2; {@code ZZ} where unknown
     * @return the contact point
     * @throws InvalidValueException if it is none
     */
    public static ContactPoint phone(String raw, String region) {
        var number = PhoneNumber.parse(raw, region);
        return of(ContactPointKind.PHONE, number.raw(), number.key());
    }

    /**
     * Names it.
     *
     * @param name such as {@code office}
     * @return the contact point with that label
     */
    public ContactPoint labelled(String name) {
        return new ContactPoint(kind, raw, key, Optional.of(name), preferred, address, purposes, verified, health);
    }

    /** {@return the contact point as the first choice of its kind} */
    public ContactPoint asPreferred() {
        return new ContactPoint(kind, raw, key, label, true, address, purposes, verified, health);
    }

    /**
     * Says what it is for.
     *
     * @param all all purposes
     * @return the contact point
     */
    public ContactPoint usedFor(Purpose... all) {
        return new ContactPoint(kind, raw, key, label, preferred, address, List.of(all), verified, health);
    }

    /**
     * Says that it was found right; messages arrive again.
     *
     * @param how when, by whom and how
     * @return the contact point
     */
    public ContactPoint verified(Verification how) {
        return new ContactPoint(kind, raw, key, label, preferred, address, purposes, Optional.of(how), Health.GOOD);
    }

    /**
     * Says whether messages arrive.
     *
     * @param other whether they do
     * @return the contact point
     */
    public ContactPoint inHealth(Health other) {
        return new ContactPoint(kind, raw, key, label, preferred, address, purposes, verified, other);
    }

    @Override
    public String toString() {
        return "ContactPoint[" + kind + "]";
    }
}

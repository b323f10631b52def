package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.util.Optional;

/**
 * One way to reach a customer.
 *
 * @param kind of which kind
 * @param raw as it was written
 * @param key as it is looked up; two spellings of the same thing share it
 * @param label what it is called, such as {@code office}
 * @param preferred whether it is the first choice among those of its kind
 */
public record ContactPoint(ContactPointKind kind, String raw, String key, Optional<String> label, boolean preferred) {
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

    /**
     * Brings the texts into their one form.
     *
     * @param kind of which kind
     * @param raw as it was written
     * @param key as it is looked up; two spellings of the same thing share it
     * @param label what it is called, such as {@code office}
     * @param preferred whether it is the first choice among those of its kind
     */
    public ContactPoint {
        raw = Text.line(raw)
                .orElseThrow(() -> new InvalidValueException("a contact point", Violation.of("line.missing")));
        label = label.flatMap(Text::line);
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
        return new ContactPoint(ContactPointKind.EMAIL, address.raw(), address.key(), Optional.empty(), false);
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
        return new ContactPoint(ContactPointKind.PHONE, number.raw(), number.key(), Optional.empty(), false);
    }

    /**
     * Names it.
     *
     * @param name such as {@code office}
     * @return the contact point with that label
     */
    public ContactPoint labelled(String name) {
        return new ContactPoint(kind, raw, key, Optional.of(name), preferred);
    }

    /** {@return the contact point as the first choice of its kind} */
    public ContactPoint asPreferred() {
        return new ContactPoint(kind, raw, key, label, true);
    }

    @Override
    public String toString() {
        return "ContactPoint[" + kind + "]";
    }
}

package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the file of a person. Begin with {@link #named}.
 *
 * @param given the given names; blank where unknown
 * @param family the family name; blank where unknown
 * @param contactPoints how to reach the person
 * @param dates what to remember
 * @param responsible who shall look after the person
 * @param notes other important information
 * @param attributes what extensions add
 */
public record NewPerson(
        @ReadableAs(Text.Line.class) String given,
        @ReadableAs(Text.Line.class) String family,
        List<NewContactPoint> contactPoints,
        List<ImportantDate> dates,
        Optional<EmployeeId> responsible,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Attributes attributes)
        implements NewCustomer {
    /**
     * Copies the lists.
     *
     * @param given the given names; blank where unknown
     * @param family the family name; blank where unknown
     * @param contactPoints how to reach the person
     * @param dates what to remember
     * @param responsible who shall look after the person
     * @param notes other important information
     * @param attributes what extensions add
     */
    public NewPerson {
        contactPoints = List.copyOf(contactPoints);
        dates = List.copyOf(dates);
    }

    /**
     * Begins with the name.
     *
     * @param given the given names; blank or null where unknown
     * @param family the family name; blank or null where unknown
     * @return the command
     */
    public static NewPerson named(@Nullable String given, @Nullable String family) {
        return new NewPerson(
                Objects.requireNonNullElse(given, ""),
                Objects.requireNonNullElse(family, ""),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Attributes.NONE);
    }

    /**
     * Adds an e-mail address.
     *
     * @param raw as typed; null, as a form sends what was left out, adds none
     * @return the command
     */
    public NewPerson email(@Nullable String raw) {
        return raw == null ? this : reachedBy(new NewContactPoint(ContactPointKind.EMAIL.code(), raw, null));
    }

    /**
     * Adds a phone number.
     *
     * @param raw as typed, in any spelling; null, as a form sends what was left out, adds none
     * @return the command
     */
    public NewPerson phone(@Nullable String raw) {
        return raw == null ? this : reachedBy(new NewContactPoint(ContactPointKind.PHONE.code(), raw, null));
    }

    /**
     * Adds a contact point of any kind.
     *
     * @param point the contact point
     * @return the command
     */
    public NewPerson reachedBy(NewContactPoint point) {
        var points = new ArrayList<>(contactPoints);
        points.add(point);
        return new NewPerson(given, family, points, dates, responsible, notes, attributes);
    }

    /**
     * Sets a birthday of which the year is unknown.
     *
     * @param day month and day
     * @return the command
     */
    public NewPerson birthday(MonthDay day) {
        return birthday(PartialDate.of(day));
    }

    /**
     * Sets the birthday.
     *
     * @param date the full date
     * @return the command
     */
    public NewPerson birthday(LocalDate date) {
        return birthday(PartialDate.of(date));
    }

    /**
     * Sets the birthday, as far as it is known.
     *
     * @param date the date
     * @return the command
     */
    public NewPerson birthday(PartialDate date) {
        return remembering(new ImportantDate(ImportantDate.BIRTHDAY, date));
    }

    /**
     * Adds a date.
     *
     * @param date the date
     * @return the command
     */
    public NewPerson remembering(ImportantDate date) {
        var all = new ArrayList<>(dates);
        all.add(date);
        return new NewPerson(given, family, contactPoints, all, responsible, notes, attributes);
    }

    /**
     * Says who shall look after the person.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    public NewPerson inCareOf(String employee) {
        return new NewPerson(
                given, family, contactPoints, dates, Optional.of(new EmployeeId(employee)), notes, attributes);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; null for none
     * @return the command
     */
    public NewPerson noted(@Nullable String text) {
        return new NewPerson(given, family, contactPoints, dates, responsible, Optional.ofNullable(text), attributes);
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value
     * @param <V> the values
     * @return the command
     */
    public <V> NewPerson with(Field<Customer, V> field, V value) {
        return new NewPerson(given, family, contactPoints, dates, responsible, notes, attributes.with(field, value));
    }

    @Override
    public CustomerName name() {
        return CustomerName.person(given, family);
    }

    @AssertTrue(message = "name.missing")
    boolean isName() { // the path of the violation is "name"
        return !Text.isBlank(given) || !Text.isBlank(family);
    }

    @Override
    public String toString() {
        return "NewPerson[***]";
    }
}

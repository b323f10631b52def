package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the file of an organisation. Begin with {@link #called}.
 *
 * @param called its full name
 * @param contactPoints how to reach it
 * @param dates what to remember
 * @param responsible who shall look after it
 * @param notes other important information
 * @param attributes what extensions add
 */
public record NewOrganisation(
        @ReadableAs(Text.Line.class) String called,
        List<NewContactPoint> contactPoints,
        List<ImportantDate> dates,
        Optional<EmployeeId> responsible,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Attributes attributes)
        implements NewCustomer {
    /**
     * Copies the lists.
     *
     * @param called its full name
     * @param contactPoints how to reach it
     * @param dates what to remember
     * @param responsible who shall look after it
     * @param notes other important information
     * @param attributes what extensions add
     */
    public NewOrganisation {
        contactPoints = List.copyOf(contactPoints);
        dates = List.copyOf(dates);
    }

    /**
     * Begins with the name.
     *
     * @param name its full name; blank and null are refused with all else that is wrong
     * @return the command
     */
    public static NewOrganisation called(@Nullable String name) {
        return new NewOrganisation(
                Objects.requireNonNullElse(name, ""),
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
    public NewOrganisation email(@Nullable String raw) {
        return raw == null ? this : reachedBy(new NewContactPoint(ContactPointKind.EMAIL.code(), raw, null));
    }

    /**
     * Adds a phone number.
     *
     * @param raw as typed, in any spelling; null, as a form sends what was left out, adds none
     * @return the command
     */
    public NewOrganisation phone(@Nullable String raw) {
        return raw == null ? this : reachedBy(new NewContactPoint(ContactPointKind.PHONE.code(), raw, null));
    }

    /**
     * Adds a contact point of any kind.
     *
     * @param point the contact point
     * @return the command
     */
    public NewOrganisation reachedBy(NewContactPoint point) {
        var points = new ArrayList<>(contactPoints);
        points.add(point);
        return new NewOrganisation(called, points, dates, responsible, notes, attributes);
    }

    /**
     * Adds a date, such as the day of its founding.
     *
     * @param date the date
     * @return the command
     */
    public NewOrganisation remembering(ImportantDate date) {
        var all = new ArrayList<>(dates);
        all.add(date);
        return new NewOrganisation(called, contactPoints, all, responsible, notes, attributes);
    }

    /**
     * Says who shall look after it.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    public NewOrganisation inCareOf(String employee) {
        return new NewOrganisation(
                called, contactPoints, dates, Optional.of(new EmployeeId(employee)), notes, attributes);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; null for none
     * @return the command
     */
    public NewOrganisation noted(@Nullable String text) {
        return new NewOrganisation(called, contactPoints, dates, responsible, Optional.ofNullable(text), attributes);
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value
     * @param <V> the values
     * @return the command
     */
    public <V> NewOrganisation with(Field<Customer, V> field, V value) {
        return new NewOrganisation(called, contactPoints, dates, responsible, notes, attributes.with(field, value));
    }

    @Override
    public CustomerName name() {
        return CustomerName.organisation(called);
    }

    @AssertTrue(message = "name.missing")
    boolean isCalled() { // the path of the violation is "called"
        return !Text.isBlank(called);
    }

    @Override
    public String toString() {
        return "NewOrganisation[***]";
    }
}

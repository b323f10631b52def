package dev.kith.crm.cadence;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a cadence. Begin with {@link #every}. Immutable.
 *
 * @param customer with whom
 * @param every how many units lie between two check-ins
 * @param unit which units
 * @param anchor the first check-in; empty if check-ins are reckoned from the latest contact
 * @param longest after how many days of silence touch is lost; empty for as long as the rhythm is: a month counts 31 days, a year 366
 * @param kind the code of the kind of task that a check-in becomes
 * @param title what that task says, in one line
 * @param notes more about it
 * @param assignee who speaks with the customer; who sets the cadence, if nobody is named
 * @param attributes what extensions add
 */
public record NewCadence(
        CustomerId customer,
        int every,
        Recurrence.Unit unit,
        Optional<LocalDate> anchor,
        OptionalInt longest,
        String kind,
        @ReadableAs(Text.Filled.class) String title,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Optional<@ReadableAs(Text.Filled.class) String> assignee,
        RawAttributes attributes)
        implements AskingForAttributes<NewCadence, Cadence> {

    /**
     * Asks for a call every so often, reckoned from the latest contact, whatever its channel.
     *
     * @param count how many units lie between two, 1 to {@link Recurrence#MOST}
     * @param unit which units
     * @param customer with whom
     * @return the command
     */
    public static NewCadence every(int count, Recurrence.Unit unit, CustomerId customer) {
        return new NewCadence(
                customer,
                count,
                unit,
                Optional.empty(),
                OptionalInt.empty(),
                TaskKind.CALL.code(),
                "Check in",
                Optional.empty(),
                Optional.empty(),
                RawAttributes.NONE);
    }

    /**
     * Reckons the check-ins from a day and not from the contacts. Those before today are left out.
     *
     * @param first the first of them
     * @return the command
     */
    public NewCadence from(LocalDate first) {
        return new NewCadence(
                customer,
                every,
                unit,
                Optional.of(Objects.requireNonNull(first, "first")),
                longest,
                kind,
                title,
                notes,
                assignee,
                attributes);
    }

    /**
     * Says after how long a silence touch is lost.
     *
     * @param days how many days, 1 to {@link Rhythm#MOST}
     * @return the command
     */
    public NewCadence atMost(int days) {
        return new NewCadence(
                customer, every, unit, anchor, OptionalInt.of(days), kind, title, notes, assignee, attributes);
    }

    /**
     * Says what a check-in becomes.
     *
     * @param code the code of a registered kind of task, such as {@code visit}
     * @param line what the task says, in one line
     * @return the command
     */
    public NewCadence as(String code, String line) {
        return new NewCadence(customer, every, unit, anchor, longest, code, line, notes, assignee, attributes);
    }

    /**
     * Says more about the check-ins.
     *
     * @param text one line or several; blank or null for nothing
     * @return the command
     */
    public NewCadence notes(@Nullable String text) {
        return new NewCadence(
                customer, every, unit, anchor, longest, kind, title, Optional.ofNullable(text), assignee, attributes);
    }

    /**
     * Says who speaks with the customer.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    public NewCadence assignedTo(String employee) {
        return new NewCadence(
                customer,
                every,
                unit,
                anchor,
                longest,
                kind,
                title,
                notes,
                Optional.of(Objects.requireNonNull(employee, "employee")),
                attributes);
    }

    @Override
    public NewCadence attributed(RawAttributes all) {
        return new NewCadence(customer, every, unit, anchor, longest, kind, title, notes, assignee, all);
    }

    @Override
    public String toString() {
        return "NewCadence[***]";
    }
}

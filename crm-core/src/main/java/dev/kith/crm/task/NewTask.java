package dev.kith.crm.task;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a task. Begin with {@link #call} or one of its like, and say when it is due. Immutable.
 *
 * @param kind the code of a registered kind
 * @param customer for whom
 * @param title what is to be done, in one line
 * @param notes more about it
 * @param due when; needed
 * @param reminders how long before it is due
 * @param assignee who does it; who plans it, if nobody is named
 * @param priority how much it matters
 * @param origin where it comes from
 * @param attributes what extensions add
 */
public record NewTask(
        String kind,
        CustomerId customer,
        @ReadableAs(Text.Filled.class) String title,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Due.Raw due,
        List<Duration> reminders,
        Optional<@ReadableAs(Text.Filled.class) String> assignee,
        Task.Priority priority,
        Optional<@Valid Origin> origin,
        RawAttributes attributes)
        implements AskingForAttributes<NewTask, Task> {
    /**
     * Where it comes from, in raw form.
     *
     * @param type what it is: a code
     * @param key which one, in one line
     */
    public record Origin(
            String type, @ReadableAs(Text.Filled.class) String key) {
        @Override
        public String toString() {
            return "Origin[***]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind the code of a registered kind
     * @param customer for whom
     * @param title what is to be done, in one line
     * @param notes more about it
     * @param due when
     * @param reminders how long before it is due
     * @param assignee who does it
     * @param priority how much it matters
     * @param origin where it comes from
     * @param attributes what extensions add
     */
    public NewTask {
        reminders = List.copyOf(reminders);
        Objects.requireNonNull(priority, "priority");
    }

    /**
     * Asks for a call.
     *
     * @param customer whom
     * @param title about what, in one line
     * @return the command
     */
    public static NewTask call(CustomerId customer, String title) {
        return of(TaskKind.CALL.code(), customer, title);
    }

    /**
     * Asks for a visit.
     *
     * @param customer whom
     * @param title what for, in one line
     * @return the command
     */
    public static NewTask visit(CustomerId customer, String title) {
        return of(TaskKind.VISIT.code(), customer, title);
    }

    /**
     * Asks for a task of any kind.
     *
     * @param kind the code of a registered kind, such as {@code letter}
     * @param customer for whom
     * @param title what is to be done, in one line
     * @return the command
     */
    public static NewTask of(String kind, CustomerId customer, String title) {
        return new NewTask(
                kind,
                customer,
                title,
                Optional.empty(),
                Due.Raw.NEVER,
                List.of(),
                Optional.empty(),
                Task.Priority.NORMAL,
                Optional.empty(),
                RawAttributes.NONE);
    }

    /**
     * Says at which instant it is due.
     *
     * @param instant the instant
     * @return the command
     */
    public NewTask dueAt(Instant instant) {
        return due(new Due.Raw(Optional.of(instant), Optional.empty(), Optional.empty()));
    }

    /**
     * Says on which day it is due, in the tenant's zone.
     *
     * @param day the day
     * @return the command
     */
    public NewTask dueOn(LocalDate day) {
        return due(new Due.Raw(Optional.empty(), Optional.of(day), Optional.empty()));
    }

    /**
     * Says on which day it is due.
     *
     * @param day the day
     * @param zone where it is that day
     * @return the command
     */
    public NewTask dueOn(LocalDate day, ZoneId zone) {
        return due(new Due.Raw(Optional.empty(), Optional.of(day), Optional.of(zone)));
    }

    private NewTask due(Due.Raw when) {
        return new NewTask(kind, customer, title, notes, when, reminders, assignee, priority, origin, attributes);
    }

    /**
     * Says more about it.
     *
     * @param text one line or several; blank or null for nothing
     * @return the command
     */
    public NewTask notes(@Nullable String text) {
        return new NewTask(
                kind,
                customer,
                title,
                Optional.ofNullable(text),
                due,
                reminders,
                assignee,
                priority,
                origin,
                attributes);
    }

    /**
     * Adds a reminder.
     *
     * @param lead how long before it is due; negative for afterwards, such as nine hours into a day
     * @return the command
     */
    public NewTask remind(Duration lead) {
        var all = new ArrayList<>(reminders);
        all.add(lead);
        return new NewTask(kind, customer, title, notes, due, all, assignee, priority, origin, attributes);
    }

    /**
     * Says who does it.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    public NewTask assignedTo(String employee) {
        return new NewTask(
                kind, customer, title, notes, due, reminders, Optional.of(employee), priority, origin, attributes);
    }

    /**
     * Says how much it matters.
     *
     * @param other the priority
     * @return the command
     */
    public NewTask mattering(Task.Priority other) {
        return new NewTask(kind, customer, title, notes, due, reminders, assignee, other, origin, attributes);
    }

    /**
     * Says where it comes from.
     *
     * @param type what it is: a code, which a vendor begins with a prefix of its own
     * @param key which one, in one line
     * @return the command
     */
    public NewTask comingFrom(String type, String key) {
        var from = Optional.of(new Origin(type, key));
        return new NewTask(kind, customer, title, notes, due, reminders, assignee, priority, from, attributes);
    }

    @Override
    public NewTask attributed(RawAttributes all) {
        return new NewTask(kind, customer, title, notes, due, reminders, assignee, priority, origin, all);
    }

    @Override
    public String toString() {
        return "NewTask[***]";
    }
}

package dev.kith.crm.task;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done for a customer. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param customer for whom
 * @param brief what
 * @param schedule when
 * @param assignee who does it
 * @param priority how much it matters
 * @param origin where it comes from; empty if somebody thought of it
 * @param closing how it came to its end; empty as long as it is open
 * @param attributes what extensions add
 */
public record Task(
        TaskId id,
        Version version,
        CustomerId customer,
        Brief brief,
        Schedule schedule,
        EmployeeId assignee,
        Priority priority,
        Optional<Origin> origin,
        Optional<Closing> closing,
        Attributes attributes)
        implements Attributed<Task>, TaskFields {
    /** How much a task matters; what matters more comes later in the order. */
    public enum Priority {
        /** When there is time. */
        LOW,
        /** As it comes. */
        NORMAL,
        /** First. */
        HIGH
    }

    /** Where a task stands. */
    public enum State {
        /** It is to be done. */
        OPEN,
        /** It was done. */
        DONE,
        /** It need not be done any more. */
        CANCELLED
    }

    /**
     * What is to be done.
     *
     * @param kind which kind of thing
     * @param title in one line
     * @param notes more about it
     */
    public record Brief(TaskKind kind, String title, Optional<String> notes) {
        /**
         * Puts the texts into their one form.
         *
         * @param kind which kind of thing
         * @param title in one line, not blank
         * @param notes more about it; blank for none
         */
        public Brief {
            title = Text.filled(title);
            notes = notes.flatMap(Text::lines);
        }

        @Override
        public String toString() {
            return "Brief[" + kind + "]";
        }
    }

    /**
     * Where a task comes from, such as the promise of an interaction or an order of the host.
     *
     * @param type what it is: a code, which a vendor begins with a prefix of its own
     * @param key which one, in one line
     */
    public record Origin(String type, String key) {
        /**
         * Proves code and line.
         *
         * @param type what it is
         * @param key which one, in one line
         */
        public Origin {
            if (!Codes.wellFormed(type)) {
                throw new InvalidValueException(
                        "an origin", Violation.of("code.syntax").in("type"));
            }
            key = Text.filled(key);
        }

        @Override
        public String toString() {
            return "Origin[" + type + "]";
        }
    }

    /** {@return where it stands} */
    public State state() {
        return closing.map(Closing::outcome)
                .map(outcome -> outcome == Closing.Outcome.DONE ? State.DONE : State.CANCELLED)
                .orElse(State.OPEN);
    }

    /**
     * Says what is to be done.
     *
     * @param other kind, title and notes
     * @return the changed state
     */
    public Task briefed(Brief other) {
        return new Task(id, version, customer, other, schedule, assignee, priority, origin, closing, attributes);
    }

    /**
     * Agrees on another time, which is no snooze: what was put off before is forgotten. The same time changes nothing.
     *
     * @param other when
     * @return the changed state
     */
    public Task due(Due other) {
        return other.equals(schedule.due())
                ? this
                : scheduled(new Schedule(other, schedule.reminders(), Optional.empty()));
    }

    /**
     * Sets the reminders.
     *
     * @param leads how long before it is due
     * @return the changed state
     */
    public Task reminding(List<Duration> leads) {
        return scheduled(new Schedule(schedule.due(), leads, schedule.snoozed()));
    }

    /**
     * Says how much it matters.
     *
     * @param other the priority
     * @return the changed state
     */
    public Task mattering(Priority other) {
        return new Task(id, version, customer, brief, schedule, assignee, other, origin, closing, attributes);
    }

    @Override
    public Task attributed(Attributes other) {
        return new Task(id, version, customer, brief, schedule, assignee, priority, origin, closing, other);
    }

    Task at(Version next) {
        return new Task(id, next, customer, brief, schedule, assignee, priority, origin, closing, attributes);
    }

    Task scheduled(Schedule other) {
        return new Task(id, version, customer, brief, other, assignee, priority, origin, closing, attributes);
    }

    Task assigned(EmployeeId other) {
        return new Task(id, version, customer, brief, schedule, other, priority, origin, closing, attributes);
    }

    Task closed(Optional<Closing> other) {
        return new Task(id, version, customer, brief, schedule, assignee, priority, origin, other, attributes);
    }

    @Override
    public String toString() {
        return "Task[" + id + " v" + version.number() + "]";
    }
}

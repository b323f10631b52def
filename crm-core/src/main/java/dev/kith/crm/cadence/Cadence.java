package dev.kith.crm.cadence;

import dev.kith.crm.extension.Attributed;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The contact rhythm of a customer, who has one at most. Each check-in becomes a task when its day comes. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes; contacts change none
 * @param customer with whom
 * @param rhythm how often
 * @param brief what the task of a check-in says
 * @param assignee who speaks with the customer
 * @param progress how far it has come
 * @param pause why it rests; empty if it does not
 * @param attributes what extensions add
 */
public record Cadence(
        CadenceId id,
        Version version,
        CustomerId customer,
        Rhythm rhythm,
        Task.Brief brief,
        EmployeeId assignee,
        Progress progress,
        Optional<Pause> pause,
        Attributes attributes)
        implements Attributed<Cadence>, CadenceFields {
    /** The type of {@link Task.Origin} of the tasks that come from cadences; the key is the id of the cadence. */
    public static final String ORIGIN = "cadence";

    /**
     * How far it has come.
     *
     * @param through up to which day check-ins are settled: they have become tasks, or were skipped
     * @param moved the one check-in that was moved
     */
    public record Progress(Optional<LocalDate> through, Optional<Moved> moved) {
        /** Nothing is settled, nothing is moved. */
        public static final Progress NONE = new Progress(Optional.empty(), Optional.empty());

        Progress settled(LocalDate day) {
            return new Progress(Optional.of(through.filter(day::isBefore).orElse(day)), Optional.empty());
        }

        @Override
        public String toString() {
            return "Progress[***]";
        }
    }

    /**
     * A check-in that is held on another day; those after it stay where they are. It is void as soon as a contact makes another one the
     * next.
     *
     * @param from its day by the rhythm
     * @param to when it is held
     */
    public record Moved(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return "Moved[***]";
        }
    }

    /**
     * Why no check-in comes.
     *
     * @param until the day on which the cadence goes on, with a check-in if one has fallen into the pause; empty until it is resumed
     * @param reason why, in one line
     */
    public record Pause(Optional<LocalDate> until, String reason) {
        /**
         * Puts the line into its one form.
         *
         * @param until the day on which the cadence goes on
         * @param reason why, in one line, not blank
         */
        public Pause {
            reason = Text.filled(reason);
        }

        @Override
        public String toString() {
            return "Pause[***]";
        }
    }

    /** The day by the rhythm of the check-in that comes next. */
    Optional<LocalDate> occurrence(Optional<LocalDate> lastContact) {
        return rhythm.next(lastContact, progress.through());
    }

    /**
     * Finds the day of the next check-in. It may have passed, if the last contact is older than the cadence or due work was not done.
     *
     * @param lastContact the day of the customer's latest contact, in the tenant's zone
     * @return the day on which it is held; empty if the cadence rests until it is resumed
     */
    public Optional<LocalDate> next(Optional<LocalDate> lastContact) {
        var held = occurrence(lastContact)
                .map(day -> progress.moved()
                        .filter(one -> one.from().equals(day))
                        .map(Moved::to)
                        .orElse(day));
        return pause.isEmpty()
                ? held
                : held.flatMap(day -> pause.get().until().map(end -> end.isAfter(day) ? end : day));
    }

    /**
     * Changes how often. What was skipped or has become a task stays settled.
     *
     * @param other the rhythm
     * @return the changed state
     */
    public Cadence every(Rhythm other) {
        return new Cadence(id, version, customer, other, brief, assignee, progress, pause, attributes);
    }

    /**
     * Says what the tasks of check-ins say.
     *
     * @param other kind, title and notes
     * @return the changed state
     */
    public Cadence briefed(Task.Brief other) {
        return new Cadence(id, version, customer, rhythm, other, assignee, progress, pause, attributes);
    }

    @Override
    public Cadence attributed(Attributes other) {
        return new Cadence(id, version, customer, rhythm, brief, assignee, progress, pause, other);
    }

    Cadence at(Version next) {
        return new Cadence(id, next, customer, rhythm, brief, assignee, progress, pause, attributes);
    }

    Cadence assigned(EmployeeId other) {
        return new Cadence(id, version, customer, rhythm, brief, other, progress, pause, attributes);
    }

    Cadence come(Progress other) {
        return new Cadence(id, version, customer, rhythm, brief, assignee, other, pause, attributes);
    }

    Cadence paused(Optional<Pause> other) {
        return new Cadence(id, version, customer, rhythm, brief, assignee, progress, other, attributes);
    }

    @Override
    public String toString() {
        return "Cadence[" + id + " v" + version.number() + "]";
    }
}

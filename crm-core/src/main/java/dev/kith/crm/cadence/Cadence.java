package dev.kith.crm.cadence;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param started since when; as long as there is no contact, silence counts from the beginning of that day
     * @param through up to which day check-ins are settled: they have become tasks, or were skipped
     * @param moved the one check-in that was moved
     */
    public record Progress(LocalDate started, Optional<LocalDate> through, Optional<Moved> moved) {
        Progress settled(LocalDate day) {
            return new Progress(
                    started, Optional.of(through.filter(day::isBefore).orElse(day)), Optional.empty());
        }

        Progress moved(Moved one) {
            return new Progress(started, through, Optional.of(one));
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
     * The day on which the next check-in is looked for again: no later than any to which a contact of that day or before may bring it.
     * Contacts put off what is reckoned from the last one, but may bring forward what lies behind a settled or beside a moved one.
     */
    Optional<LocalDate> look(Optional<LocalDate> lastContact, LocalDate today) {
        var next = next(lastContact);
        var begin = lastContact.orElse(rhythm.series().anchor());
        var settled = progress.through().filter(begin::isBefore);
        if (pause.isPresent()
                || !rhythm.sinceContact()
                || (settled.isEmpty() && progress.moved().isEmpty())) {
            return next;
        }
        var tomorrow = today.plusDays(1);
        var daily = settled.or(() -> occurrence(lastContact)).filter(day -> !day.isBefore(tomorrow));
        var soonest = daily.map(day -> day.plusDays(1)).orElse(tomorrow);
        return next.map(day -> day.isBefore(soonest) ? day : soonest);
    }

    /** The same without the check-in that comes next: with it go those that were missed, or that fall into the pause. */
    Optional<Cadence> settled(Optional<LocalDate> lastContact, LocalDate today) {
        var end = pause.flatMap(Pause::until);
        return next(lastContact)
                .flatMap(held -> occurrence(lastContact))
                .map(day -> Stream.concat(Stream.of(day, today), end.stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .map(day -> come(progress.settled(day)));
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

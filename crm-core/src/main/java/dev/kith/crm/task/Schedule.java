package dev.kith.crm.task;

import dev.kith.crm.context.Actor;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Instants;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a task is to be done, and when its assignee is reminded of it. Immutable.
 *
 * @param due when; after a snooze the new time
 * @param reminders how long before it is due, in whole seconds and within 366 days; negative for afterwards. At most ten, each once, the
 *     earliest reminder first
 * @param snoozed how it was put off, if it was
 */
public record Schedule(Due due, List<Duration> reminders, Optional<Snooze> snoozed) {
    static final int MOST_REMINDERS = 10;
    static final Duration LONGEST = Duration.ofDays(366);

    /**
     * How a task was put off.
     *
     * @param original when it was to be done at first
     * @param times how often it was put off since, from 1
     * @param at when it was put off last
     * @param by who did so
     */
    public record Snooze(Due original, int times, Instant at, Actor by) {
        /**
         * Cuts the instant to microseconds.
         *
         * @param original when it was to be done at first
         * @param times how often it was put off since, from 1
         * @param at when it was put off last
         * @param by who did so
         */
        public Snooze {
            at = Instants.checked(at);
        }

        @Override
        public String toString() {
            return "Snooze[" + times + " times]";
        }
    }

    /**
     * Puts the reminders in order.
     *
     * @param due when
     * @param reminders how long before it is due
     * @param snoozed how it was put off, if it was
     * @throws InvalidValueException {@code task.reminders}, if there are too many, or one is too far away
     */
    public Schedule {
        reminders =
                reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var found = violations(reminders);
        if (!found.isEmpty()) {
            throw new InvalidValueException("a schedule", found);
        }
    }

    static List<Violation> violations(List<Duration> reminders) {
        var found = new ArrayList<Violation>();
        if (reminders.size() > MOST_REMINDERS) {
            found.add(Violation.of("task.reminders", MOST_REMINDERS, LONGEST.toDays())
                    .in("reminders"));
        }
        for (int i = 0; i < reminders.size(); i++) {
            var one = reminders.get(i);
            if (!one.truncatedTo(ChronoUnit.SECONDS).equals(one)
                    || one.compareTo(LONGEST) > 0
                    || one.compareTo(LONGEST.negated()) < 0) {
                found.add(Violation.of("task.reminders", MOST_REMINDERS, LONGEST.toDays())
                        .in("reminders[" + i + "]"));
            }
        }
        return found;
    }

    /** Reminders at times that no store keeps, of those that are in order otherwise. */
    static List<Violation> beyond(Due due, List<Duration> reminders) {
        var found = new ArrayList<Violation>();
        for (int i = 0; i < reminders.size(); i++) {
            var at = "reminders[" + i + "]";
            try {
                due.before(reminders.get(i));
            } catch (InvalidValueException refused) {
                refused.violations().forEach(violation -> found.add(violation.in(at)));
            }
        }
        return found;
    }

    Schedule putOff(Due until, Instant at, Actor by) {
        var former = snoozed.map(Snooze::original).orElse(due);
        return new Schedule(
                until,
                reminders,
                Optional.of(new Snooze(former, snoozed.map(Snooze::times).orElse(0) + 1, at, by)));
    }

    @Override
    public String toString() {
        return "Schedule[***]";
    }
}

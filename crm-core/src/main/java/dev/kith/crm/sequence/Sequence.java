package dev.kith.crm.sequence;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.context.Actor;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan of several steps for a customer, such as onboarding, and how far it has come. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param customer for whom
 * @param template the name of the template that it began as
 * @param anchor the day before and after which its steps lie
 * @param assignee who does the steps that name nobody
 * @param steps its steps and how far each has come, in the order of the template
 * @param stop why no further step comes; empty if nobody has stopped it
 * @param attributes what extensions add
 */
public record Sequence(
        SequenceId id,
        Version version,
        CustomerId customer,
        String template,
        LocalDate anchor,
        EmployeeId assignee,
        List<StepProgress> steps,
        Optional<Stop> stop,
        Attributes attributes)
        implements Attributed<Sequence>, SequenceFields {
    /** The type of {@link Task.Origin} of the tasks that come from sequences; the key is the id of the sequence. */
    public static final String ORIGIN = "sequence";

    /** Where a sequence stands. */
    public enum State {
        /** A step waits for its day, or the task of one is open. */
        RUNNING,
        /** No step waits, and no task of one is open. */
        FINISHED,
        /** Somebody has stopped it. */
        STOPPED
    }

    /**
     * Why no further step comes.
     *
     * @param at when that was said
     * @param by who said so
     * @param reason why, in one line
     */
    public record Stop(Instant at, Actor by, String reason) {
        /**
         * Puts the line into its one form.
         *
         * @param at when that was said
         * @param by who said so
         * @param reason why, in one line, not blank
         */
        public Stop {
            at = Instants.checked(at);
            reason = Text.filled(reason);
        }

        @Override
        public String toString() {
            return "Stop[***]";
        }
    }

    /**
     * Copies the list.
     *
     * @param id identifies it within the tenant
     * @param version counts its changes
     * @param customer for whom
     * @param template the name of the template
     * @param anchor the day before and after which its steps lie
     * @param assignee who does the steps that name nobody
     * @param steps its steps
     * @param stop why no further step comes
     * @param attributes what extensions add
     */
    public Sequence {
        steps = List.copyOf(steps);
    }

    /** {@return where it stands} */
    public State state() {
        if (stop.isPresent()) {
            return State.STOPPED;
        }
        return steps.stream().allMatch(StepProgress::settled) ? State.FINISHED : State.RUNNING;
    }

    /** {@return how many steps are behind it: done, cancelled or skipped} */
    public int settled() {
        return (int) steps.stream().filter(StepProgress::settled).count();
    }

    /** {@return the step that comes next: of those that wait, the first one of the earliest day} */
    public Optional<Step> next() {
        return waiting().stream()
                .map(StepProgress::step)
                .reduce((one, other) -> other.on(anchor).isBefore(one.on(anchor)) ? other : one);
    }

    /** {@return the day of the step that comes next} */
    public Optional<LocalDate> nextDay() {
        return next().map(step -> step.on(anchor));
    }

    private List<StepProgress> waiting() {
        return stop.isPresent()
                ? List.of()
                : steps.stream().filter(StepProgress::waits).toList();
    }

    @Override
    public Sequence attributed(Attributes other) {
        return new Sequence(id, version, customer, template, anchor, assignee, steps, stop, other);
    }

    Sequence at(Version next) {
        return new Sequence(id, next, customer, template, anchor, assignee, steps, stop, attributes);
    }

    Sequence anchored(LocalDate day) {
        return new Sequence(id, version, customer, template, day, assignee, steps, stop, attributes);
    }

    Sequence assigned(EmployeeId other) {
        return new Sequence(id, version, customer, template, anchor, other, steps, stop, attributes);
    }

    Sequence come(List<StepProgress> others) {
        return new Sequence(id, version, customer, template, anchor, assignee, others, stop, attributes);
    }

    Sequence stopped(Stop why) {
        return new Sequence(id, version, customer, template, anchor, assignee, steps, Optional.of(why), attributes);
    }

    @Override
    public String toString() {
        return "Sequence[" + id + " v" + version.number() + "]";
    }
}

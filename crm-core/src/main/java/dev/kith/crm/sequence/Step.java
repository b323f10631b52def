package dev.kith.crm.sequence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a sequence: a task that comes before, on or after the anchor. Begin with {@link #call} or {@link #of}. Immutable.
 *
 * @param offset how long after the anchor, negative for before it; at most {@link #MOST} days in either direction, of which a month counts
 *     31 and a year is twelve months
 * @param brief what the task says
 * @param assignee who does it; empty for the one who is named when the sequence starts
 * @param condition whom it is for, as a criterion in its text form; read when a sequence starts, asked on the day of the step. Empty for everybody
 */
public record Step(Period offset, Task.Brief brief, Optional<EmployeeId> assignee, Optional<String> condition) {
    /** How many days at most lie between the anchor and a step. */
    public static final int MOST = 36_600;
    /** How many characters the text form of a condition has at most. */
    public static final int LONGEST = 20_000;

    /**
     * Refuses null, and proves the bounds.
     *
     * @param offset how long after the anchor
     * @param brief what the task says
     * @param assignee who does it
     * @param condition whom it is for
     * @throws InvalidValueException {@code sequence.offset} or {@code sequence.condition}, if a bound is passed
     */
    public Step {
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(condition, "condition");
        var days = Math.abs(offset.toTotalMonths()) * 31 + Math.abs(offset.get(ChronoUnit.DAYS));
        if (days > MOST) {
            throw new InvalidValueException(
                    "a step", Violation.of("sequence.offset", MOST).in("offset"));
        }
        if (condition.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new InvalidValueException(
                    "a step", Violation.of("sequence.condition", LONGEST).in("condition"));
        }
    }

    /**
     * Makes a step of a call on the day of the anchor.
     *
     * @param title about what, in one line
     * @return the step
     */
    public static Step call(String title) {
        return of(TaskKind.CALL, title);
    }

    /**
     * Makes a step of any kind of task on the day of the anchor.
     *
     * @param kind the kind; registered, when a sequence starts
     * @param title what is to be done, in one line
     * @return the step
     */
    public static Step of(TaskKind kind, String title) {
        return new Step(Period.ZERO, new Task.Brief(kind, title, Optional.empty()), Optional.empty(), Optional.empty());
    }

    /**
     * Puts it after the anchor.
     *
     * @param time how long after it
     * @return the step
     */
    public Step after(Period time) {
        return new Step(Objects.requireNonNull(time, "time"), brief, assignee, condition);
    }

    /**
     * Puts it before the anchor.
     *
     * @param time how long before it
     * @return the step
     */
    public Step before(Period time) {
        return after(Objects.requireNonNull(time, "time").negated());
    }

    /**
     * Says more about it.
     *
     * @param text one line or several
     * @return the step
     */
    public Step notes(String text) {
        return new Step(offset, new Task.Brief(brief.kind(), brief.title(), Optional.of(text)), assignee, condition);
    }

    /**
     * Says who does it, whoever is named when the sequence starts.
     *
     * @param employee the host's own id of the employee
     * @return the step
     */
    public Step assignedTo(String employee) {
        return new Step(
                offset, brief, Optional.of(new EmployeeId(Objects.requireNonNull(employee, "employee"))), condition);
    }

    /**
     * Says whom it is for. Others skip it.
     *
     * @param customers asked on the day of the step; times that are relative are reckoned from then
     * @return the step
     */
    public Step onlyIf(Criterion<Customer> customers) {
        return new Step(
                offset,
                brief,
                assignee,
                Optional.of(Objects.requireNonNull(customers, "customers").text()));
    }

    /**
     * Finds its day. Months are added before days; where a month has no such day its last one is taken.
     *
     * @param anchor from which it is reckoned
     * @return the day
     */
    public LocalDate on(LocalDate anchor) {
        return anchor.plus(offset);
    }

    @Override
    public String toString() {
        return "Step[" + brief.kind() + "]";
    }
}

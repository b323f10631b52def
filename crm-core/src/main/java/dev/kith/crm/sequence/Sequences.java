package dev.kith.crm.sequence;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The sequences of a tenant's customers, as one caller sees them. Days are those of the tenant's zone. When the day of a step has come,
 * {@code Crm.runDue} plans a task for it, due that day, or skips it where its condition does not hold, the customer has died or was
 * dissolved, or the file is put away; what was missed in a down time comes afterwards, due on the day on which it comes. To complete, cancel
 * or reopen the task moves the step with it. Light, immutable, thread-safe. Calls fail with
 * {@link dev.kith.crm.failure.NotFoundException} where there is no such sequence or customer, and with
 * {@link dev.kith.crm.failure.RefusedException} if a listener vetoes.
 */
public interface Sequences extends Lookup<Sequence, SequenceId> {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new SequenceFeature();
    }

    /**
     * Begins a sequence for a customer. Steps whose day has come are planned at once.
     *
     * @param command what is asked for
     * @return the sequence
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.DuplicateException if the customer has one of this template and anchor that nobody has stopped
     * @throws dev.kith.crm.failure.RefusedException {@code sequence.archived}, if the customer's file is put away; {@code
     *     sequence.customer-ended}, if the customer has died or was dissolved
     */
    Sequence start(NewSequence command);

    /**
     * Changes the attributes of a sequence as it is now. Nobody's change in between is lost. A change that leaves the state equal writes
     * nothing.
     *
     * @param id which one
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed sequence
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or anything else was changed
     */
    Sequence revise(SequenceId id, UnaryOperator<Sequence> change);

    /**
     * Changes the attributes of a sequence if nobody has changed it since it was seen.
     *
     * @param id which one
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed sequence
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or anything else was changed
     */
    Sequence revise(SequenceId id, Version seen, UnaryOperator<Sequence> change);

    /**
     * Lets somebody else do the steps that name nobody. Tasks that are planned already stay with whom they are.
     *
     * @param id which one
     * @param to who does them from now on
     * @return the changed sequence
     * @throws dev.kith.crm.failure.RefusedException {@code sequence.ended}, if it is not running
     */
    Sequence reassign(SequenceId id, EmployeeId to);

    /**
     * Moves the anchor, and with it the steps that wait; those whose day has come by that are planned at once. Tasks that are planned already
     * stay where they are.
     *
     * @param id which one
     * @param anchor the day
     * @return the changed sequence
     * @throws dev.kith.crm.failure.InvalidValueException {@code instant.range}, if a step would lie outside the years 1000 to 9999
     * @throws dev.kith.crm.failure.DuplicateException if the customer has one of this template on that day
     * @throws dev.kith.crm.failure.RefusedException {@code sequence.ended}, if it is not running
     */
    Sequence move(SequenceId id, LocalDate anchor);

    /**
     * Stops a sequence: no further step comes. Tasks that are planned already stay; complete or cancel them as any other.
     *
     * @param id which one
     * @param reason why, in one line, not blank
     * @return the stopped sequence
     * @throws dev.kith.crm.failure.InvalidValueException if there is no reason
     * @throws dev.kith.crm.failure.RefusedException {@code sequence.ended}, if it is not running
     */
    Sequence stop(SequenceId id, String reason);
}

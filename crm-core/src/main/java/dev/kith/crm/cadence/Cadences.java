package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The contact rhythms of a tenant's customers, as one caller sees them. Days are those of the tenant's zone. On the day of a check-in,
 * {@code Crm.runDue} plans a task for it, due that day, unless the task of an earlier check-in is still open or the file is put away; after
 * a down time one task stands for all that were missed. To snooze or complete the task does not move the cadence; only contacts do. Light,
 * immutable, thread-safe. Calls fail with {@link dev.kith.crm.failure.NotFoundException} where there is no such cadence or customer, and
 * with {@link dev.kith.crm.failure.RefusedException} if a listener vetoes.
 */
public interface Cadences extends Lookup<Cadence, CadenceId> {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new CadenceFeature();
    }

    /**
     * Gives a customer a cadence. If the last contact is older than the rhythm, the first check-in is due at once.
     *
     * @param command what is asked for
     * @return the cadence
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.DuplicateException if the customer has one already
     */
    Cadence start(NewCadence command);

    /**
     * Changes a cadence as it is now: rhythm, what its tasks say, attributes. Nobody's change in between is lost. A change that leaves the
     * state equal writes nothing.
     *
     * @param id which one
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed cadence
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or what has a use case of its own was changed
     */
    Cadence revise(CadenceId id, UnaryOperator<Cadence> change);

    /**
     * Changes a cadence if nobody has changed it since it was seen.
     *
     * @param id which one
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed cadence
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or what has a use case of its own was changed
     */
    Cadence revise(CadenceId id, Version seen, UnaryOperator<Cadence> change);

    /**
     * Lets somebody else speak with the customer. Tasks that are planned already stay with whom they are.
     *
     * @param id which one
     * @param to who speaks with the customer from now on
     * @return the changed cadence
     */
    Cadence reassign(CadenceId id, EmployeeId to);

    /**
     * Skips the next check-in, and with it all that were missed or fall into a pause. Those after it stay where they are.
     *
     * @param id which one
     * @return the changed cadence
     * @throws dev.kith.crm.failure.RefusedException {@code cadence.no-check-in}, if none comes until the cadence is resumed
     */
    Cadence skip(CadenceId id);

    /**
     * Moves the next check-in. Those after it stay where they are.
     *
     * @param id which one
     * @param to its day; from today on, not within a pause, and before the check-in that follows
     * @return the changed cadence
     * @throws dev.kith.crm.failure.InvalidValueException {@code cadence.move}, if it is another day
     * @throws dev.kith.crm.failure.RefusedException {@code cadence.no-check-in}, if none comes until the cadence is resumed
     */
    Cadence move(CadenceId id, LocalDate to);

    /**
     * Pauses for an absence. Meanwhile no check-in comes and touch is not lost; from that day on it is, if the silence is too long by then,
     * even before {@code Crm.runDue} has ended the pause. What falls into the pause is made up for by one check-in
     * on the day on which it ends; those after it stay where they are.
     *
     * @param id which one
     * @param until the day on which the cadence goes on
     * @param reason why, in one line, not blank
     * @return the changed cadence
     * @throws dev.kith.crm.failure.InvalidValueException if there is no reason; {@code cadence.pause-past}, if the day is not to come
     */
    Cadence pause(CadenceId id, LocalDate until, String reason);

    /**
     * Pauses until the cadence is resumed.
     *
     * @param id which one
     * @param reason why, in one line, not blank
     * @return the changed cadence
     * @throws dev.kith.crm.failure.InvalidValueException if there is no reason
     */
    Cadence pause(CadenceId id, String reason);

    /**
     * Goes on after a pause.
     *
     * @param id which one
     * @return the changed cadence; as it is, if it does not rest
     */
    Cadence resume(CadenceId id);

    /**
     * Tells when the next check-in is. The day may have passed where due work was not done yet.
     *
     * @param id which one
     * @return its day; empty if the cadence rests until it is resumed
     */
    Optional<LocalDate> next(CadenceId id);

    /**
     * Finds by customer.
     *
     * @param customer whose
     * @return the cadence, if the customer has one
     */
    Optional<Cadence> of(CustomerId customer);

    /**
     * Lists who is losing touch: customers whose silence has become longer than their cadence allows, unless it rests or the file is put
     * away. Nothing has to be swept before, nor {@code Crm.runDue} to end a pause. Whose touch was lost first comes first, unless the query
     * has another order; at the end of a pause, until {@code Crm.runDue} has ended it, it counts as lost since then.
     *
     * @param whose who should have spoken with them
     * @param query which of them, how many
     * @return a page
     */
    Page<Customer> losingTouch(Whose whose, Query<Customer> query);

    /**
     * Lists who is losing touch, whoever should have spoken with them.
     *
     * @param query which of them, how many
     * @return a page
     */
    Page<Customer> losingTouch(Query<Customer> query);
}

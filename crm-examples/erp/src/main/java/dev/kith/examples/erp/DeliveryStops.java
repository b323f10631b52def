package dev.kith.examples.erp;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.value.Version;
import java.util.function.UnaryOperator;

/**
 * The delivery stops of a tenant, as one caller sees them: {@code desk.facade(DeliveryStops.class)}. Light, immutable, thread-safe.
 * Calls fail with {@link dev.kith.crm.failure.NotFoundException} where there is no such stop or customer, and with {@link
 * dev.kith.crm.failure.RefusedException} if a listener vetoes.
 */
public interface DeliveryStops extends Lookup<DeliveryStop, DeliveryStopId> {
    /**
     * Plans a stop.
     *
     * @param command what is asked for
     * @return the planned stop
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.RefusedException {@code acme.credit-limit}, if the customer's open deliveries would be worth more than
     *     the credit limit
     */
    DeliveryStop plan(NewDeliveryStop command);

    /**
     * Changes day, address or attributes of a planned stop, as a form does that has shown it.
     *
     * @param id which one
     * @param seen the version that was shown
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed stop
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if anything else was changed
     * @throws dev.kith.crm.failure.RefusedException {@code acme.not-planned}, if the tour has been there already
     */
    DeliveryStop revise(DeliveryStopId id, Version seen, UnaryOperator<DeliveryStop> change);

    /**
     * Says that the goods have come.
     *
     * @param id which one
     * @return the delivered stop
     * @throws dev.kith.crm.failure.RefusedException {@code acme.not-planned}, if the tour has been there already
     */
    DeliveryStop deliver(DeliveryStopId id);

    /**
     * Says that the goods could not be handed over.
     *
     * @param id which one
     * @return the missed stop
     * @throws dev.kith.crm.failure.RefusedException {@code acme.not-planned}, if the tour has been there already
     */
    DeliveryStop miss(DeliveryStopId id);
}

package dev.kith.examples.erp;

import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.CustomerId;
import java.util.List;

/**
 * The deliveries that a customer waits for.
 *
 * @param items at most ten planned stops, the next one first
 * @param more whether there are more
 */
public record OpenStops(List<DeliveryStop> items, boolean more) {
    /** The section of a customer's file. */
    public static final FileSection<OpenStops> SECTION = new OpenStopsSection();

    static final int MOST = 10;

    /**
     * Copies the list.
     *
     * @param items at most ten planned stops, the next one first
     * @param more whether there are more
     */
    public OpenStops {
        items = List.copyOf(items);
    }

    /** Which stops a customer waits for. */
    static Criterion<DeliveryStop> of(CustomerId customer) {
        return DeliveryStop.CUSTOMER.is(customer).and(DeliveryStop.STATE.is(DeliveryStop.State.PLANNED));
    }
}

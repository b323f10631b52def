package dev.kith.examples.faults;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A vendor's extension that tells of orders. */
final class Orders implements CrmExtension {
    static final EventType<Ordered> ORDERED = new EventType<>("faults.ordered", 1, Ordered.class);

    /** Something was ordered. */
    record Ordered(UUID id, Instant at, CallContext by, CustomerId customer, UUID subject) implements DomainEvent {}

    /**
     * What somebody orders.
     *
     * @param customer who
     * @param number which order of this customer, from 1
     * @param kind how a listener gets on with it
     */
    record Wanted(CustomerId customer, int number, Order.Kind kind) {}

    /** Takes orders. */
    interface Book {
        /**
         * Takes some, in one unit.
         *
         * @param wanted the orders
         * @return the ids of their events, each with what is to be delivered
         */
        Map<String, String> take(List<Wanted> wanted);
    }

    @Override
    public String name() {
        return "faults.orders";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(
                Book.class,
                bench -> wanted -> bench.inTransaction(unit -> {
                    var promised = new TreeMap<String, String>();
                    for (var one : wanted) {
                        var order = Order.of(bench.newId(), one.customer(), one.number(), one.kind());
                        promised.put(told(bench, order).toString(), order.payload());
                    }
                    return promised;
                }));
    }

    private static UUID told(Workbench bench, Order order) {
        var event = new Ordered(bench.newId(), bench.now(), bench.context(), order.customer(), order.id());
        bench.emit(ORDERED, event);
        return event.id();
    }
}

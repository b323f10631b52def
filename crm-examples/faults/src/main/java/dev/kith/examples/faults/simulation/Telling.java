package dev.kith.examples.faults.simulation;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** A vendor's extension that makes events. */
final class Telling implements CrmExtension {
    static final EventType<Told> TOLD = new EventType<>("sim.told", 1, Told.class);

    /** Makes events. */
    interface Tell {
        void of(CustomerId customer);
    }

    /** Something that happened to something of a customer. */
    record Told(UUID id, Instant at, CallContext by, CustomerId customer, UUID subject) implements DomainEvent {}

    @Override
    public String name() {
        return "sim.telling";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(
                Tell.class,
                bench -> customer -> bench.inTransaction(unit -> {
                    var told = new Told(bench.newId(), bench.now(), bench.context(), customer, bench.newId());
                    bench.emit(TOLD, told);
                    return told;
                }));
    }
}

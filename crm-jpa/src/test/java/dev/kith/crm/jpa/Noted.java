package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** An event that writes nothing by itself. */
record Noted(UUID id, Instant at, CallContext by, CustomerId customer) implements DomainEvent {
    static final EventType<Noted> TYPE = new EventType<>("test.noted", 1, Noted.class);

    /** Makes such events. */
    @FunctionalInterface
    interface Notes {
        void ofSomebody();
    }

    /** Brings the notes. */
    static final CrmExtension EXTENSION = new CrmExtension() {
        @Override
        public String name() {
            return "test.noted";
        }

        @Override
        public void contribute(Contributions to) {
            to.facade(
                    Notes.class,
                    bench -> () -> bench.inTransaction(unit -> {
                        var customer = new CustomerId(bench.newId());
                        bench.emit(TYPE, new Noted(bench.newId(), bench.now(), bench.context(), customer));
                        return customer;
                    }));
        }
    };
}

package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmRunner;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.delivery.DeadDelivery;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.value.CustomerId;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Another system that mirrors customers: it hears of each change that is committed, and only of those. */
public final class MirrorCustomers {
    private MirrorCustomers() {}

    /** The other system: takes nobody without a family name. */
    static final class Mirror {
        private final Map<CustomerId, String> names = new LinkedHashMap<>();

        void put(CustomerId id, String name) {
            if (!name.contains(" ")) {
                throw new UndeliverableException("mirror.no-family-name");
            }
            names.put(id, name);
        }
    }

    /**
     * Runs.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        var mirror = new Mirror();
        try (var crm = crm(InMemoryStorage.create(), mirror)) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers().register(NewPerson.named("Ada", "Byron")).id();
            desk.customers().register(NewPerson.named("Grace", null));
            desk.customers().revise(ada, customer -> customer.renamed(CustomerName.person("Ada", "Lovelace")));
            out.println("committed, the mirror has " + mirror.names.size());
            crm.runDue(1_000);
            out.println("delivered, the mirror has " + mirror.names.values());
            // dead
            for (DeadDelivery dead : desk.deliveries().dead(100)) {
                out.println(dead.subscription() + ": " + dead.reason());
                desk.deliveries().forget(dead.delivery().key()); // or requeue
            }
            // end
        }
    }

    // built
    static Crm crm(CrmStorage storage, Mirror mirror) {
        return Crm.builder()
                .storage(storage)
                .afterCommit(
                        "shop.mirror",
                        (delivery, desk) -> {
                            var customer = desk.customers().get(delivery.customer());
                            mirror.put(customer.id(), customer.name().display());
                        },
                        CustomerEvent.REGISTERED,
                        CustomerEvent.REVISED)
                .build();
    }
    // end

    /** For an application without a scheduler. */
    static void serve(CrmStorage storage, Mirror mirror, Runnable application) {
        // runner
        var crm = crm(storage, mirror);
        var runner = CrmRunner.start(crm);
        try {
            application.run();
        } finally {
            runner.close(); // ends what is in hand, and gives back the rest
            crm.close();
        }
        // end
    }
}

package dev.kith.examples.faults;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Crm that plans deliveries and makes them. Days pass as fast as they are wanted: what was put off is due again later. */
final class Workplace implements AutoCloseable {
    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Crm crm;
    private volatile Duration ahead;

    Workplace(CrmStorage storage, int provider, FailPoints points, Duration ahead) {
        this.ahead = ahead;
        InstantSource clock = () -> Instant.now().plus(this.ahead);
        crm = Crm.builder()
                .storage(new FailingStorage(storage, points))
                .clock(clock)
                .extension(new Deliveries(provider, points))
                .build();
    }

    CustomerId customer() {
        return crm.desk(Actor.employee("maria"))
                .customers()
                .register(NewPerson.named("Ada", "Lovelace"))
                .id();
    }

    /** Plans deliveries in units of at most 50. */
    Map<String, String> plan(CustomerId customer, int deliveries) {
        return plan(customer, deliveries, false);
    }

    /** The same; one of each unit may fail at its first attempt. */
    Map<String, String> plan(CustomerId customer, int deliveries, boolean failing) {
        var promised = new TreeMap<String, String>();
        for (int left = deliveries; left > 0; left -= AT_ONCE) {
            promised.putAll(crm.desk(Actor.employee("maria"))
                    .facade(Deliveries.Book.class)
                    .plan(customer, Math.min(left, AT_ONCE), failing));
        }
        return promised;
    }

    /** Plans deliveries in a unit that does something else before it is committed. */
    Map<String, String> planLate(CustomerId customer, int deliveries, Runnable before) {
        return crm.desk(Actor.employee("maria")).inTransaction(desk -> {
            var promised = desk.facade(Deliveries.Book.class).plan(customer, deliveries, false);
            before.run();
            return promised;
        });
    }

    /** Makes some deliveries that are due. {@return whether there may be more} */
    boolean work() {
        return crm.runDue(AT_ONCE).more();
    }

    /** Makes all deliveries, those too that were put off, or that a session still holds whose process is gone. */
    void finish() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (crm.nextDue().isPresent()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("there is still something left to do");
            }
            ahead = ahead.plusDays(2);
            while (work()) {
                // until nothing more is due
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @Override
    public void close() {
        crm.close();
    }
}

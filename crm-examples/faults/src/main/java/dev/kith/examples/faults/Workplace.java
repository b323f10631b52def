package dev.kith.examples.faults;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmRunner;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.delivery.DeadDelivery;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.value.CustomerId;
import dev.kith.examples.faults.Order.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A Crm that plans errands and takes orders, does the errands and makes the deliveries of the orders. Its clock can be set. */
final class Workplace implements AutoCloseable {
    private static final int AT_ONCE = 50;
    private static final Duration RUNNER_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Line provider;
    private final Forwarding forwarding;
    private final Outcomes outcomes = new Outcomes();
    private final Map<CustomerId, Integer> numbers = new ConcurrentHashMap<>();
    private final Terms terms;
    private final Crm crm;
    private volatile Duration ahead;

    Workplace(CrmStorage storage, int port, FailPoints points, Terms terms) {
        this.terms = terms;
        ahead = terms.ahead();
        provider = new Line(port);
        forwarding = new Forwarding(provider, points, terms);
        crm = Crm.builder()
                .storage(new FailingStorage(storage, points))
                .clock(() -> Instant.now().plus(this.ahead))
                .metrics(outcomes)
                .extension(new Errands(provider, points))
                .extension(new Orders())
                .afterCommit(Forwarding.NAME, forwarding, Orders.ORDERED)
                .deliveryLimits(terms.limits())
                .build();
    }

    static Workplace usual(CrmStorage storage, Provider provider) {
        return new Workplace(storage, provider.port(), FailPoints.none(), Terms.USUAL);
    }

    private Desk desk() {
        return crm.desk(Actor.employee("maria"));
    }

    List<CustomerId> customers(int count) {
        return desk().inTransaction(desk -> Stream.generate(
                        () -> desk.customers().register(NewPerson.named("Ada", "Lovelace")))
                .limit(count)
                .map(one -> one.id())
                .toList());
    }

    /** Plans errands in one unit; one of them may fail at its first attempt. */
    Map<String, String> plan(CustomerId customer, int errands, boolean failing) {
        return desk().facade(Errands.Book.class).plan(customer, errands, failing);
    }

    /** Takes an order of each customer, in one unit. */
    Map<String, String> order(List<CustomerId> customers) {
        return order(customers, n -> Kind.PLAIN);
    }

    /** The same, of other kinds: those of the first, from 0, and so on. */
    Map<String, String> order(List<CustomerId> customers, IntFunction<Kind> kinds) {
        return desk().facade(Orders.Book.class).take(wanted(customers, kinds));
    }

    /** Takes orders in a unit that does something else before it is committed. */
    Map<String, String> orderLate(List<CustomerId> customers, Runnable before) {
        var wanted = wanted(customers, n -> Kind.PLAIN);
        return desk().inTransaction(desk -> {
            var promised = desk.facade(Orders.Book.class).take(wanted);
            before.run();
            return promised;
        });
    }

    private List<Orders.Wanted> wanted(List<CustomerId> customers, IntFunction<Kind> kinds) {
        var wanted = new ArrayList<Orders.Wanted>();
        for (var customer : customers) {
            int number = numbers.merge(customer, 1, Integer::sum);
            wanted.add(new Orders.Wanted(customer, number, kinds.apply(wanted.size())));
        }
        return wanted;
    }

    /** Does some of what is due. {@return whether there may be more} */
    boolean work() {
        return crm.runDue(AT_ONCE).more();
    }

    /** Works by threads of its own until that is closed. */
    CrmRunner runner() {
        return CrmRunner.start(crm, 1, RUNNER_LOOKS);
    }

    /** Does all that waits, also what was put off, and what those still hold who are gone. Before each look so much time passes by its clock. */
    void finish(Duration passing) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (crm.nextDue().isPresent()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("there is still something left to do");
            }
            setAhead(ahead.plus(passing));
            while (work()) {
                // until nothing more is due
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    void setAhead(Duration by) {
        ahead = by;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** {@return how often it was begun here to deliver an event} */
    int starts(String cause) {
        return forwarding.starts(cause);
    }

    /** Compares what was given up with what ought to be. {@return in how many they differ} */
    long wronglyDead(Map<String, String> promised) {
        return GivenUp.differences(promised, dead(), terms.attempts());
    }

    void forgetDead() {
        dead().forEach(one -> desk().deliveries().forget(one.delivery().key()));
    }

    private List<DeadDelivery> dead() {
        return desk().deliveries().dead(1_000);
    }

    @Override
    public void close() {
        crm.close();
        provider.close();
    }
}

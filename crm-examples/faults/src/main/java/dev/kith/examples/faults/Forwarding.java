package dev.kith.examples.faults;

import dev.kith.crm.AfterCommit;
import dev.kith.crm.Desk;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.UndeliverableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Listens to orders that are committed, and hands each over to a provider beyond the network. */
final class Forwarding implements AfterCommit {
    static final String NAME = "faults.provider";

    private final Line provider;
    private final FailPoints points;
    private final Terms terms;
    private final Map<String, Integer> starts = new ConcurrentHashMap<>();

    Forwarding(Line provider, FailPoints points, Terms terms) {
        this.provider = provider;
        this.points = points;
        this.terms = terms;
    }

    @Override
    public void deliver(Delivery delivery, Desk desk) {
        var order = new Order(delivery.subject(), delivery.customer());
        var cause = delivery.cause().toString();
        starts.merge(cause, 1, Integer::sum);
        switch (order.kind()) {
            case PLAIN -> rest(terms.pace());
            case SLOW -> rest(terms.lease().multipliedBy(2).dividedBy(3));
            case FAILS_ONCE -> fail(delivery.attempt() == 1);
            case FAILS -> fail(true);
            case UNDELIVERABLE -> throw new UndeliverableException(Order.UNKNOWN_ARTICLE);
            case HALTS -> Blow.HALT.strike();
        }
        provider.hand(cause, delivery.key().toString(), order.payload());
        points.reach(FailPoint.HANDED_OVER);
    }

    private static void rest(Duration time) {
        if (!time.isZero()) {
            LockSupport.parkNanos(time.toNanos());
        }
    }

    private static void fail(boolean now) {
        if (now) {
            throw new IllegalStateException("as the fault wants it");
        }
    }

    /** {@return how often it was begun to deliver an event} */
    int starts(String cause) {
        return starts.getOrDefault(cause, 0);
    }
}

package dev.kith.examples.faults;

import dev.kith.examples.faults.Order.Kind;
import dev.kith.examples.faults.Provider.HandOver;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/** What is stopped at fail points. */
enum Load {
    /** A vendor's errands, each in a unit of its own. */
    DUE_WORK(EnumSet.of(
            FailPoint.PLANNED,
            FailPoint.CLAIMED,
            FailPoint.HANDED_OVER,
            FailPoint.REMOVED,
            FailPoint.COMMITTING,
            FailPoint.COMMITTED,
            FailPoint.PUT_OFF)) {
        @Override
        FailPoint planned() {
            return FailPoint.PLANNED;
        }

        @Override
        Map<String, String> plan(Workplace place, FailPoint point, int round) {
            return place.plan(place.customers(1).get(0), 12, point != FailPoint.PLANNED);
        }

        @Override
        long inHand(FailPoint point, Blow blow) {
            return point == FailPoint.HANDED_OVER || point == FailPoint.COMMITTING || blow == Blow.INTERRUPT ? 1 : 0;
        }

        @Override
        void finish(Workplace place) {
            place.finish(Duration.ofDays(2));
        }

        @Override
        Verdict verdict(
                Workplace place,
                Map<String, String> promised,
                Map<String, List<HandOver>> received,
                LongUnaryOperator excused) {
            return Tally.of(promised, received, excused, 1);
        }
    },

    /** Deliveries of four customers, claimed together. */
    DELIVERIES(EnumSet.of(
            FailPoint.ADDED,
            FailPoint.LEASED,
            FailPoint.HANDED_OVER,
            FailPoint.COMPLETED,
            FailPoint.COMMITTING,
            FailPoint.COMMITTED,
            FailPoint.PUT_OFF,
            FailPoint.BURIED,
            FailPoint.RELEASED)) {
        private static final int CUSTOMERS = 4;

        @Override
        FailPoint planned() {
            return FailPoint.ADDED;
        }

        @Override
        Map<String, String> plan(Workplace place, FailPoint point, int round) {
            var customers = place.customers(CUSTOMERS);
            var orders = Stream.generate(() -> customers)
                    .limit(round + 2L)
                    .flatMap(List::stream)
                    .toList();
            return place.order(orders, n -> n == 1 ? troubling(point) : Kind.PLAIN);
        }

        private static Kind troubling(FailPoint point) {
            return switch (point) {
                case PUT_OFF -> Kind.FAILS_ONCE;
                case BURIED -> Kind.UNDELIVERABLE;
                case RELEASED -> Kind.SLOW;
                default -> Kind.PLAIN;
            };
        }

        @Override
        long inHand(FailPoint point, Blow blow) {
            return switch (point) {
                case HANDED_OVER, COMPLETED, COMMITTING, PUT_OFF, BURIED -> CUSTOMERS;
                default -> 0;
            };
        }

        @Override
        void finish(Workplace place) {
            place.finish(Duration.ZERO);
        }

        @Override
        Verdict verdict(
                Workplace place,
                Map<String, String> promised,
                Map<String, List<HandOver>> received,
                LongUnaryOperator excused) {
            long wronglyDead = place.wronglyDead(promised);
            place.forgetDead();
            return Tally.ofOrders(promised, received, excused, 1).alsoUnexplained(wronglyDead);
        }
    };

    /** Where only one of those that are planned ever comes. */
    private static final Set<FailPoint> ONCE =
            EnumSet.of(FailPoint.PLANNED, FailPoint.PUT_OFF, FailPoint.BURIED, FailPoint.RELEASED);

    private final Set<FailPoint> points;

    Load(Set<FailPoint> points) {
        this.points = points;
    }

    Set<FailPoint> points() {
        return points;
    }

    /** {@return the fail point that is reached by who plans, not by who works} */
    abstract FailPoint planned();

    /** {@return at which time the blow falls in a round, from 1; of deliveries every other unit claims, and the one behind it completes} */
    int time(FailPoint point, int round) {
        if (ONCE.contains(point)) {
            return 1;
        }
        return this == DELIVERIES && point == FailPoint.COMMITTING ? round + 1 : round;
    }

    /** Plans so much that a fail point is reached. {@return what is promised} */
    abstract Map<String, String> plan(Workplace place, FailPoint point, int round);

    /** {@return how much may have been handed over when the blow falls, and not be stored} */
    abstract long inHand(FailPoint point, Blow blow);

    abstract void finish(Workplace place);

    abstract Verdict verdict(
            Workplace place,
            Map<String, String> promised,
            Map<String, List<HandOver>> received,
            LongUnaryOperator excused);
}

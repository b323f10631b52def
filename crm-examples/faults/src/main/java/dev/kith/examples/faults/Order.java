package dev.kith.examples.faults;

import dev.kith.crm.value.CustomerId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * An order of a customer. Its id holds what a listener has to know of it.
 *
 * @param id of version 7; behind the time the kind, and the number
 * @param customer whose
 */
record Order(UUID id, CustomerId customer) {
    /** The reason of a listener that will never take an order. */
    static final String UNKNOWN_ARTICLE = "faults.unknown-article";

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** How a listener gets on with it. */
    enum Kind {
        PLAIN(0, ""),
        /** The first attempt fails. */
        FAILS_ONCE(1, ""),
        /** Takes more than half of the lease. */
        SLOW(2, ""),
        FAILS(3, "IllegalStateException"),
        UNDELIVERABLE(4, UNKNOWN_ARTICLE),
        /** The process ends each time. */
        HALTS(5, "exhausted");

        private final long digit;
        private final String reason;

        Kind(long digit, String reason) {
            this.digit = digit;
            this.reason = reason;
        }

        /** {@return with which reason it is given up; empty if it is delivered} */
        Optional<String> reason() {
            return Optional.of(reason).filter(given -> !given.isEmpty());
        }

        /** How often it is tried before it is given up. */
        int attempts(int most) {
            return this == UNDELIVERABLE ? 1 : most;
        }
    }

    /**
     * Makes a new one.
     *
     * @param fresh an id for which nothing else is used
     * @param customer whose
     * @param number which one of this customer, from 1
     * @param kind how a listener gets on with it
     */
    static Order of(UUID fresh, CustomerId customer, int number, Kind kind) {
        return new Order(new UUID(fresh.getMostSignificantBits(), VARIANT | kind.digit << 32 | number), customer);
    }

    static Order of(String payload) {
        var parts = payload.split("/");
        return new Order(UUID.fromString(parts[0]), new CustomerId(UUID.fromString(parts[1])));
    }

    int number() {
        return (int) id.getLeastSignificantBits();
    }

    Kind kind() {
        long digit = (id.getLeastSignificantBits() ^ VARIANT) >>> 32;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.digit == digit)
                .findFirst()
                .orElseThrow();
    }

    String payload() {
        return id + "/" + customer.value() + "/" + number();
    }
}

package dev.kith.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An interaction that is to be logged, as every side is given it.
 *
 * @param customer with whom
 * @param channel by which way
 * @param inbound whether the customer turned to us
 * @param happened when
 * @param summary one line
 * @param notes what was said
 */
record Talk(UUID customer, String channel, boolean inbound, Instant happened, String summary, String notes) {
    private static final int SEED = 7_000_000;

    /** The talks of one round: other ones in each round, with customers from all over the tables, but the busy one. */
    static List<Talk> of(int round, int count, int customers) {
        return IntStream.range(round * count, (round + 1) * count)
                .mapToObj(number ->
                        with(Sample.customer(1 + Sample.below(customers - 1, SEED + (long) number)), number))
                .toList();
    }

    /** The talks of one round with the same customer. */
    static List<Talk> of(int round, int count, UUID customer) {
        return IntStream.range(round * count, (round + 1) * count)
                .mapToObj(number -> with(customer, number))
                .toList();
    }

    private static Talk with(UUID customer, int number) {
        return new Talk(
                customer,
                Sample.channel(number),
                Sample.inbound(number),
                Sample.NOW.minusSeconds(86_000 - number % 86_000),
                Sample.summary(SEED + number),
                Sample.notes(SEED + number));
    }

    String direction() {
        return inbound ? "INBOUND" : "OUTBOUND";
    }
}

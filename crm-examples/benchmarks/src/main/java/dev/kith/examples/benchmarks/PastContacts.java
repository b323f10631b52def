package dev.kith.examples.benchmarks;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The interactions that are there before anything is measured, in the order of time, and what follows from them. */
final class PastContacts {
    private static final int NEVER = -1;

    private final Size size;
    private final int[] first;
    private final int[] last;
    private final int[] lastInbound;
    private final int[] lastOutbound;
    private final int[] byPhone;
    private final int[] byEmail;

    PastContacts(Size size) {
        this.size = size;
        first = never();
        last = never();
        lastInbound = never();
        lastOutbound = never();
        byPhone = new int[size.customers()];
        byEmail = new int[size.customers()];
        for (int i = 0; i < size.interactions(); i++) {
            int customer = customer(i);
            first[customer] = first[customer] == NEVER ? i : first[customer];
            last[customer] = i;
            (Sample.inbound(i) ? lastInbound : lastOutbound)[customer] = i;
            (Sample.channel(i).equals("phone") ? byPhone : byEmail)[customer]++;
        }
    }

    private int[] never() {
        int[] all = new int[size.customers()];
        Arrays.fill(all, NEVER);
        return all;
    }

    /** The first customer has the busy timeline, evenly between the others' talks. */
    int customer(int interaction) {
        long before = (long) interaction * size.busy() / size.interactions();
        long after = (interaction + 1L) * size.busy() / size.interactions();
        return after > before ? 0 : 1 + Sample.below(size.customers() - 1, interaction);
    }

    UUID id(int interaction) {
        return Sample.id(at(interaction).toEpochMilli(), interaction);
    }

    Instant at(int interaction) {
        return Sample.past(interaction, size.interactions());
    }

    /** When the files were opened. */
    Instant opened() {
        return Sample.past(0, 1);
    }

    @Nullable
    Instant first(int customer) {
        return when(first[customer]);
    }

    @Nullable
    Instant last(int customer) {
        return when(last[customer]);
    }

    @Nullable
    Instant lastInbound(int customer) {
        return when(lastInbound[customer]);
    }

    @Nullable
    Instant lastOutbound(int customer) {
        return when(lastOutbound[customer]);
    }

    int count(int customer) {
        return byPhone[customer] + byEmail[customer];
    }

    int count(int customer, String channel) {
        return (channel.equals("phone") ? byPhone : byEmail)[customer];
    }

    private @Nullable Instant when(int interaction) {
        return interaction == NEVER ? null : at(interaction);
    }
}

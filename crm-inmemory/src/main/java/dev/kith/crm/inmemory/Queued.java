package dev.kith.crm.inmemory;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the outbox.
 *
 * @param entry the entry
 * @param place behind which others of its lane it stands
 * @param due when it may be claimed, by the clock of the store; empty of what is dead
 * @param leased whether somebody has it until then
 * @param claims how often it was claimed
 * @param attempts how often it was tried
 * @param reason why it failed last, or was given up
 */
record Queued(
        Outbox.Entry entry,
        long place,
        Optional<Instant> due,
        boolean leased,
        int claims,
        int attempts,
        Optional<String> reason) {
    /** In which entries wait for each other. */
    record Lane(String subscription, CustomerId customer) {}

    Lane lane() {
        return new Lane(entry.subscription(), entry.customer());
    }

    Queued held(Instant until) {
        return new Queued(entry, place, Optional.of(until), true, claims + 1, attempts + 1, reason);
    }

    Queued waiting(Instant until, int tried, Optional<String> why) {
        return new Queued(entry, place, Optional.of(until), false, claims, tried, why);
    }

    Queued dead(String why) {
        return new Queued(entry, place, Optional.empty(), false, claims, attempts, Optional.of(why));
    }

    Outbox.Dead dead() {
        return new Outbox.Dead(entry, attempts, reason.orElse(""));
    }

    @Override
    public String toString() {
        return "Queued[" + entry + "]";
    }
}

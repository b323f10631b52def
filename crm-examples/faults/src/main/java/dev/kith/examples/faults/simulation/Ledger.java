package dev.kith.examples.faults.simulation;

import dev.kith.crm.delivery.Outbox.Entry;
import dev.kith.crm.delivery.Outbox.Held;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Notes what is promised and what comes, and what may not be. Knows nothing of how it is done. */
final class Ledger {
    private record Lane(String subscription, UUID customer) {}

    private final MessageDigest trace = digest();
    private final Map<UUID, Entry> promised = new LinkedHashMap<>();
    private final Map<UUID, Integer> order = new HashMap<>();
    private final Map<UUID, Instant> leases = new HashMap<>();
    private final Map<UUID, Integer> begun = new HashMap<>();
    private final Map<UUID, Integer> received = new HashMap<>();
    private final Map<Lane, Integer> furthest = new HashMap<>();
    private final Set<UUID> requeued = new HashSet<>();
    private final List<String> violations = new ArrayList<>();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void trace(String line) {
        trace.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return all that was traced, as one number; to be asked once} */
    String traced() {
        return HexFormat.of().formatHex(trace.digest());
    }

    void committed(Collection<Entry> entries) {
        for (var entry : entries) {
            promised.put(entry.id(), entry);
            order.put(entry.id(), order.size());
            trace("+" + entry.id());
        }
    }

    /** Somebody has claimed: by the clock of the store nobody else may have it. */
    void claimed(Collection<Candidate> asked, Collection<Held> held, Instant now, Duration lease) {
        for (var one : held) {
            var id = one.entry().id();
            var until = leases.put(id, now.plus(lease));
            require(until == null || !now.isBefore(until), "taken over before its lease has run out", id);
            require(asked.stream().anyMatch(candidate -> candidate.id().equals(id)), "never asked for", id);
            trace("c" + id + one.claims());
        }
    }

    void ended(Held held) {
        leases.remove(held.entry().id());
    }

    /** The listener begins. */
    void begun(String subscription, Delivery delivery) {
        var key = delivery.key();
        var entry = promised.get(key);
        if (entry == null) {
            violations.add("never promised: " + key);
            return;
        }
        trace("b" + key + delivery.attempt());
        int starts = begun.merge(key, 1, Integer::sum);
        require(entry.subscription().equals(subscription), "told to another", key);
        require(
                entry.cause().equals(delivery.cause())
                        && entry.subject().equals(delivery.subject())
                        && entry.customer().equals(delivery.customer())
                        && entry.event().equals(delivery.event())
                        && entry.at().equals(delivery.at()),
                "told otherwise than it was promised",
                key);
        require(requeued.contains(key) || starts <= entry.most(), "tried too often", key);
        if (starts == 1 && !requeued.contains(key)) { // what was dead has held nothing up
            var lane = new Lane(subscription, delivery.customer().value());
            int place = order.getOrDefault(key, -1);
            require(place > furthest.getOrDefault(lane, -1), "told behind something later of the same customer", key);
            furthest.put(lane, place);
        }
    }

    /** The receiver has it. */
    void received(UUID key) {
        received.merge(key, 1, Integer::sum);
        trace("r" + key);
    }

    void requeued(UUID key) {
        requeued.add(key);
        trace("q" + key);
    }

    /** When all is over: whatever was promised has come, or was given up for everybody to see. */
    void close(Set<UUID> dead) {
        for (var key : promised.keySet()) {
            require(received.containsKey(key) || dead.contains(key), "lost", key);
        }
        trace("dead " + dead.size());
    }

    private void require(boolean holds, String otherwise, UUID key) {
        if (!holds) {
            violations.add(otherwise + ": " + key);
        }
    }

    List<String> violations() {
        return violations;
    }

    int promises() {
        return promised.size();
    }

    /** How often something was received once more. */
    long duplicates() {
        return received.values().stream().mapToLong(times -> times - 1).sum();
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.failure.Violation;
import java.util.List;
import java.util.Optional;

/**
 * A row or card that was read: what it tells, or why it tells nothing.
 *
 * @param line where it begins
 * @param told what it tells
 * @param refused why it tells nothing
 * @param <T> a customer or an interaction
 */
record Incoming<T>(long line, Optional<T> told, List<Violation> refused) {
    Incoming {
        refused = List.copyOf(refused);
    }

    static <T> Incoming<T> of(long line, T told) {
        return new Incoming<>(line, Optional.of(told), List.of());
    }

    static <T> Incoming<T> refused(long line, List<Violation> why) {
        return new Incoming<>(line, Optional.empty(), why);
    }

    static <T> List<T> told(List<Incoming<T>> rows) {
        return rows.stream().flatMap(row -> row.told().stream()).toList();
    }

    @Override
    public String toString() {
        return "Incoming[line " + line + "]";
    }
}

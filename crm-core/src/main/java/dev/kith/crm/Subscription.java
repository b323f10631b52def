package dev.kith.crm;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.value.Codes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who hears of which events once they are committed. */
record Subscription(String name, Set<String> events, Contributions.AfterCommit body) {
    static Subscription of(String name, Contributions.AfterCommit body, EventType<?>... types) {
        return new Subscription(
                name, Arrays.stream(types).map(EventType::code).collect(Collectors.toUnmodifiableSet()), body);
    }

    /** What is wrong with it. */
    Optional<String> problem() {
        if (!Codes.wellFormed(name)) {
            return Optional.of(
                    "a subscription is called '" + name + "'; use 1 to 40 of a-z 0-9 . _ -, first a letter or digit");
        }
        return events.isEmpty()
                ? Optional.of("the subscription " + name + " names no events; name one or more")
                : Optional.empty();
    }
}

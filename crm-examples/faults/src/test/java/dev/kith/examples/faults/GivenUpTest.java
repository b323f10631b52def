package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.context.Actor;
import dev.kith.crm.delivery.DeadDelivery;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.value.CustomerId;
import dev.kith.examples.faults.Order.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GivenUpTest {
    private static final CustomerId ADA = new CustomerId(new UUID(0x7000, Long.MIN_VALUE + 1));
    private static final UUID ORDERED = new UUID(2, 1);

    @Test
    void what_no_listener_takes_is_given_up_for_its_reason() {
        assertThat(differences(Kind.UNDELIVERABLE, dead(Order.UNKNOWN_ARTICLE, 1)))
                .isZero();
        assertThat(differences(Kind.FAILS, dead("IllegalStateException", 3))).isZero();
        assertThat(differences(Kind.HALTS, dead("exhausted", 3))).isZero();
    }

    @Test
    void another_reason_or_number_of_attempts_is_found() {
        assertThat(differences(Kind.FAILS, dead("exhausted", 3))).isEqualTo(1);
        assertThat(differences(Kind.FAILS, dead("IllegalStateException", 2))).isEqualTo(1);
    }

    @Test
    void what_ought_to_be_delivered_is_found() {
        assertThat(differences(Kind.PLAIN, dead("exhausted", 3))).isEqualTo(1);
    }

    @Test
    void what_ought_to_be_given_up_is_missed() {
        var promised = Map.of(ORDERED.toString(), payload(Kind.HALTS));
        assertThat(GivenUp.differences(promised, List.of(), 3)).isEqualTo(1);
    }

    private static long differences(Kind kind, DeadDelivery dead) {
        return GivenUp.differences(Map.of(ORDERED.toString(), payload(kind)), List.of(dead), 3);
    }

    private static String payload(Kind kind) {
        return Order.of(new UUID(0x7000, 0), ADA, 1, kind).payload();
    }

    private static DeadDelivery dead(String reason, int attempts) {
        var delivery = new Delivery(
                new UUID(3, 1),
                Orders.ORDERED.code(),
                ORDERED,
                new UUID(0x7000, 0),
                ADA,
                Instant.EPOCH,
                Actor.employee("maria"),
                Optional.empty(),
                attempts);
        return new DeadDelivery(Forwarding.NAME, delivery, reason);
    }
}

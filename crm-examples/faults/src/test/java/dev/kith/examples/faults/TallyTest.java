package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.value.CustomerId;
import dev.kith.examples.faults.Order.Kind;
import dev.kith.examples.faults.Provider.HandOver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Map<String, String> PROMISED = Map.of("1", "a", "2", "b");
    private static final CustomerId ADA = new CustomerId(new UUID(0x7000, Long.MIN_VALUE + 11));
    private static final CustomerId GRACE = new CustomerId(new UUID(0x7000, Long.MIN_VALUE + 12));

    @Test
    void what_came_once_is_as_promised() {
        var verdict = Tally.of(PROMISED, Map.of("1", came("a"), "2", came("b")), sender -> 0, 1);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.line("x", "h2"))
                .isEqualTo("fault x store=h2 rounds=1 lost=0 duplicates=0 unexplained=0 holds");
    }

    @Test
    void what_did_not_come_is_lost() {
        var verdict = Tally.of(PROMISED, Map.of("1", came("a")), sender -> 9, 1);
        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.line("x", "h2")).endsWith(" broken");
    }

    @Test
    void twice_alike_is_a_duplicate_that_is_explained_as_often_as_somebody_was_stopped() {
        var received = Map.of("1", came("a", "a", "a"), "2", came("b"));
        assertThat(Tally.of(PROMISED, received, sender -> 2, 1))
                .matches(Verdict::holds)
                .matches(one -> one.duplicates() == 2);
        assertThat(Tally.of(PROMISED, received, sender -> 1, 1))
                .matches(one -> !one.holds())
                .matches(one -> one.unexplained() == 1);
    }

    @Test
    void only_who_was_stopped_is_excused() {
        var received = Map.of("1", List.of(new HandOver("k", "a", 7), new HandOver("k", "a", 8)), "2", came("b"));
        assertThat(Tally.of(PROMISED, received, sender -> sender == 7 ? 1 : 0, 1))
                .matches(Verdict::holds);
        assertThat(Tally.of(PROMISED, received, sender -> sender == 8 ? 1 : 0, 1))
                .matches(one -> !one.holds());
    }

    private static List<HandOver> came(String... payloads) {
        return Stream.of(payloads).map(payload -> new HandOver("k", payload, 1)).toList();
    }

    @Test
    void another_payload_is_not_explained() {
        assertThat(Tally.of(PROMISED, Map.of("1", came("a", "z"), "2", came("b")), sender -> 9, 1)
                        .unexplained())
                .isEqualTo(1);
    }

    @Test
    void another_key_is_not_explained() {
        var received = Map.of("1", List.of(new HandOver("k", "a", 1), new HandOver("l", "a", 1)), "2", came("b"));
        assertThat(Tally.of(PROMISED, received, sender -> 9, 1).unexplained()).isEqualTo(1);
    }

    @Test
    void what_nobody_promised_is_not_explained() {
        assertThat(Tally.of(Map.of(), Map.of("3", came("c")), sender -> 9, 1).unexplained())
                .isEqualTo(1);
    }

    @Test
    void who_was_paused_may_come_late() {
        var received = Tally.asIfFirst(
                7, Map.of("1", List.of(new HandOver("k", "a", 8), new HandOver("k", "a", 7)), "2", came("b")));
        assertThat(Tally.of(PROMISED, received, sender -> sender == 7 ? 1 : 0, 1))
                .matches(Verdict::holds);
        assertThat(Tally.of(PROMISED, received, sender -> sender == 8 ? 1 : 0, 1))
                .matches(one -> !one.holds());
    }

    @Test
    void orders_of_one_customer_come_in_their_order() {
        var first = order(ADA, 1, Kind.PLAIN);
        var second = order(ADA, 2, Kind.PLAIN);
        var other = order(GRACE, 1, Kind.PLAIN);
        var promised = Map.of("1", first, "2", second, "3", other);
        assertThat(Tally.ofOrders(promised, inOrder(first, second, other), sender -> 0, 1))
                .matches(Verdict::holds);
        assertThat(Tally.ofOrders(
                                Map.of("1", second, "2", other, "3", first),
                                inOrder(second, other, first),
                                sender -> 0,
                                1)
                        .unexplained())
                .isEqualTo(1);
    }

    @Test
    void an_order_that_no_listener_takes_must_not_come() {
        var never = order(ADA, 1, Kind.UNDELIVERABLE);
        var promised = Map.of("1", never);
        assertThat(Tally.ofOrders(promised, Map.of(), sender -> 0, 1)).matches(Verdict::holds);
        assertThat(Tally.ofOrders(promised, inOrder(never), sender -> 0, 1).unexplained())
                .isEqualTo(1);
    }

    private static String order(CustomerId customer, int number, Kind kind) {
        return Order.of(new UUID(0x7000, 0), customer, number, kind).payload();
    }

    private static Map<String, List<HandOver>> inOrder(String... payloads) {
        var received = new LinkedHashMap<String, List<HandOver>>();
        for (var payload : payloads) {
            received.put(Integer.toString(received.size() + 1), came(payload));
        }
        return received;
    }

    @Test
    void without_a_round_nothing_is_proven() {
        assertThat(Tally.of(Map.of(), Map.of(), sender -> 0, 0).holds()).isFalse();
    }
}

package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.examples.faults.Provider.Delivery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Map<String, String> PROMISED = Map.of("1", "a", "2", "b");

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
        var received = Map.of("1", List.of(new Delivery("a", 7), new Delivery("a", 8)), "2", came("b"));
        assertThat(Tally.of(PROMISED, received, sender -> sender == 7 ? 1 : 0, 1))
                .matches(Verdict::holds);
        assertThat(Tally.of(PROMISED, received, sender -> sender == 8 ? 1 : 0, 1))
                .matches(one -> !one.holds());
    }

    private static List<Delivery> came(String... payloads) {
        return Stream.of(payloads).map(payload -> new Delivery(payload, 1)).toList();
    }

    @Test
    void another_payload_is_not_explained() {
        assertThat(Tally.of(PROMISED, Map.of("1", came("a", "z"), "2", came("b")), sender -> 9, 1)
                        .unexplained())
                .isEqualTo(1);
    }

    @Test
    void what_nobody_promised_is_not_explained() {
        assertThat(Tally.of(Map.of(), Map.of("3", came("c")), sender -> 9, 1).unexplained())
                .isEqualTo(1);
    }

    @Test
    void without_a_round_nothing_is_proven() {
        assertThat(Tally.of(Map.of(), Map.of(), sender -> 0, 0).holds()).isFalse();
    }
}

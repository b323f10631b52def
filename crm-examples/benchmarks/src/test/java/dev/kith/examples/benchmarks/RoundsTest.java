package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<String> order = new ArrayList<>();

    private Rounds.Variant named(String name, long read) {
        return round -> {
            order.add(name + round);
            return read;
        };
    }

    @Test
    void variants_take_turns_and_each_begins_once() throws Exception {
        new Rounds(List.of(named("a", 0), named("b", 0), named("c", 0)), 3).measure(3);
        assertThat(order).containsExactly("a0", "b0", "c0", "b1", "c1", "a1", "c2", "a2", "b2");
    }

    @Test
    void rounds_before_do_not_count_but_go_on() throws Exception {
        var rounds = new Rounds(List.of(named("a", 0), named("b", 0)), 2);
        rounds.warmUp(Duration.ZERO);
        rounds.measure(2);
        assertThat(order).containsExactly("a0", "b0", "b1", "a1", "a2", "b2");
        assertThat(rounds.nanos(0)).hasSize(2);
        double[] a = rounds.nanos(0);
        double[] b = rounds.nanos(1);
        assertThat(rounds.ratios(0, 1)).containsExactly(a[0] / b[0], a[1] / b[1]);
    }

    @Test
    void who_reads_something_else_is_found_out() {
        assertThatThrownBy(() -> new Rounds(List.of(named("a", 1), named("b", 2)), 2).measure(1))
                .hasMessageContaining("something else");
    }

    @Test
    void a_yardstick_may_read_something_else() throws Exception {
        new Rounds(List.of(named("a", 1), named("b", 2)), 1).measure(1);
        assertThat(order).hasSize(2);
    }
}

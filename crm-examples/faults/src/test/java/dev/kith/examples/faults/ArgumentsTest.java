package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final List<String> KNOWN = List.of("one", "two");

    @Test
    void all_run_quickly_if_nothing_is_said() {
        assertThat(Arguments.of(List.of(), KNOWN)).isEqualTo(new Arguments(Size.QUICK, KNOWN));
    }

    @Test
    void names_and_chaos() {
        assertThat(Arguments.of(List.of("--chaos", "two"), KNOWN)).isEqualTo(new Arguments(Size.CHAOS, List.of("two")));
    }

    @Test
    void an_unknown_name_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> Arguments.of(List.of("three"), KNOWN)).hasMessageContainingAll("three", "one, two");
    }

    @Test
    void quick_and_chaos_at_once_are_refused() {
        assertThatThrownBy(() -> Arguments.of(List.of("--quick", "--chaos"), KNOWN))
                .hasMessageContainingAll("--quick", "--chaos");
    }
}

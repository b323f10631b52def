package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final List<String> KNOWN = List.of("one", "two");

    @Test
    void without_a_name_all_are_meant() {
        assertThat(Arguments.of(List.of(), KNOWN)).isEqualTo(new Arguments(Size.FULL, false, KNOWN));
    }

    @Test
    void options_and_names_come_in_any_order() {
        assertThat(Arguments.of(List.of("--check", "two", "--quick"), KNOWN))
                .isEqualTo(new Arguments(Size.QUICK, true, List.of("two")));
    }

    @Test
    void an_unknown_name_is_told_together_with_the_known_ones() {
        assertThatThrownBy(() -> Arguments.of(List.of("three"), KNOWN))
                .hasMessageContaining("three")
                .hasMessageContaining("one, two");
    }
}

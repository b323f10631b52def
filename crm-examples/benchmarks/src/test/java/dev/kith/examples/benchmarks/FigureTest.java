package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static Figure against(double low, double high) {
        return Figure.ratio(
                "log-one",
                150,
                OptionalDouble.of(100),
                OptionalDouble.of(200),
                "us",
                new Interval(1.5, low, high),
                1.4);
    }

    @Test
    void it_is_short_only_where_the_whole_interval_lies_above_the_bar() {
        assertThat(against(1.41, 1.6).holds()).isFalse();
        assertThat(against(1.4, 1.6).holds()).isTrue();
        assertThat(against(1.3, 1.6).holds()).isTrue();
    }

    @Test
    void a_ratio_is_told_in_one_line() {
        assertThat(against(1.41, 1.6).line())
                .isEqualTo(
                        "figure log-one kith=150.000 jdbc=100.000 jpa=200.000 unit=us ratio=1.500 low=1.410 high=1.600"
                                + " bar=1.400 short");
    }

    @Test
    void a_bar_of_time_has_no_ratio() {
        assertThat(Figure.absolute("start-up", new Interval(400, 390, 410), "ms", 500)
                        .line())
                .isEqualTo(
                        "figure start-up kith=400.000 jdbc=- jpa=- unit=ms ratio=- low=390.000 high=410.000 bar=500.000"
                                + " holds");
    }

    @Test
    void the_same_is_told_as_json() {
        assertThat(Figure.json(
                        "\"a\": 1", List.of(against(1.3, 1.6), Figure.absolute("x", new Interval(1, 1, 1), "ms", 2))))
                .isEqualTo("""
                        {
                          "a": 1,
                          "figures": [
                            {"name": "log-one", "kith": 150.000, "jdbc": 100.000, "jpa": 200.000, "unit": "us", "ratio": 1.500, \
                        "low": 1.300, "high": 1.600, "bar": 1.400, "holds": true},
                            {"name": "x", "kith": 1.000, "jdbc": null, "jpa": null, "unit": "ms", "ratio": null, \
                        "low": 1.000, "high": 1.000, "bar": 2.000, "holds": true}
                          ]
                        }
                        """);
    }
}

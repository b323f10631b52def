package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** The ranks of published tables of the sign test, two-sided 5 %: such as Conover, table A3, and Gibbons, table G. */
    @ParameterizedTest
    @CsvSource({"6,1", "8,1", "9,2", "10,2", "12,3", "15,4", "17,5", "20,6", "25,8", "30,10", "31,10", "40,14", "50,18"
    })
    void the_lower_end_has_the_rank_of_the_tables(int n, int rank) {
        assertThat(Interval.lowerRank(n)).isEqualTo(rank);
    }

    @Test
    void of_fifteen_values_the_fourth_and_the_twelfth_enclose_the_median() {
        double[] values = {15, 3, 1, 14, 2, 13, 4, 12, 5, 11, 6, 10, 7, 9, 8};
        assertThat(Interval.ofMedian(values)).isEqualTo(new Interval(8, 4, 12));
        assertThat(values[0]).as("the caller's array").isEqualTo(15);
    }

    @Test
    void of_an_even_number_the_median_lies_between_the_two_in_the_middle() {
        assertThat(Interval.ofMedian(new double[] {1, 2, 3, 4, 5, 6})).isEqualTo(new Interval(3.5, 1, 6));
    }

    @Test
    void five_values_are_too_few() {
        assertThatThrownBy(() -> Interval.ofMedian(new double[5])).isInstanceOf(IllegalArgumentException.class);
    }
}

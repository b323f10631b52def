package dev.kith.crm.jpa.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextKeyTest {
    private final TextKey key = new TextKey();

    /** By code point: a lone surrogate stands before U+E000, a character of four bytes behind U+FFFF. */
    @Test
    void bytes_have_the_order_of_code_points() {
        var sorted =
                List.of("", "a", "aa", "b", "\u00DF", "\uD7FF", "\uD800", "\uDFFF", "\uE000", "\uFF5E", "\uD83D\uDE00");
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(Arrays.compareUnsigned(bytes(sorted.get(i - 1)), bytes(sorted.get(i))))
                    .isNegative();
        }
    }

    @Test
    void a_key_of_any_length_fits_and_stays_distinct() {
        var one = "\u0635".repeat(5000);
        var other = one + "a";
        assertThat(bytes(one)).hasSizeLessThanOrEqualTo(TextKey.MOST).isNotEqualTo(bytes(other));
        assertThat(TextKey.fits(one)).isFalse();
    }

    /** Cursors carry the key as it was read. */
    @Test
    void what_is_read_is_stored_as_the_same_bytes() {
        for (var text : List.of("ada", "\uD83D\uDE00", "\u0635".repeat(5000), "\uD83D\uDE00".repeat(700))) {
            var stored = bytes(text);
            assertThat(bytes(key.convertToEntityAttribute(stored))).isEqualTo(stored);
        }
    }

    private byte[] bytes(String text) {
        return key.convertToDatabaseColumn(text);
    }
}

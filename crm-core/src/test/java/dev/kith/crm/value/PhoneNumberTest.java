package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected numbers are written by hand from E.164 and the national numbering plans. */
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "030 123456, DE, +4930123456",
        "030/123456, DE, +4930123456",
        "(030) 12 34 56, DE, +4930123456",
        "030-123456, de, +4930123456",
        "+49 30 123456, DE, +4930123456",
        "+49 (0)30 123456, US, +4930123456",
        "0049 30 123456, DE, +4930123456",
        "011 49 30 123456, US, +4930123456",
        "+4930123456, ZZ, +4930123456",
        "0151 23456789, DE, +4915123456789",
        "(202) 456-1414, US, +12024561414",
        "202.456.1414, US, +12024561414",
        "1 202 456 1414, US, +12024561414",
        "1-800-FLOWERS, US, +18003569377",
        "01 42 68 53 00, FR, +33142685300",
        "+33 (0)1 42 68 53 00, ZZ, +33142685300",
        "06 698 85123, IT, +390669885123",
        "+39 06 698 85123, ZZ, +390669885123",
        "347 123 4567, IT, +393471234567",
        "020 7946 0958, GB, +442079460958",
        "044 668 18 00, CH, +41446681800",
        "011 15-3329-5195, AR, +5491133295195"
    })
    @DisplayName("V-050 the key is the number in E.164, whatever the spelling")
    void placesNumbers(String raw, String region, String key) {
        assertThat(PhoneNumber.parse(raw, region).key()).isEqualTo(key);
    }

    @Test
    @DisplayName("V-050 digits of other scripts are digits")
    void readsOtherDigits() {
        assertThat(PhoneNumber.parse("\u0660\u0663\u0660 \u0661\u0662\u0663\u0664\u0665\u0666", "DE")
                        .key())
                .isEqualTo("+4930123456");
        assertThat(PhoneNumber.parse("\uff10\uff13\uff10\u3000\uff11\uff12\uff13\uff14\uff15\uff16", "DE")
                        .key())
                .isEqualTo("+4930123456");
    }

    @ParameterizedTest
    @CsvSource({
        "202-456-1414 x12, US",
        "202-456-1414 ext. 12, US",
        "202 456 1414 extension 12, US",
        "tel:+1-202-456-1414;ext=12, ZZ",
        "+1 202 456 1414 #12, ZZ"
    })
    @DisplayName("V-051 an extension is part of the key")
    void keepsExtensions(String raw, String region) {
        assertThat(PhoneNumber.parse(raw, region).key()).isEqualTo("+12024561414;ext=12");
    }

    @ParameterizedTest
    @CsvSource({
        "110, DE, 110",
        "911, US, 911",
        "456-1414, US, 4561414",
        "030 123456, ZZ, 030123456",
        "030 123456, QQ, 030123456",
        "+999 12345, DE, 99912345",
        "+49 30 123456789012345, DE, 4930123456789012345",
        "12, ZZ, 12"
    })
    @DisplayName("V-052 a number that has no place in a numbering plan is keyed by its digits")
    void fallsBackToDigits(String raw, String region, String key) {
        assertThat(PhoneNumber.parse(raw, region).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "+", "none", "+4", "()-"})
    @DisplayName("V-053 fewer than two digits are refused")
    void refusesTooFewDigits(String raw) {
        assertRefused(() -> PhoneNumber.parse(raw, "DE"), "phone.too-few-digits");
    }

    @Test
    @DisplayName("V-054 the raw text stays as it was written, composed and trimmed")
    void keepsRawText() {
        assertThat(PhoneNumber.parse(" 030 / 12-34-56\u00a0", "DE").raw()).isEqualTo("030 / 12-34-56");
        assertRefused(() -> PhoneNumber.parse("030\n123456", "DE"), "line.control-character");
        assertRefused(() -> PhoneNumber.parse("1".repeat(201), "DE"), "line.too-long");
    }
}

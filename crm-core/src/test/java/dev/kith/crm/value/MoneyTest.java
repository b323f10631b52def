package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected texts are written by hand; the codes stand in ISO 4217. */
class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "12.50 EUR, 12.5 EUR",
        "12.5 eur, 12.5 EUR",
        "' 12 EUR ', 12 EUR",
        "0.00 EUR, 0 EUR",
        "-0 EUR, 0 EUR",
        "-0.10 CHF, -0.1 CHF",
        "1000 USD, 1000 USD",
        "007 USD, 7 USD",
        "1.000000000000 EUR, 1 EUR",
        "9999999999999999999999999999.9999999999 EUR, 9999999999999999999999999999.9999999999 EUR"
    })
    @DisplayName("V-141 an amount is read from number, blank and code, and has one text")
    void readsAmounts(String raw, String text) {
        assertThat(Money.parse(raw).text()).isEqualTo(text);
        assertThat(Money.parse(text)).isEqualTo(Money.parse(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EUR",
                "12",
                "12EUR",
                "EUR 12",
                "12,50 EUR",
                "1 000 EUR",
                "1E+3 EUR",
                "+1 EUR",
                ".5 EUR",
                "5. EUR",
                "12 EURO",
                "12 \u20ac",
                "\u0661\u0662 EUR",
                "12 \u0131nr",
                "12\u00a0EUR",
                "NaN EUR",
                "11111111111111111111111111111111111111111 EUR"
            })
    @DisplayName("V-141 any other text is refused")
    void refusesOtherTexts(String raw) {
        assertRefused(() -> Money.parse(raw), "money.syntax");
    }

    @Test
    @DisplayName("V-140 amounts are equal by number and currency, and kept with as many decimals as were given")
    void isEqualByNumberAndCurrency() {
        var euro = Currency.getInstance("EUR");
        assertThat(Money.of("12.50", "EUR"))
                .isEqualTo(Money.of(new BigDecimal("12.5"), euro))
                .hasSameHashCodeAs(Money.of(new BigDecimal("12.500"), euro))
                .isNotEqualTo(Money.of("12.50", "USD"))
                .isNotEqualTo(Money.of("12.51", "EUR"));
        assertThat(Money.of(new BigDecimal("1E+3"), euro)).isEqualTo(Money.of("1000", "EUR"));
        assertThat(Money.of(new BigDecimal("1E+3"), euro).amount()).hasToString("1000");
        // the yen has no smaller unit, the euro two decimals: neither is asked for
        assertThat(Money.of("0.125", "JPY").amount()).isEqualTo(new BigDecimal("0.125"));
        assertThat(Money.of("1.2345", "EUR").currency()).isEqualTo(euro);
    }

    @Test
    @DisplayName("V-140 a currency is one of ISO 4217")
    void refusesOtherCurrencies() {
        assertRefused(() -> Money.of("1", "EUX"), "currency.unknown");
        assertRefused(() -> Money.parse("1 zzz"), "currency.unknown");
        assertRefused(() -> new Money(BigDecimal.ONE, "eur"), "currency.unknown");
        assertRefused(() -> new Money(BigDecimal.ONE, "EURO"), "currency.unknown");
        assertThat(Money.of("1", "DEM").code()).as("of old accounts").isEqualTo("DEM");
    }

    @Test
    @DisplayName("V-142 a currency that this JVM does not know is kept where it was written before")
    void keepsUnknownCurrencies() {
        var written = new Money(new BigDecimal("2.50"), "QQQ");
        assertThat(written.text()).isEqualTo("2.5 QQQ");
        assertThat(written).isEqualTo(new Money(new BigDecimal("2.5"), "QQQ"));
        assertRefused(written::currency, "currency.unknown");
        assertRefused(() -> Money.parse(written.text()), "currency.unknown");
    }

    @Test
    @DisplayName("V-072 an amount has at most 28 digits before the point and 10 behind it")
    void boundsAmounts() {
        var digits = "9".repeat(28) + "." + "9".repeat(10);
        assertThat(Money.of("1", "EUR").most()).isEqualTo(Money.of(digits, "EUR"));
        assertThat(Money.of("1", "EUR").least()).isEqualTo(Money.of("-" + digits, "EUR"));
        for (var number : new String[] {"1E+28", "-1E+28", "1E-11", "1E+2147483647", "1E-2147483647"}) {
            assertRefused(() -> new Money(new BigDecimal(number), "EUR"), "decimal.range");
        }
        assertRefused(() -> Money.of("0.00000000001", "EUR"), "decimal.range");
    }

    @Test
    void nullIsRefusedByItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(nothing(), "EUR"))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(BigDecimal.ONE, nothing()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of(BigDecimal.ONE, nothing()))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.parse(nothing()))
                .withMessage("raw");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may pass
    private static <T> T nothing() {
        return null;
    }
}

package dev.kith.crm.query;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.DateTimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTypeTest {
    @ParameterizedTest
    @CsvSource({
        "Ada, ada, 0",
        "\u00c5sa, asa, 0",
        "Gro\u00df, GROSS, 0",
        "Ada, Bob, -1",
        "Ada, Adam, -1",
        "z, \u00e4, 1",
        "\uffee, \ud83d\ude00, -1",
        "'Ada Lovelace', 'Ada  Lovelace', 0"
    })
    @DisplayName("Q-010 V-017 text is compared by its folded key, code point by code point")
    void comparesText(String one, String other, int sign) {
        assertThat(sign(FieldType.TEXT, one, other)).isEqualTo(sign);
        assertThat(sign(FieldType.TEXT, other, one)).isEqualTo(-sign);
    }

    @ParameterizedTest
    @CsvSource({
        "a, a, 0",
        "A, a, -1",
        "a, \u00e4, -1",
        "z, \u00e4, -1",
        "a, aa, -1",
        "\uff5e, \ud842\udfb7, -1",
        "'', a, -1"
    })
    @DisplayName("Q-011 codes are compared exactly, code point by code point")
    void comparesCodes(String one, String other, int sign) {
        assertThat(sign(FieldType.CODE, one, other)).isEqualTo(sign);
        assertThat(sign(FieldType.CODE, other, one)).isEqualTo(-sign);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.00, 0",
        "0, 0.000, 0",
        "-0.0, 0, 0",
        "100, 1E+2, 0",
        "9, 10, -1",
        "-1, -2, 1",
        "0.1, 0.11, -1",
        "9007199254740993, 9007199254740992, 1"
    })
    @DisplayName("Q-012 decimals are compared by number, whatever their scale")
    void comparesDecimals(BigDecimal one, BigDecimal other, int sign) {
        assertThat(sign(FieldType.DECIMAL, one, other)).isEqualTo(sign);
        assertThat(FieldType.DECIMAL.stored(one).equals(FieldType.DECIMAL.stored(other)))
                .isEqualTo(sign == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5 EUR, 12.50 EUR, 0",
        "9 EUR, 10 EUR, -1",
        "-1 EUR, -2 EUR, 1",
        "1000 CHF, 1 EUR, -1",
        "-1 USD, 1 EUR, 1",
        "0 AUD, 0 CAD, -1"
    })
    @DisplayName("Q-012 money is ordered by the code of its currency, then by number")
    void comparesMoney(String one, String other, int sign) {
        assertThat(sign(FieldType.MONEY, Money.parse(one), Money.parse(other))).isEqualTo(sign);
        assertThat(sign(FieldType.MONEY, Money.parse(other), Money.parse(one))).isEqualTo(-sign);
    }

    @Test
    @DisplayName("Q-021 only amounts of one currency may be bounds of one another")
    void tellsWhatHasAnOrder() {
        assertThat(FieldType.MONEY.comparable(Money.of("1", "EUR"), Money.of("2", "EUR")))
                .isTrue();
        assertThat(FieldType.MONEY.comparable(Money.of("1", "EUR"), Money.of("1", "USD")))
                .isFalse();
        assertThat(FieldType.DECIMAL.comparable(BigDecimal.ONE, BigDecimal.TEN)).isTrue();
    }

    @Test
    @DisplayName("Q-012 whole numbers are compared by number")
    void comparesWholes() {
        assertThat(sign(FieldType.WHOLE, -1L, 1L)).isEqualTo(-1);
        assertThat(sign(FieldType.WHOLE, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(-1);
        assertThat(sign(FieldType.WHOLE, 128L, 128L)).isZero();
    }

    @Test
    @DisplayName("Q-013 false comes before true")
    void comparesBooleans() {
        assertThat(sign(FieldType.BOOLEAN, false, true)).isEqualTo(-1);
    }

    @Test
    @DisplayName("Q-014 instants are compared after they are cut to microseconds")
    void comparesInstants() {
        var exact = Instant.parse("2026-03-01T10:00:00.000001Z");
        assertThat(sign(FieldType.INSTANT, exact, exact.plusNanos(999))).isZero();
        assertThat(sign(FieldType.INSTANT, exact, exact.plusNanos(1000))).isEqualTo(-1);
        assertThat(FieldType.INSTANT.stored(exact.plusNanos(999))).isEqualTo(exact);
        assertThat(FieldType.INSTANT.stored(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .as("V-070")
                .isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
    }

    @Test
    @DisplayName("Q-015 dates are compared by the calendar")
    void comparesDates() {
        assertThat(sign(FieldType.DATE, LocalDate.of(1999, 12, 31), LocalDate.of(2000, 1, 1)))
                .isEqualTo(-1);
    }

    @Test
    @DisplayName("Q-016 ids are compared as 16 unsigned bytes")
    void comparesIdsUnsigned() {
        var inOrder = Stream.of(
                        "00000000-0000-0000-0000-000000000001",
                        "00000000-0000-0000-8000-000000000000",
                        "7fffffff-ffff-ffff-ffff-ffffffffffff",
                        "80000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-7fff-ffffffffffff",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff")
                .map(UUID::fromString)
                .toList();
        assertThat(inOrder.stream().sorted(FieldType.ID::compare)).containsExactlyElementsOf(inOrder);
        assertThat(inOrder.stream().sorted())
                .as("the JDK's own order is another one")
                .doesNotContainSequence(inOrder);
    }

    @Test
    @DisplayName("Q-017 choices are compared by their declared position")
    void comparesChoices() {
        var size = FieldType.choice(Thing.Size.class);
        assertThat(sign(size, Thing.Size.SMALL, Thing.Size.MEDIUM)).isEqualTo(-1);
        assertThat(size.compareStored("MEDIUM", "LARGE")).isNegative();
        assertThat(size.choices()).containsExactly("SMALL", "MEDIUM", "LARGE");
    }

    @Test
    @DisplayName("Q-018 a value that is stored as another one is compared as that one")
    void comparesByTheInnerValue() {
        var employee = FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new);
        assertThat(sign(employee, new EmployeeId("a"), new EmployeeId("b"))).isEqualTo(-1);
        assertThat(employee.restored("a")).isEqualTo(new EmployeeId("a"));
        assertThat(employee.kind()).isEqualTo(FieldType.Kind.CODE);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(FieldType.TEXT, "\u00c5sa \"L\"", "asa \"l\""),
                Arguments.of(FieldType.CODE, "A-1", "A-1"),
                Arguments.of(FieldType.WHOLE, -42L, "-42"),
                Arguments.of(FieldType.DECIMAL, new BigDecimal("1.50"), "1.5"),
                Arguments.of(FieldType.DECIMAL, new BigDecimal("1E+3"), "1000"),
                Arguments.of(FieldType.MONEY, Money.of("1000.50", "EUR"), "1000.5 EUR"),
                // another JVM may know more of them, and a page go on here
                Arguments.of(FieldType.MONEY, new Money(BigDecimal.TEN.negate(), "QQQ"), "-10 QQQ"),
                Arguments.of(FieldType.BOOLEAN, true, "true"),
                Arguments.of(FieldType.INSTANT, Instant.parse("2026-03-01T10:00:00Z"), "2026-03-01T10:00:00Z"),
                Arguments.of(
                        FieldType.INSTANT,
                        Instant.parse("2026-03-01T10:00:00.123456789Z"),
                        "2026-03-01T10:00:00.123456Z"),
                Arguments.of(FieldType.DATE, LocalDate.of(2024, 2, 29), "2024-02-29"),
                Arguments.of(FieldType.choice(Thing.Size.class), Thing.Size.LARGE, "LARGE"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("Q-019 every stored form has one text, which is read back")
    <V> void writesStoredForms(FieldType<V> type, V value, String text) {
        var stored = type.stored(value);
        assertThat(type.writeStored(stored)).isEqualTo(text);
        assertThat(type.readStored(text)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 1.5",
        "WHOLE, ''",
        "WHOLE, 9223372036854775808",
        "DECIMAL, '1,5'",
        "DECIMAL, NaN",
        "DECIMAL, 1E+1000000000",
        "DECIMAL, 1E-1000000000",
        "MONEY, 12",
        "MONEY, 12 euros",
        "MONEY, EUR 12",
        "MONEY, '1,5 EUR'",
        "MONEY, 1E+28 EUR",
        "MONEY, 1E+1000000000 EUR",
        "BOOLEAN, yes",
        "BOOLEAN, TRUE",
        "INSTANT, 2026-03-01",
        "INSTANT, yesterday",
        "DATE, 2023-02-29",
        "ID, 1-1-7001-8001-1",
        "ID, none",
        "CHOICE, small",
        "CHOICE, HUGE"
    })
    @DisplayName("Q-019 a text that is no stored form is refused")
    void refusesOtherTexts(FieldType.Kind kind, String text) {
        assertRefused(() -> type(kind).readStored(text), "operand.syntax");
    }

    @Property
    @Label("Q-019 text that is read is folded as text that is stored")
    void textRoundTrips(@ForAll String text) {
        assertThat(FieldType.TEXT.readStored(text)).isEqualTo(FieldType.TEXT.stored(text));
        roundTrips(FieldType.TEXT, text);
        roundTrips(FieldType.CODE, text);
    }

    @Property
    @Label("Q-019 numbers are read back from their text")
    void numbersRoundTrip(
            @ForAll long whole, @ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(8) BigDecimal decimal) {
        roundTrips(FieldType.WHOLE, whole);
        roundTrips(FieldType.DECIMAL, decimal);
        assertThat(FieldType.DECIMAL.readStored(decimal.toString())).isEqualTo(FieldType.DECIMAL.stored(decimal));
    }

    @Property
    @Label("Q-019 instants and ids are read back from their text")
    void instantsAndIdsRoundTrip(@ForAll("instants") Instant instant, @ForAll long high, @ForAll long low) {
        roundTrips(FieldType.INSTANT, instant);
        roundTrips(FieldType.ID, new UUID(high, low));
    }

    @Property
    @Label("Q-016 the order of ids is that of their texts")
    void idsFollowTheirTexts(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        var one = new UUID(a, b);
        var other = new UUID(c, d);
        assertThat(sign(FieldType.ID, one, other))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return DateTimes.instants()
                .between(Instant.parse("1000-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));
    }

    private static <V> void roundTrips(FieldType<V> type, V value) {
        var stored = type.stored(value);
        assertThat(type.readStored(type.writeStored(stored))).isEqualTo(stored);
        assertThat(type.stored(type.restored(stored))).isEqualTo(stored);
    }

    private static FieldType<?> type(FieldType.Kind kind) {
        return switch (kind) {
            case TEXT -> FieldType.TEXT;
            case CODE -> FieldType.CODE;
            case WHOLE -> FieldType.WHOLE;
            case DECIMAL -> FieldType.DECIMAL;
            case MONEY -> FieldType.MONEY;
            case BOOLEAN -> FieldType.BOOLEAN;
            case INSTANT -> FieldType.INSTANT;
            case DATE -> FieldType.DATE;
            case ID -> FieldType.ID;
            case CHOICE -> FieldType.choice(Thing.Size.class);
        };
    }

    private static <V> int sign(FieldType<V> type, V one, V other) {
        return Integer.signum(type.compare(one, other));
    }
}

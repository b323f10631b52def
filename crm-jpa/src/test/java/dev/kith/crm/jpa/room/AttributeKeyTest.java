package dev.kith.crm.jpa.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeKeyTest {
    private static final Random RANDOM = new Random(7);

    /** As a table compares them: byte by byte. */
    private static int compared(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<BigDecimal> numbers() {
        return Stream.concat(
                        Stream.of(
                                "0",
                                "1",
                                "-1",
                                "0.1",
                                "-0.1",
                                "0.0000000001",
                                "-0.0000000001",
                                "10",
                                "-10",
                                "9.9999999999",
                                "-9.9999999999",
                                "9999999999999999999999999999.9999999999",
                                "-9999999999999999999999999999.9999999999",
                                "1000000000000000000000000000",
                                "-1000000000000000000000000000"),
                        Stream.generate(() ->
                                        new BigDecimal(new BigInteger(RANDOM.nextInt(120), RANDOM), RANDOM.nextInt(11)))
                                .map(one -> (RANDOM.nextBoolean() ? one : one.negate()).toPlainString())
                                .limit(100))
                .map(text -> new BigDecimal(text).stripTrailingZeros())
                .filter(number -> number.precision() - number.scale() <= 28);
    }

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of(
                        FieldType.WHOLE,
                        Stream.concat(
                                        Stream.of(
                                                Long.MIN_VALUE,
                                                Long.MIN_VALUE + 1,
                                                -10L,
                                                -9L,
                                                -1L,
                                                0L,
                                                1L,
                                                9L,
                                                10L,
                                                Long.MAX_VALUE),
                                        Stream.generate(RANDOM::nextLong).limit(100))
                                .toList()),
                Arguments.of(FieldType.DECIMAL, numbers().toList()),
                Arguments.of(
                        FieldType.MONEY,
                        numbers()
                                .flatMap(
                                        number -> Stream.of("CHF", "EUR", "USD").map(code -> new Money(number, code)))
                                .toList()),
                Arguments.of(FieldType.BOOLEAN, List.of(true, false)),
                Arguments.of(
                        FieldType.INSTANT,
                        Stream.of(
                                        "1000-01-01T00:00:00Z",
                                        "1969-12-31T23:59:59.999999Z",
                                        "1970-01-01T00:00:00Z",
                                        "2026-11-29T23:59:59Z",
                                        "2026-11-29T23:59:59.000001Z",
                                        "2026-11-29T23:59:59.1Z",
                                        "2026-11-30T00:00:00Z",
                                        "9999-12-31T23:59:59.999999Z")
                                .map(Instant::parse)
                                .toList()),
                Arguments.of(
                        FieldType.DATE,
                        Stream.of("1000-01-01", "1999-12-31", "2000-01-01", "2000-02-29", "2000-10-01", "9999-12-31")
                                .map(LocalDate::parse)
                                .toList()),
                Arguments.of(
                        FieldType.ID,
                        Stream.concat(
                                        Stream.of(new UUID(0, 0), new UUID(-1, -1), new UUID(0, -1), new UUID(-1, 0)),
                                        Stream.generate(() -> new UUID(RANDOM.nextLong(), RANDOM.nextLong()))
                                                .limit(100))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keys_lie_in_the_order_of_the_values_and_are_read_back(FieldType<?> type, List<?> values) {
        for (var one : values) {
            var key = AttributeKey.of(type.kind(), one);
            assertThat(AttributeKey.read(type.kind(), key)).isEqualTo(one);
            for (var other : values) {
                assertThat(Integer.signum(compared(key, AttributeKey.of(type.kind(), other))))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(type.compareStored(one, other)));
            }
        }
    }

    /** Criteria may compare with numbers that no attribute may be. */
    @Test
    void decimals_that_no_attribute_may_be_lie_where_they_belong() {
        var beyond = Stream.of("-1E+40", "-1E+28", "-0.00000000015", "0.00000000015", "0.00000000025", "1E+28", "1E+40")
                .map(BigDecimal::new)
                .toList();
        for (var number : beyond) {
            for (var stored : numbers().toList()) {
                assertThat(Integer.signum(compared(
                                AttributeKey.of(FieldType.Kind.DECIMAL, number),
                                AttributeKey.of(FieldType.Kind.DECIMAL, stored))))
                        .as("%s and %s", number, stored)
                        .isEqualTo(number.compareTo(stored));
            }
        }
    }

    /** By hand: they stay in the tables of those who have them. */
    @Test
    void keys_never_change() {
        assertThat(AttributeKey.of(FieldType.Kind.WHOLE, 0L)).isEqualTo("09223372036854775808");
        assertThat(AttributeKey.of(FieldType.Kind.WHOLE, -1L)).isEqualTo("09223372036854775807");
        assertThat(AttributeKey.of(FieldType.Kind.DECIMAL, new BigDecimal("12.5")))
                .isEqualTo("1" + "00000000000000000000000000" + "12" + "5000000000");
        assertThat(AttributeKey.of(FieldType.Kind.DECIMAL, new BigDecimal("-12.5")))
                .isEqualTo("0" + "99999999999999999999999999" + "87" + "5000000000");
        assertThat(AttributeKey.of(FieldType.Kind.MONEY, Money.of("12.50", "EUR")))
                .isEqualTo("EUR1" + "00000000000000000000000000" + "12" + "5000000000");
        assertThat(AttributeKey.of(FieldType.Kind.MONEY, Money.of("-12.50", "EUR")))
                .isEqualTo("EUR0" + "99999999999999999999999999" + "87" + "5000000000");
        assertThat(AttributeKey.of(FieldType.Kind.INSTANT, Instant.parse("2026-11-29T23:59:59Z")))
                .isEqualTo("2026-11-29T23:59:59.000000Z");
        assertThat(AttributeKey.of(FieldType.Kind.DATE, LocalDate.of(2026, 11, 29)))
                .isEqualTo("2026-11-29");
        assertThat(AttributeKey.of(FieldType.Kind.BOOLEAN, true)).isEqualTo("true");
        assertThat(AttributeKey.of(FieldType.Kind.CHOICE, "GOLD")).isEqualTo("GOLD");
    }
}

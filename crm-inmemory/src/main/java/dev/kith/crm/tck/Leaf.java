package dev.kith.crm.tck;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One operator on one field, with operands out of the rows or just beside them. */
record Leaf<A, V>(Field<A, V> field, Operator operator, List<V> values) {
    enum Operator {
        IS,
        IN,
        ABSENT,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST,
        STARTS_WITH,
        HAS_WORDS
    }

    static <A, V> Stream<Leaf<A, V>> of(Field<A, V> field, List<A> rows, Facts facts) {
        var values =
                rows.stream().flatMap(row -> field.read(row, facts).stream()).toList();
        return Stream.of(Operator.values())
                .filter(operator -> switch (operator) {
                    case IS, IN, ABSENT -> true;
                    case BELOW, AT_MOST, ABOVE, AT_LEAST -> field instanceof OrderedField;
                    case STARTS_WITH, HAS_WORDS -> field instanceof TextField;
                })
                .map(operator -> new Leaf<>(field, operator, values));
    }

    /** What the coverage is counted by. */
    String kind() {
        return operator + " " + field.type().kind();
    }

    Criterion<A> with(Generator random) {
        return switch (operator) {
            case IS -> field.is(operand(random));
            case IN ->
                field.in(Stream.generate(() -> operand(random))
                        .limit(1 + random.below(4))
                        .toList());
            case ABSENT -> field.isAbsent();
            case BELOW -> ordered().below(operand(random));
            case AT_MOST -> ordered().atMost(operand(random));
            case ABOVE -> ordered().above(operand(random));
            case AT_LEAST -> ordered().atLeast(operand(random));
            case STARTS_WITH -> text().startsWith(beginning((String) operand(random), random));
            case HAS_WORDS -> text().hasWords((String) operand(random));
        };
    }

    private OrderedField<A, V> ordered() {
        return (OrderedField<A, V>) field;
    }

    /** The cast is safe: only fields of text get these operators. */
    @SuppressWarnings("unchecked")
    private TextField<A> text() {
        return (TextField<A>) field;
    }

    /** The cast is safe: what stands beside a value is of its type. */
    @SuppressWarnings("unchecked")
    private V operand(Generator random) {
        var value = random.pick(values);
        return random.oneIn(3) ? (V) beside(value, random) : value;
    }

    private static Object beside(Object value, Generator random) {
        if (value instanceof Instant instant) {
            return instant.plus(random.oneIn(2) ? 1 : -1, ChronoUnit.MICROS);
        }
        if (value instanceof Long number) {
            return number + (number < 0 ? 1 : -1);
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(random.oneIn(2) ? 1 : -1);
        }
        if (value instanceof BigDecimal number) {
            // the same number, written with other zeros
            return random.oneIn(2) ? number.stripTrailingZeros() : number.negate();
        }
        if (value instanceof Money money) {
            return random.oneIn(2)
                    ? new Money(money.amount().negate(), money.code())
                    : new Money(money.amount(), "EUR");
        }
        if (value instanceof String text) {
            return random.oneIn(2) ? text.toUpperCase(Locale.ROOT) : text + "~";
        }
        return value;
    }

    /** Cut between code points: half a character is no text. */
    private static String beginning(String text, Generator random) {
        int points = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, 1 + random.below(points)));
    }
}

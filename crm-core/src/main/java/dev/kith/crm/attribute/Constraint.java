package dev.kith.crm.attribute;

import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value of an attribute must fulfil when it is written. Immutable.
 *
 * @param <V> the values
 */
public sealed interface Constraint<V> {
    /**
     * Tells what is wrong with a value.
     *
     * @param type how values are compared
     * @param value the value
     * @return a violation without path, if the value does not fulfil this
     */
    Optional<Violation> violation(FieldType<V> type, V value);

    /**
     * Not below a bound; of money in its currency only.
     *
     * @param least the least legal value
     * @param <V> the values
     */
    record AtLeast<V>(V least) implements Constraint<V> {
        @Override
        public Optional<Violation> violation(FieldType<V> type, V value) {
            if (!type.comparable(value, least)) {
                return otherCurrency(type, least);
            }
            return type.compare(value, least) < 0
                    ? Optional.of(Violation.of("attribute.at-least", told(type, least)))
                    : Optional.empty();
        }
    }

    /**
     * Not above a bound; of money in its currency only.
     *
     * @param most the greatest legal value
     * @param <V> the values
     */
    record AtMost<V>(V most) implements Constraint<V> {
        @Override
        public Optional<Violation> violation(FieldType<V> type, V value) {
            if (!type.comparable(value, most)) {
                return otherCurrency(type, most);
            }
            return type.compare(value, most) > 0
                    ? Optional.of(Violation.of("attribute.at-most", told(type, most)))
                    : Optional.empty();
        }
    }

    /**
     * One of a list, equal as a criterion has it.
     *
     * @param legal all legal values
     * @param <V> the values
     */
    record OneOf<V>(List<V> legal) implements Constraint<V> {
        /**
         * Copies the list.
         *
         * @param legal all legal values
         */
        public OneOf {
            legal = List.copyOf(legal);
        }

        @Override
        public Optional<Violation> violation(FieldType<V> type, V value) {
            return legal.stream().anyMatch(one -> type.compare(one, value) == 0)
                    ? Optional.empty()
                    : Optional.of(Violation.of(
                            "attribute.one-of",
                            String.join(
                                    ", ",
                                    legal.stream().map(one -> told(type, one)).toList())));
        }
    }

    /**
     * A text that is not too long.
     *
     * @param most how many UTF-16 units it may have
     */
    record Longest(int most) implements Constraint<String> {
        @Override
        public Optional<Violation> violation(FieldType<String> type, String value) {
            return value.length() > most ? Optional.of(Violation.of("attribute.longest", most)) : Optional.empty();
        }
    }

    /**
     * A text of which the whole has a form.
     *
     * @param form a regular expression of Java; equal by its text
     */
    record Matching(String form) implements Constraint<String> {
        /**
         * Proves the expression.
         *
         * @param form a regular expression of Java
         * @throws java.util.regex.PatternSyntaxException if it is none
         */
        public Matching {
            Pattern.compile(form);
        }

        @Override
        public Optional<Violation> violation(FieldType<String> type, String value) {
            try {
                return Pattern.compile(form).matcher(new Patience(value)).matches() ? Optional.empty() : refused();
            } catch (Patience.Ended
                    | StackOverflowError tooDeep) { // what no form was made for, such as a whole letter in one cell
                return refused();
            }
        }

        private Optional<Violation> refused() {
            return Optional.of(Violation.of("attribute.matching", form));
        }
    }

    private static <V> Optional<Violation> otherCurrency(FieldType<V> type, V bound) {
        return Optional.of(Violation.of("attribute.currency", ((Money) type.stored(bound)).code()));
    }

    private static <V> String told(FieldType<V> type, V value) {
        return type.writeStored(type.exact(value));
    }
}

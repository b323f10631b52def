package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link CriterionText} writes. The text may come from anywhere: reading stops where it is deeper or larger than a criterion
 * may be, however long the rest is.
 */
final class CriterionReader {
    private static final String VERSION = "kith1";

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private int depth;
    private int size;

    private CriterionReader(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    static <A> Criterion<A> read(Vocabulary vocabulary, Class<A> owner, String text) {
        var tokens = new Tokens(text);
        tokens.expect(VERSION);
        var criterion = new CriterionReader(vocabulary, tokens).criterion(owner);
        tokens.end();
        return criterion;
    }

    private <A> Criterion<A> criterion(Class<A> owner) {
        tokens.expect("(");
        if (++depth > Extent.DEEPEST) {
            throw tokens.unreadable();
        }
        size = Extent.sized(size + 1);
        var operator = tokens.word();
        var criterion = switch (operator) {
            case "all" -> new Criterion.AllOf<>(parts(owner));
            case "any" -> new Criterion.AnyOf<>(parts(owner));
            case "not" -> new Criterion.Not<>(criterion(owner));
            case "some" -> some(vocabulary.relation(owner, tokens.word()));
            default -> comparison(operator, vocabulary.field(owner, tokens.word()));
        };
        depth--;
        tokens.expect(")");
        return criterion;
    }

    private <A> List<Criterion<A>> parts(Class<A> owner) {
        var parts = new ArrayList<Criterion<A>>();
        while (tokens.opens()) {
            parts.add(criterion(owner));
        }
        return parts;
    }

    private <A, B> Criterion<A> some(Relation<A, B> relation) {
        return relation.some(criterion(relation.to()));
    }

    private <A, V> Criterion<A> comparison(String operator, Field<A, V> field) {
        return switch (operator) {
            case "absent" -> field.isAbsent();
            case "is" -> new Criterion.Equal<>(field, operand(field));
            case "in" -> new Criterion.OneOf<>(field, literals(field));
            case "starts-with" -> text(field).startsWith(tokens.quoted());
            case "has-words" -> text(field).hasWords(tokens.quoted());
            case "below" -> ordered(field, OrderedField.Side.BELOW);
            case "at-most" -> ordered(field, OrderedField.Side.AT_MOST);
            case "above" -> ordered(field, OrderedField.Side.ABOVE);
            case "at-least" -> ordered(field, OrderedField.Side.AT_LEAST);
            default -> throw tokens.unreadable();
        };
    }

    /** The cast is safe: a field of text is one of the same owner. */
    @SuppressWarnings("unchecked")
    private static <A> TextField<A> text(Field<A, ?> field) {
        if (field instanceof TextField<?>) {
            return (TextField<A>) field;
        }
        throw new InvalidValueException("a criterion", Violation.of("criterion.operator", field));
    }

    private <A, V> Criterion<A> ordered(Field<A, V> field, OrderedField.Side side) {
        if (field instanceof OrderedField<A, V> ordered) {
            return new Criterion.Ordered<>(ordered, side, operand(field));
        }
        throw new InvalidValueException("a criterion", Violation.of("criterion.operator", field));
    }

    private <V> List<V> literals(Field<?, V> field) {
        var values = new ArrayList<V>();
        while (!tokens.closes()) {
            size = Extent.sized(size + 1);
            values.add(literal(field));
        }
        return values;
    }

    private <V> V literal(Field<?, V> field) {
        return field.type().restored(field.type().readStored(tokens.quoted()));
    }

    private <V> Operand<V> operand(Field<?, V> field) {
        return tokens.opens() ? ago(field) : Operand.of(literal(field));
    }

    /** The cast is safe: the class of the values is compared. */
    @SuppressWarnings("unchecked")
    private <V> Operand<V> ago(Field<?, V> field) {
        if (!field.type().of().equals(Instant.class)) {
            throw new InvalidValueException("a criterion", Violation.of("criterion.operator", field));
        }
        tokens.expect("(");
        tokens.expect("ago");
        var length = tokens.word();
        tokens.expect(")");
        try {
            return (Operand<V>) new Operand.Ago(Duration.parse(length));
        } catch (DateTimeException unreadable) {
            throw tokens.unreadable();
        }
    }
}

package dev.kith.crm.inmemory;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Operand;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the few rows that can fulfil a criterion, where an index tells: look-ups by id, by the customer, by a contact point's key or a
 * name.
 */
record Narrowing<A, I>(View<A, I> view, Field<A, I> id) {
    /** All rows that fulfil the criterion, and maybe others. */
    Stream<A> candidates(Criterion<A> where) {
        return narrowed(where).orElseGet(view::all);
    }

    private Optional<Stream<A>> narrowed(Criterion<A> where) {
        if (where instanceof Criterion.AllOf<A> all) {
            for (var part : all.parts()) {
                var found = narrowed(part);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (where instanceof Criterion.AnyOf<A> any) {
            return any(any.parts().stream().map(this::narrowed).toList());
        }
        if (where instanceof Criterion.Some<A, ?> some) {
            return parts(some);
        }
        return asked(where).flatMap(this::narrowed);
    }

    private Optional<Stream<A>> narrowed(Asked<A, ?> asked) {
        var field = asked.field();
        if (field.equals(id)) {
            return Optional.of(asked.values().stream().distinct().flatMap(value -> view.find(id(value)).stream()));
        }
        // no text field is derived, and no plain one: what the row itself holds is all there is
        var pointer = field instanceof PlainField<?, ?> && field.type().kind() == FieldType.Kind.ID;
        return field instanceof TextField<?> || pointer
                ? Optional.of(view.near(new IndexKeys.Values<>(field), asked.stored()))
                : Optional.empty();
    }

    /** The value is of the id's own type: it was compared with it. */
    @SuppressWarnings("unchecked")
    private I id(Object value) {
        return (I) value;
    }

    /** Each row once; two rows are never equal. */
    private static <A> Optional<Stream<A>> any(List<Optional<Stream<A>>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::orElseThrow).distinct())
                : Optional.empty();
    }

    private <B> Optional<Stream<A>> parts(Criterion.Some<A, B> some) {
        if (!(some.relation() instanceof Relation.Parts<A, B> relation)) {
            return Optional.empty();
        }
        return all(some.criterion())
                .filter(asked -> asked.field().type().kind() == FieldType.Kind.CODE)
                .min(Comparator.comparing(asked -> !asked.exact()))
                .map(asked -> view.near(new IndexKeys.PartValues<>(relation, asked.field()), asked.stored()));
    }

    private static <B> Stream<Asked<B, ?>> all(Criterion<B> inner) {
        return inner instanceof Criterion.AllOf<B> all
                ? all.parts().stream().flatMap(Narrowing::all)
                : asked(inner).stream();
    }

    private static <B> Optional<Asked<B, ?>> asked(Criterion<B> criterion) {
        if (criterion instanceof Criterion.Equal<B, ?> equal) {
            return equal(equal);
        }
        return criterion instanceof Criterion.OneOf<B, ?> one ? Optional.of(oneOf(one)) : Optional.empty();
    }

    private static <B, V> Optional<Asked<B, ?>> equal(Criterion.Equal<B, V> equal) {
        return equal.value() instanceof Operand.Literal<V> literal
                ? Optional.of(new Asked<>(equal.field(), List.of(literal.value()), true))
                : Optional.empty();
    }

    private static <B, V> Asked<B, V> oneOf(Criterion.OneOf<B, V> one) {
        return new Asked<>(one.field(), one.values(), false);
    }
}

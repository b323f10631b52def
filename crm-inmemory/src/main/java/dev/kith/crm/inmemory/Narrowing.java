package dev.kith.crm.inmemory;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Operand;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the few rows that can fulfil a criterion, where an index tells: look-ups by a contact point's key or a name. */
record Narrowing<A>(View<A, ?> view) {
    /** All rows that fulfil the criterion, and maybe others. */
    Stream<A> candidates(Criterion<A> where) {
        return narrowed(where).orElseGet(view::all);
    }

    private Optional<Stream<A>> narrowed(Criterion<A> where) {
        if (where instanceof Criterion.AllOf<A> all) {
            return all.parts().stream().flatMap(part -> narrowed(part).stream()).findFirst();
        }
        if (where instanceof Criterion.Some<A, ?> some) {
            return parts(some);
        }
        // no text field is derived: what the row itself holds is all there is
        return asked(where)
                .filter(asked -> asked.field() instanceof TextField<?>)
                .map(asked -> view.near(new IndexKeys.Values<>(asked.field()), asked.stored().stream()));
    }

    private <B> Optional<Stream<A>> parts(Criterion.Some<A, B> some) {
        if (!(some.relation() instanceof Relation.Parts<A, B> relation)) {
            return Optional.empty();
        }
        return all(some.criterion())
                .filter(asked -> asked.field().type().kind() == FieldType.Kind.CODE)
                .min(Comparator.comparing(asked -> !asked.exact()))
                .map(asked -> view.near(new IndexKeys.PartValues<>(relation, asked.field()), asked.stored().stream()));
    }

    private static <B> Stream<Asked<B>> all(Criterion<B> inner) {
        return inner instanceof Criterion.AllOf<B> all
                ? all.parts().stream().flatMap(Narrowing::all)
                : asked(inner).stream();
    }

    private static <B> Optional<Asked<B>> asked(Criterion<B> criterion) {
        if (criterion instanceof Criterion.Equal<B, ?> equal) {
            return equal(equal);
        }
        return criterion instanceof Criterion.OneOf<B, ?> one ? Optional.of(oneOf(one)) : Optional.empty();
    }

    private static <B, V> Optional<Asked<B>> equal(Criterion.Equal<B, V> equal) {
        return equal.value() instanceof Operand.Literal<V> literal
                ? Optional.of(Asked.of(equal.field(), List.of(literal.value()), true))
                : Optional.empty();
    }

    private static <B, V> Asked<B> oneOf(Criterion.OneOf<B, V> one) {
        return Asked.of(one.field(), one.values(), false);
    }
}

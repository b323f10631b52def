package dev.kith.crm.inmemory;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Operand;
import dev.kith.crm.query.Relation;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the few rows that can fulfil a criterion, where an index tells: look-ups by a contact point's key. */
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
        return Optional.empty();
    }

    private <B> Optional<Stream<A>> parts(Criterion.Some<A, B> some) {
        if (!(some.relation() instanceof Relation.Parts<A, B> relation)) {
            return Optional.empty();
        }
        return equality(some.criterion()).map(equal -> under(relation, equal));
    }

    private <B, V> Stream<A> under(Relation.Parts<A, B> relation, Criterion.Equal<B, V> equal) {
        Field<B, V> field = equal.field();
        var value = ((Operand.Literal<V>) equal.value()).value();
        return view.near(
                new IndexKeys.PartValues<>(relation, field), field.type().stored(value));
    }

    private static <B> Optional<Criterion.Equal<B, ?>> equality(Criterion<B> inner) {
        if (inner instanceof Criterion.AllOf<B> all) {
            return all.parts().stream().flatMap(part -> equality(part).stream()).findFirst();
        }
        if (inner instanceof Criterion.Equal<B, ?> equal
                && equal.field().type().kind() == FieldType.Kind.CODE
                && equal.value() instanceof Operand.Literal<?>) {
            return Optional.of(equal);
        }
        return Optional.empty();
    }
}

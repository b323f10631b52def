package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Criterion;
import java.util.List;
import java.util.stream.Stream;

/** Takes criteria apart. */
final class Junctions {
    private Junctions() {}

    /** What must all hold. */
    static <A> List<Criterion<A>> conjuncts(Criterion<A> where) {
        return where instanceof Criterion.AllOf<A> all
                ? all.parts().stream().flatMap(part -> conjuncts(part).stream()).toList()
                : List.of(where);
    }

    /** What may hold instead of another. */
    static <A> Stream<Criterion<A>> disjuncts(Criterion<A> where) {
        return where instanceof Criterion.AnyOf<A> any
                ? any.parts().stream().flatMap(Junctions::disjuncts)
                : Stream.of(where);
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Criterion;
import java.util.List;
import java.util.stream.Stream;

/** Takes criteria apart. */
final class Junctions {
    private Junctions() {}

    /** What must all hold. */
    static <A> List<Criterion<A>> conjuncts(Criterion<A> where) {
        return flat(where, false).toList();
    }

    /** What may hold instead of another. */
    static <A> List<Criterion<A>> disjuncts(Criterion<A> where) {
        return flat(where, true).toList();
    }

    /** What is not all of several is one that it is not, and the other way round. */
    private static <A> Stream<Criterion<A>> flat(Criterion<A> where, boolean any) {
        if (where instanceof Criterion.AnyOf<A> some && any) {
            return some.parts().stream().flatMap(part -> flat(part, true));
        }
        if (where instanceof Criterion.AllOf<A> all && !any) {
            return all.parts().stream().flatMap(part -> flat(part, false));
        }
        if (where instanceof Criterion.Not<A> not) {
            if (not.part() instanceof Criterion.AllOf<A> all && any) {
                return all.parts().stream().flatMap(part -> flat(part.negate(), true));
            }
            if (not.part() instanceof Criterion.AnyOf<A> some && !any) {
                return some.parts().stream().flatMap(part -> flat(part.negate(), false));
            }
            if (not.part() instanceof Criterion.Not<A> twice) {
                return flat(twice.part(), any);
            }
        }
        return Stream.of(where);
    }
}

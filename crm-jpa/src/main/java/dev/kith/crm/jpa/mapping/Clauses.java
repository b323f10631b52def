package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.storage.Scan.Position;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a statement of a search, from its from clause on. What else names fields is written before: it may have to be joined.
 *
 * @param unit where
 * @param bindings takes the operands
 * @param seen which rows the caller may see
 * @param <A> what is searched
 */
record Clauses<A>(OpenUnit unit, Bindings bindings, Criterion<A> seen) {
    private static final int FEW = 16;

    /** For the rows along a lead behind a place, in the order of the keyset. */
    String of(Lead<A> lead, Scope scope, Keyset keyset, Optional<Position> after) {
        var h2 = unit.database() == Database.H2 && lead.ordered();
        var further = Stream.of(
                        keyset.within(),
                        after.map(keyset::behind),
                        h2 && after.isEmpty() ? keyset.fromLowest() : Optional.<String>empty())
                .flatMap(Optional::stream);
        // H2 runs along an index only if the equal columns are named, MariaDB only if they are not
        var order = Stream.concat(h2 ? lead.equal(scope) : Stream.empty(), keyset.order(!byKeys(lead.where())))
                .collect(Collectors.joining(", ", " order by ", ""));
        if (lead.derived()) {
            unit.settle();
        }
        return of(lead.source(), scope, lead.where(), Stream.concat(lead.parts().apply(scope), further)) + order;
    }

    /**
     * Whether rows are looked up by many texts of an index, of which few rows have each. PostgreSQL may keep a plan that walks the index of the order instead and
     * compares each row with all keys.
     */
    private boolean byKeys(Criterion<A> where) {
        return unit.database() == Database.POSTGRESQL
                && Junctions.conjuncts(where).stream()
                        .anyMatch(one -> one instanceof Criterion.OneOf<A, ?> any
                                && any.values().size() > FEW
                                && any.field().type().kind() == FieldType.Kind.TEXT
                                && unit.rooms().paths().indexed(any.field()));
    }

    /** For all rows, in no order. */
    String of(Source from, Scope scope, Criterion<A> asked, Stream<String> further) {
        var conditions = new ArrayList<>(from.conditions(bindings));
        if (!Translator.trivial(asked)) {
            conditions.add(asked.accept(new Translator<>(scope, true)));
        }
        if (!Translator.trivial(seen)) {
            conditions.add(seen.accept(new Translator<>(scope, false)));
        }
        further.forEach(conditions::add);
        if (scope.derived()) {
            unit.settle();
        }
        return " from " + from.from() + scope.joins() + " where " + String.join(" and ", conditions);
    }
}

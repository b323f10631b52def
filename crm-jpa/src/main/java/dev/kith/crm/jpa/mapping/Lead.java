package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a search best begins: at the parts that it asks for by a key, or at the facts that it is ordered by. A database that is
 * asked for owners "of which some part exists" goes through owners, or through all such parts, for each page.
 *
 * @param source where it begins
 * @param where what is left to ask
 * @param parts conditions of the parts where it begins
 * @param ordered whether that may have an index in the order that is asked for
 * @param derived whether that is a row of derived facts
 * @param <A> what is searched
 */
record Lead<A>(
        Source source, Criterion<A> where, Function<Scope, Stream<String>> parts, boolean ordered, boolean derived) {
    private static final String FACTS = "f";

    /** Each costs a statement. */
    private static final int BRANCHES = 8;

    /**
     * Chooses. Where any of several things is asked for and each has an index of its own, there is one lead for each: what they
     * find together is what is asked for.
     */
    static <A> List<Lead<A>> of(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort, Phase phase) {
        var plain = List.of(plain(source, where));
        if (!source.plain()) {
            return plain;
        }
        return byFacts(unit, source, where, sort, phase)
                .or(() -> byParts(unit, source, where, sort))
                .or(() -> AttributeLead.byValue(unit, source, where, sort))
                .map(List::of)
                .or(() -> byAny(unit, source, where, sort))
                .or(() -> AttributeLead.byOrder(unit, source, where, sort, phase)
                        .or(() -> AttributeLead.byShared(unit, source, where, sort))
                        .map(List::of))
                .orElse(plain);
    }

    private static <A> Lead<A> plain(Source source, Criterion<A> where) {
        return new Lead<>(source, where, scope -> Stream.empty(), true, false);
    }

    /** What begins the index that the search runs along. */
    Stream<String> equal(Scope scope) {
        var asked = Junctions.conjuncts(where).stream()
                .filter(Criterion.Equal.class::isInstance)
                .<Field<?, ?>>map(one -> ((Criterion.Equal<A, ?>) one).field())
                .toList();
        var further = source.plain() ? scope.indexOf(asked) : List.<Field<?, ?>>of();
        return Stream.concat(source.equal().keySet().stream(), further.stream().map(scope::path));
    }

    private static <A> Optional<Lead<A>> byFacts(
            OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort, Phase phase) {
        var beside = unit.rooms().paths().of(sort.terms().get(0).field()).beside();
        if (phase != Phase.PRESENT || !(beside instanceof Beside.Row row)) {
            return Optional.empty();
        }
        var better = new LinkedHashMap<Field<?, ?>, String>();
        for (var term : sort.terms()) {
            var path = unit.rooms().paths().of(term.field());
            if (row.equals(path.beside()) || path.attribute().equals("id.id")) {
                better.put(term.field(), FACTS + "." + path.attribute());
            }
        }
        var facts = new Source(
                row.entity() + " " + FACTS + " join " + source.from()
                        + " on a.id.tenant = f.id.tenant and a.id.id = f.id.id",
                Map.of(FACTS + ".id.tenant", unit.tenant()),
                source.besideTenant(),
                better);
        return Optional.of(new Lead<>(facts, where, scope -> Stream.empty(), true, true));
    }

    private static <A> Optional<Lead<A>> byParts(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort) {
        var conjuncts = Junctions.conjuncts(where);
        for (var conjunct : conjuncts) {
            var others = conjuncts.stream().filter(one -> one != conjunct).toList();
            var found = conjunct instanceof Criterion.Some<A, ?> some
                    ? byPart(unit, source, some, others, sort, false)
                    : byWord(unit, source, conjunct, others, sort);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <A> Optional<List<Lead<A>>> byAny(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort) {
        var conjuncts = Junctions.conjuncts(where);
        for (var conjunct : conjuncts) {
            if (conjunct instanceof Criterion.AnyOf<A> any) {
                var others = conjuncts.stream().filter(one -> one != conjunct).toList();
                var leads = Junctions.disjuncts(any).stream()
                        .map(one -> branch(unit, source, one, others, sort))
                        .toList();
                if (!leads.isEmpty()
                        && leads.size() <= BRANCHES
                        && leads.stream().allMatch(Optional::isPresent)) {
                    return Optional.of(leads.stream().map(Optional::orElseThrow).toList());
                }
            }
        }
        return Optional.empty();
    }

    private static <A> Optional<Lead<A>> branch(
            OpenUnit unit, Source source, Criterion<A> one, List<Criterion<A>> others, Sort<A> sort) {
        if (one instanceof Criterion.Text<A> text
                && text.match() == TextField.Match.PREFIX
                && unit.rooms().paths().indexed(text.field())) {
            return Optional.of(plain(source, new Criterion.AllOf<>(others).and(one)));
        }
        return one instanceof Criterion.Some<A, ?> some
                ? byPart(unit, source, some, others, sort, true)
                : byWord(unit, source, one, others, sort);
    }

    private static <A, B> Optional<Lead<A>> byPart(
            OpenUnit unit,
            Source source,
            Criterion.Some<A, B> some,
            List<Criterion<A>> others,
            Sort<A> sort,
            boolean any) {
        var shelf = unit.rooms().paths().shelf(some.relation());
        // what the caller must not see is left out by the plain way only
        if (shelf == null
                || (some.relation() instanceof Relation.Rows<A, B, ?>
                        && !Translator.trivial(unit.sight(some.relation().to())))) {
            return Optional.empty();
        }
        var asked = Junctions.conjuncts(some.criterion());
        var left = new ArrayList<>(asked);
        var equal = fixed(unit, shelf);
        for (var key : shelf.keys()) {
            asked.stream()
                    .filter(one -> one instanceof Criterion.Equal<B, ?> is
                            && is.field().equals(key)
                            && unit.rooms().paths().of(key).storable(key.type(), stored(is)))
                    .findFirst()
                    .ifPresent(one -> {
                        var is = (Criterion.Equal<B, ?>) one;
                        equal.put(
                                Shelf.PART + "." + unit.rooms().paths().of(key).attribute(), stored(is));
                        left.remove(one);
                    });
        }
        var first = shelf.keys().get(0);
        return asked.stream()
                        .anyMatch(one -> isKey(one, first, any && !shelf.fixed().isEmpty()))
                ? Optional.of(new Lead<>(
                        from(unit, source, shelf, equal, sort),
                        new Criterion.AllOf<>(others),
                        scope -> left.stream().map(one -> one.accept(new Translator<>(scope.of(Shelf.PART), true))),
                        ordered(shelf, equal),
                        false))
                : Optional.empty();
    }

    /** All words but one are asked of each owner. */
    private static <A> Optional<Lead<A>> byWord(
            OpenUnit unit, Source source, Criterion<A> one, List<Criterion<A>> others, Sort<A> sort) {
        if (!(one instanceof Criterion.Text<A> text) || text.match() != TextField.Match.WORDS) {
            return Optional.empty();
        }
        var shelf = unit.rooms().paths().shelf(text.field());
        var words = Text.words(text.value());
        if (shelf == null || words.isEmpty()) {
            return Optional.empty();
        }
        var equal = fixed(unit, shelf);
        equal.put(Shelf.PART + ".word", longest(words));
        var left = new ArrayList<>(others);
        if (words.size() > 1) {
            left.add(one);
        }
        return Optional.of(new Lead<>(
                from(unit, source, shelf, equal, sort),
                new Criterion.AllOf<>(left),
                scope -> Stream.empty(),
                true,
                false));
    }

    private static Source from(OpenUnit unit, Source source, Shelf shelf, Map<String, Object> equal, Sort<?> sort) {
        var ordered = ordered(shelf, equal)
                && sort.terms().stream().allMatch(term -> shelf.better().containsKey(term.field()));
        return new Source(
                shelf.from(source.from(), ordered && unit.database() == Database.POSTGRESQL),
                equal,
                source.besideTenant(),
                shelf.better());
    }

    /** Parts with one of several keys are in no order of their owners. */
    private static boolean ordered(Shelf shelf, Map<String, Object> equal) {
        return equal.size() > 1 + shelf.fixed().size();
    }

    /** The longer a word, the fewer have it. */
    private static String longest(Collection<String> words) {
        return Collections.max(words, Comparator.comparing(String::length));
    }

    private static Map<String, Object> fixed(OpenUnit unit, Shelf shelf) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put(Shelf.PART + ".id.tenant", unit.tenant());
        shelf.fixed().forEach((attribute, value) -> equal.put(Shelf.PART + "." + attribute, value));
        return equal;
    }

    private static <B, V> Object stored(Criterion.Equal<B, V> is) {
        return is.field().type().stored(is.value().at(Instant.EPOCH));
    }

    /**
     * What is a range of the index of a key, or several. Words of it are in none; yet where any of several things is asked for, it
     * is better to read all parts of that kind than all owners.
     */
    private static <B> boolean isKey(Criterion<B> asked, Field<?, ?> key, boolean words) {
        return (asked instanceof Criterion.Equal<B, ?> is && is.field().equals(key))
                || (asked instanceof Criterion.OneOf<B, ?> in && in.field().equals(key))
                || (asked instanceof Criterion.Text<B> text
                        && (words || text.match() == TextField.Match.PREFIX)
                        && text.field().equals(key));
    }
}

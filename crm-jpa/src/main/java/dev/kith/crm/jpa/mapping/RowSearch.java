package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads rows that fulfil a criterion, of those that the caller may see.
 *
 * @param <A> what is asked for
 */
public final class RowSearch<A> {
    /** The alias of the row that is searched. */
    public static final String ROW = Source.ROW;

    private final OpenUnit unit;
    private final Source source;
    private final Criterion<A> where;
    private final Criterion<A> seen;

    private RowSearch(OpenUnit unit, Source source, Criterion<A> where, Criterion<A> seen) {
        this.unit = unit;
        this.source = source;
        this.where = where;
        this.seen = seen;
    }

    /**
     * Searches all rows of the tenant.
     *
     * @param unit where
     * @param entity the entity
     * @param where which rows
     * @param seen which of them the caller may see
     * @param <A> what is asked for
     * @return the search
     */
    public static <A> RowSearch<A> all(OpenUnit unit, String entity, Criterion<A> where, Criterion<A> seen) {
        return new RowSearch<>(unit, Source.of(entity, unit.tenant()), where, seen);
    }

    /**
     * Searches along the index of another table.
     *
     * @param from what follows {@code from}; the row has the alias {@value #ROW}
     * @param equal paths that must equal these values; the tenant's comes first
     * @param better fields that are found in that table, too
     * @return the same search from there
     */
    public RowSearch<A> along(String from, Map<String, Object> equal, Map<Field<?, ?>, String> better) {
        return new RowSearch<>(unit, new Source(from, equal, Map.of(), better), where, seen);
    }

    private record Found(Object row, Position place) {}

    /**
     * Counts the rows.
     *
     * @return how many
     */
    public long count() {
        return simple("count(" + Source.ROW + ".id.id)", Long.class, TypedQuery::getSingleResult);
    }

    /**
     * Reads all rows, in no order; for searches that find few.
     *
     * @param row the entity
     * @param restored reads the rows
     * @param <R> the entity
     * @return what they hold
     */
    public <R> List<A> all(Class<R> row, Function<List<R>, List<A>> restored) {
        return unit.stored(() -> {
            var rows = simple(Source.ROW, row, TypedQuery::getResultList);
            var items = restored.apply(rows);
            unit.release(rows);
            return items;
        });
    }

    private <T, U> U simple(String selected, Class<T> type, Function<TypedQuery<T>, U> run) {
        var bindings = new Bindings();
        var scope = new Scope(unit, bindings, source);
        return unit.stored(() -> {
            var rest = new Clauses<>(unit, bindings, seen).of(source, scope, where, Stream.empty());
            return run.apply(bindings.to(unit.rows().createQuery("select " + selected + rest, type)));
        });
    }

    /**
     * Reads a slice.
     *
     * @param scan what to find; its criterion is part of this search's already
     * @param row the entity
     * @param restored reads the rows, in their order
     * @param <R> the entity
     * @return the slice
     */
    public <R> Slice<A> slice(Scan<A> scan, Class<R> row, Function<List<R>, List<A>> restored) {
        return unit.stored(() -> {
            var found = found(scan, Selection.of(unit, row));
            var slice = Slice.cut(found, scan.limit(), Found::place);
            var items = restored.apply(
                    slice.items().stream().map(one -> row.cast(one.row())).toList());
            unit.release(found.stream().map(Found::row).toList());
            return new Slice<>(items, slice.next());
        });
    }

    private List<Found> found(Scan<A> scan, Selection<?> selection) {
        var found = new ArrayList<Found>();
        var first = scan.sort().terms().get(0);
        var after = scan.after();
        for (var phase : Phase.of(first, unit.rooms().paths().of(first.field()).optional())) {
            if (found.size() <= scan.limit() && phase.meets(after)) {
                found.addAll(found(scan, selection, phase, after, scan.limit() + 1 - found.size()));
                after = Optional.empty();
            }
        }
        return found;
    }

    private Collection<Found> found(
            Scan<A> scan, Selection<?> selection, Phase phase, Optional<Position> after, int most) {
        var found = new TreeMap<Position, Found>(Comparator.comparing(Position::keys, scan.sort()::compare));
        for (var lead : Lead.of(unit, source, where, scan.sort(), phase)) {
            found(lead, selection, scan.sort(), phase, after, most).forEach(one -> found.putIfAbsent(one.place(), one));
        }
        var first = found.values().stream().limit(most).toList();
        if (first.size() < found.size()) {
            var returned = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
            first.forEach(one -> returned.add(one.row()));
            unit.release(found.values().stream()
                    .map(Found::row)
                    .filter(row -> !returned.contains(row))
                    .toList());
        }
        return first;
    }

    /** An owner that is found by two of its parts stands there twice, one behind the other. */
    private Collection<Found> found(
            Lead<A> lead, Selection<?> selection, Sort<A> sort, Phase phase, Optional<Position> after, int most) {
        var found = new LinkedHashMap<Position, Found>();
        var from = after;
        while (true) {
            var missing = most - found.size();
            var some = along(lead, selection, sort, phase, from, missing);
            some.forEach(one -> found.putIfAbsent(one.place(), one));
            if (some.size() < missing || found.size() == most) {
                return found.values();
            }
            from = Optional.of(some.get(some.size() - 1).place());
        }
    }

    private List<Found> along(
            Lead<A> lead, Selection<?> selection, Sort<A> sort, Phase phase, Optional<Position> after, int most) {
        var bindings = new Bindings();
        var scope = new Scope(unit, bindings, lead.source());
        var keyset = new Keyset(scope, sort, phase);
        var rest = new Clauses<>(unit, bindings, seen).of(lead, scope, keyset, after);
        return bindings
                .to(unit.rows().createQuery("select " + selection.text() + ", " + keyset.keys() + rest, Object[].class))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(tuple -> new Found(selection.row(tuple), keyset.place(tuple, selection.width())))
                .toList();
    }

    /** Whether one branch of a union reads what a scan asks for. */
    boolean joins(Scan<A> scan) {
        var terms = scan.sort().terms();
        return terms.stream()
                        .noneMatch(term -> unit.rooms().paths().of(term.field()).beside() != null)
                && Phase.of(
                                terms.get(0),
                                unit.rooms().paths().of(terms.get(0).field()).optional())
                        .equals(List.of(Phase.ALL))
                && leads(scan).equals(List.of(source));
    }

    private List<Source> leads(Scan<A> scan) {
        return Lead.of(unit, source, where, scan.sort(), Phase.ALL).stream()
                .map(Lead::source)
                .toList();
    }

    /**
     * Lets a union read what a scan asks for, which {@link #joins}.
     *
     * @param scan what to find; its criterion is part of this search's already
     * @param shape the row
     * @param union what reads it
     * @param <R> the entity
     * @return the branch, with one row more than asked for if more follow
     */
    <R> Union.Branch<R> join(Scan<A> scan, Shape<R> shape, Union union) {
        var lead = Lead.of(unit, source, where, scan.sort(), Phase.ALL).get(0);
        var scope = new Scope(unit, union.bindings(), source);
        var keyset = new Keyset(scope, scan.sort(), Phase.ALL);
        var rest = new Clauses<>(unit, union.bindings(), seen).of(lead, scope, keyset, scan.after());
        return union.add(shape.columns(Source.ROW), rest + " limit " + (scan.limit() + 1), shape::made);
    }
}

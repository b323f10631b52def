package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Sort;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Where a search begins at the values of an attribute, whose index leads to the owners. */
final class AttributeLead {
    private static final String ROW = "v";
    private static final String OWNER = ROW + ".id.id";

    private AttributeLead() {}

    /** Along the values, if the search is ordered by them; only that phase reads no owner without one. */
    static <A> Optional<Lead<A>> byOrder(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort, Phase phase) {
        var first = sort.terms().get(0).field();
        return phase == Phase.PRESENT && !owned(unit, where)
                ? cell(unit, first)
                        .filter(cell -> cell.kind() != FieldType.Kind.CHOICE)
                        .map(cell -> along(unit, source, cell, Optional.empty(), where, sort))
                : Optional.empty();
    }

    /** From values that are asked for: one rather than some, and some rather than all that begin so. */
    static <A> Optional<Lead<A>> byValue(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort) {
        if (owned(unit, where)) {
            return Optional.empty();
        }
        return first(where, (one, others) -> byKey(unit, source, one, others, sort, false))
                .or(() -> first(
                        where,
                        (one, others) -> one instanceof Criterion.OneOf<A, ?> in
                                ? byRange(unit, source, in.field(), where, sort)
                                : Optional.empty()))
                .or(() -> first(
                        where,
                        (one, others) -> one instanceof Criterion.Text<A> text
                                        && text.match() == TextField.Match.PREFIX
                                        && !Text.folded(text.value()).isEmpty()
                                ? byRange(unit, source, text.field(), where, sort)
                                : Optional.empty()));
    }

    /** Whether owners are asked for by their id or an index of their own: then the database knows better where to begin. */
    private static <A> boolean owned(OpenUnit unit, Criterion<A> where) {
        var all = Junctions.conjuncts(where);
        var equal = all.stream()
                .filter(Criterion.Equal.class::isInstance)
                .<Field<?, ?>>map(one -> ((Criterion.Equal<A, ?>) one).field())
                .toList();
        return equal.stream().anyMatch(field -> isId(unit, field))
                || !unit.rooms().paths().indexOf(equal).isEmpty()
                || all.stream()
                        .anyMatch(one -> one instanceof Criterion.OneOf<A, ?> in
                                ? isId(unit, in.field()) || unit.rooms().paths().indexed(in.field())
                                : one instanceof Criterion.Text<A> text
                                        && text.match() == TextField.Match.PREFIX
                                        && unit.rooms().paths().indexed(text.field()));
    }

    /** From a flag or a choice: many owners share it, so that only in their own order are these better than the owners. */
    static <A> Optional<Lead<A>> byShared(OpenUnit unit, Source source, Criterion<A> where, Sort<A> sort) {
        return isId(unit, sort.terms().get(0).field()) && !owned(unit, where)
                ? first(where, (one, others) -> byKey(unit, source, one, others, sort, true))
                : Optional.empty();
    }

    private static <A> Optional<Lead<A>> first(
            Criterion<A> where, BiFunction<Criterion<A>, List<Criterion<A>>, Optional<Lead<A>>> lead) {
        var all = Junctions.conjuncts(where);
        return all.stream()
                .flatMap(one -> lead
                        .apply(one, all.stream().filter(other -> other != one).toList())
                        .stream())
                .findFirst();
    }

    private static <A> Optional<Lead<A>> byRange(
            OpenUnit unit, Source source, Field<A, ?> field, Criterion<A> where, Sort<A> sort) {
        return cell(unit, field)
                .filter(cell -> !shared(cell))
                .map(cell -> along(unit, source, cell, Optional.empty(), where, sort));
    }

    private static <A> Optional<Lead<A>> byKey(
            OpenUnit unit, Source source, Criterion<A> asked, List<Criterion<A>> others, Sort<A> sort, boolean shared) {
        return asked instanceof Criterion.Equal<A, ?> is
                ? cell(unit, is.field())
                        .filter(cell -> shared(cell) == shared)
                        .map(cell -> along(
                                unit, source, cell, Optional.of(key(unit, is)), new Criterion.AllOf<>(others), sort))
                : Optional.empty();
    }

    private static Optional<Beside.Cell> cell(OpenUnit unit, Field<?, ?> field) {
        return Optional.ofNullable(unit.rooms().paths().of(field).beside())
                .filter(Beside.Cell.class::isInstance)
                .map(Beside.Cell.class::cast);
    }

    private static boolean shared(Beside.Cell cell) {
        return cell.kind() == FieldType.Kind.BOOLEAN || cell.kind() == FieldType.Kind.CHOICE;
    }

    private static <A, V> Object key(OpenUnit unit, Criterion.Equal<A, V> is) {
        var type = is.field().type();
        return unit.rooms()
                .paths()
                .of(is.field())
                .column(type, type.stored(is.value().at(Instant.EPOCH)));
    }

    private static <A> Lead<A> along(
            OpenUnit unit, Source source, Beside.Cell cell, Optional<Object> key, Criterion<A> where, Sort<A> sort) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put(ROW + ".id.tenant", unit.tenant());
        equal.put(ROW + ".name", cell.name());
        key.ifPresent(value -> equal.put(ROW + ".cell.lookup", value));
        var rest = new HashMap<>(source.besideTenant());
        // no index has it: under one name there are values of two kinds only while a vendor changes its mind
        rest.put(ROW + ".cell.kind", cell.kind().name());
        var better = new HashMap<Field<?, ?>, String>();
        fields(sort).filter(field -> isId(unit, field)).forEach(id -> better.put(id, OWNER));
        var ordered = (key.isPresent() || !isId(unit, sort.terms().get(0).field()))
                && fields(sort)
                        .allMatch(field -> isId(unit, field)
                                || cell.equals(unit.rooms().paths().of(field).beside()));
        // who knew that the ids are equal might merge two indexes (PostgreSQL) or begin at the owners (MariaDB)
        var owner = ordered && unit.database() != Database.H2 ? "coalesce(" + OWNER + ", " + OWNER + ")" : OWNER;
        var from = cell.entity() + " " + ROW + " join " + source.from() + " on " + Source.ROW + ".id.tenant = " + ROW
                + ".id.tenant and " + Source.ROW + ".id.id = " + owner;
        return new Lead<>(
                new Source(from, equal, rest, better, Map.of(cell, ROW + ".cell")),
                where,
                scope -> Stream.empty(),
                ordered,
                false);
    }

    private static boolean isId(OpenUnit unit, Field<?, ?> field) {
        return unit.rooms().paths().of(field).attribute().equals("id.id");
    }

    private static Stream<Field<?, ?>> fields(Sort<?> sort) {
        return sort.terms().stream().map(Sort.Term::field);
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.query.Facts;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Sort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * In which order rows are walked through: by id, or by a time that each of them has.
 *
 * @param kind the rows
 * @param time the time; none for the id alone
 * @param direction up or down
 * @param <A> the rows
 */
record Order<A>(RowKind<A> kind, Optional<OrderedField<A, ?>> time, Sort.Direction direction) {
    /**
     * A place in it.
     *
     * @param number the stored time; 0 where the order is by id
     * @param id the id among equals; empty before the first of them
     */
    record Place(long number, Optional<UUID> id) {}

    static <A> Order<A> byId(RowKind<A> kind, Sort.Direction direction) {
        return new Order<>(kind, Optional.empty(), direction);
    }

    Place place(A row) {
        return new Place(time.map(field -> number(field, row)).orElse(0L), Optional.of(kind.id(row)));
    }

    private static <A> long number(OrderedField<A, ?> field, A row) {
        return field.stored(row, Facts.NONE).flatMap(SearchKey::number).orElseThrow();
    }

    /** Tables and what binds them, {@code r} the row. */
    Condition from() {
        return time.map(field -> new Condition(
                        "from kith_search_key o join kith_row r on r.tenant_id = o.tenant_id and r.kind = o.kind and r.id = o.id"
                                + " where o.tenant_id = ? and o.kind = ? and o.name = ?",
                        List.of(kind.tenant(), kind.name(), Indexes.named(field)),
                        false))
                .orElseGet(() -> new Condition(
                        "from kith_row r where r.tenant_id = ? and r.kind = ?",
                        List.of(kind.tenant(), kind.name()),
                        false));
    }

    Condition behind(Place place) {
        var side = up() ? "> ?" : "< ?";
        if (time.isEmpty()) {
            return new Condition("r.id " + side, List.of(place.id().orElseThrow()), false);
        }
        return place.id()
                .map(id -> new Condition(
                        "(o.number " + side + " or (o.number = ? and o.id " + side + "))",
                        List.of(place.number(), place.number(), id),
                        false))
                .orElseGet(
                        () -> new Condition(up() ? "o.number >= ?" : "o.number <= ?", List.of(place.number()), false));
    }

    String by() {
        var way = up() ? "" : " desc";
        return time.isPresent() ? " order by o.number" + way + ", o.id" + way : " order by r.id" + way;
    }

    /** Whether a row lies farther on by its time than another: no equal of the other follows it. */
    boolean beyond(A row, A other) {
        var steps = Long.compare(place(row).number(), place(other).number());
        return up() ? steps > 0 : steps < 0;
    }

    private boolean up() {
        return direction == Sort.Direction.ASCENDING;
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.mapping.Shape.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a search selects of the rows that it finds: their columns where these are known, else the row. The provider takes longer to
 * make a row that it manages, and to let go of it.
 *
 * @param row the entity
 * @param shape its columns, if they are selected
 * @param <R> the entity
 */
record Selection<R>(Class<R> row, Optional<Shape<R>> shape) {
    static <R> Selection<R> of(OpenUnit unit, Class<R> row) {
        // columns are those of the snapshot, a row that this unit has locked may be newer
        var free = unit.held().isEmpty() || !unit.snapshot().old();
        return new Selection<>(row, free ? unit.rooms().shape(row).map(RowShape::shape) : Optional.empty());
    }

    /** The expressions. */
    String text() {
        return shape.map(known -> known.columns(RowSearch.ROW).stream()
                        .map(Shape.Column::attribute)
                        .collect(Collectors.joining(", ")))
                .orElse(RowSearch.ROW);
    }

    /** How many they are. */
    int width() {
        return shape.map(Shape::columns).map(List::size).orElse(1);
    }

    /** Makes the row of a tuple that begins with them. */
    R row(Object[] tuple) {
        return shape.map(known -> known.made(new Values(tuple))).orElseGet(() -> row.cast(tuple[0]));
    }
}

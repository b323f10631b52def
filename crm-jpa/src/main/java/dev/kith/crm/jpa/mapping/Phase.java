package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan.Position;
import java.util.List;
import java.util.Optional;

/**
 * Which rows one statement of a page reads. Where the first term may have no value, those with one are read along its index
 * first, then those without by the next term: one statement for both would sort the whole table.
 */
enum Phase {
    ALL,
    PRESENT,
    ABSENT;

    static List<Phase> of(Sort.Term<?, ?> first, boolean optional) {
        if (!optional) {
            return List.of(ALL);
        }
        return first.absent() == Sort.Absent.LAST ? List.of(PRESENT, ABSENT) : List.of(ABSENT, PRESENT);
    }

    /** Whether rows behind the place are of this phase; those of an earlier one lie before it. */
    boolean meets(Optional<Position> place) {
        return this == ALL || place.isEmpty() || place.get().keys().get(0).isPresent() == (this == PRESENT);
    }
}

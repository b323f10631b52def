package dev.kith.crm.jpa.event;

import dev.kith.crm.event.ChangeRecord.Difference;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One difference that a change made. */
@Entity(name = DifferenceRow.ENTITY)
@Table(name = "kith_change_difference")
class DifferenceRow {
    static final String ENTITY = "KithChangeDifference";

    @EmbeddedId
    ChangePartId id;

    @Column(name = "part", nullable = false)
    String part = "";

    @Column(name = "text_before")
    @Nullable
    String before;

    @Column(name = "text_after")
    @Nullable
    String after;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    DifferenceRow() {}

    DifferenceRow(ChangePartId id, Difference difference) {
        this.id = id;
        part = difference.part();
        before = difference.before().orElse(null);
        after = difference.after().orElse(null);
    }

    Difference restored() {
        return new Difference(part, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}

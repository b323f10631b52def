package dev.kith.crm.jpa.task;

import dev.kith.crm.task.Due;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done.
 *
 * @param at the instant, or the beginning of the day
 * @param day the day, if it is due in the course of one
 * @param zone where it is that day
 */
@Embeddable
record DueCell(
        @Column(name = "due_at") Instant at,
        @Column(name = "due_day") @Nullable LocalDate day,
        @Column(name = "due_zone") @Nullable String zone) {
    static DueCell of(Due due) {
        return due instanceof Due.On on
                ? new DueCell(on.begins(), on.day(), on.zone().getId())
                : new DueCell(due.begins(), null, null);
    }

    Due restored() {
        return day == null || zone == null ? new Due.At(at) : new Due.On(day, zone(day, zone));
    }

    /** Where this JVM does not know the zone, what its clock was off at the beginning of that day. */
    private ZoneId zone(LocalDate that, String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            var midnight = that.atStartOfDay().toInstant(ZoneOffset.UTC);
            return ZoneOffset.ofTotalSeconds(
                    (int) Duration.between(at, midnight).toSeconds());
        }
    }

    @Override
    public String toString() {
        return "DueCell[***]";
    }
}

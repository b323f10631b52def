package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.value.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A date of a customer, each known part in a column of its own; the day of the year once more, for the index. */
@Embeddable
record DateCell(
        @Column(name = "kind", nullable = false) String kind,
        @Column(name = "in_year") @Nullable Long year,
        @Column(name = "in_month") @Nullable Integer month,
        @Column(name = "on_day") @Nullable Integer day,
        @Column(name = "month_day") @Nullable Long monthDay) {
    static DateCell of(ImportantDate date) {
        var parts = date.date();
        return new DateCell(
                date.kind(),
                parts.year().isPresent() ? (long) parts.year().getAsInt() : null,
                parts.month().isPresent() ? parts.month().getAsInt() : null,
                parts.day().isPresent() ? parts.day().getAsInt() : null,
                parts.monthDay()
                        .map(on -> on.getMonthValue() * 100L + on.getDayOfMonth())
                        .orElse(null));
    }

    ImportantDate restored() {
        return new ImportantDate(
                kind,
                new PartialDate(
                        year == null ? OptionalInt.empty() : OptionalInt.of(year.intValue()), part(month), part(day)));
    }

    private static OptionalInt part(@Nullable Integer part) {
        return part == null ? OptionalInt.empty() : OptionalInt.of(part);
    }

    @Override
    public String toString() {
        return "DateCell[" + kind + "]";
    }
}

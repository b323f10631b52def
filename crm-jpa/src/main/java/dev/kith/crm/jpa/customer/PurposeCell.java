package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a contact point is for, once more for queries: files are read without it. The point is its place in the file. */
@Embeddable
record PurposeCell(
        @Column(name = "contact_point", nullable = false) int point,
        @Column(name = "code", nullable = false) String code,
        @Column(name = "from_day") @Nullable LocalDate from,
        @Column(name = "until_day") @Nullable LocalDate until) {
    static List<PurposeCell> of(Customer customer) {
        var points = customer.contactPoints();
        return IntStream.range(0, points.size())
                .boxed()
                .flatMap(point -> points.get(point).purposes().stream()
                        .map(purpose -> new PurposeCell(
                                point,
                                purpose.code(),
                                purpose.from().orElse(null),
                                purpose.until().orElse(null))))
                .toList();
    }

    @Override
    public String toString() {
        return "PurposeCell[" + code + "]";
    }
}

package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.value.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a contact point is good for. The purposes, which are few, are read with it from one column: each a code and, behind
 * commas, the first and the last day; parted by blanks. Queries ask {@link PurposeCell}s.
 */
@Embeddable
record UseCell(
        @Column(name = "purposes") @Nullable String purposes,

        @Column(name = "verified_at") @Nullable Instant verifiedAt,
        @Column(name = "verified_by") @Nullable String verifiedBy,
        @Column(name = "verified_how") @Nullable String verifiedHow,
        @Column(name = "health", nullable = false) String health) {
    static UseCell of(ContactPoint point) {
        var verified = point.verified();
        return new UseCell(
                point.purposes().isEmpty()
                        ? null
                        : point.purposes().stream().map(UseCell::written).collect(Collectors.joining(" ")),
                verified.map(Verification::at).orElse(null),
                verified.flatMap(Verification::by).map(EmployeeId::value).orElse(null),
                verified.map(Verification::how).orElse(null),
                point.health().name());
    }

    private static String written(Purpose purpose) {
        return purpose.code() + "," + day(purpose.from()) + "," + day(purpose.until());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    List<Purpose> restoredPurposes() {
        return purposes == null
                ? List.of()
                : Stream.of(purposes.split(" ")).map(UseCell::read).toList();
    }

    private static Purpose read(String written) {
        var parts = written.split(",", -1);
        return new Purpose(parts[0], day(parts[1]), day(parts[2]));
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    Optional<Verification> restoredVerification() {
        return verifiedAt == null || verifiedHow == null
                ? Optional.empty()
                : Optional.of(new Verification(
                        verifiedAt, Optional.ofNullable(verifiedBy).map(EmployeeId::new), verifiedHow));
    }

    @Override
    public String toString() {
        return "UseCell[***]";
    }
}

package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to reach a customer; its place in the list is the order column. A key that no index takes is kept once more. */
@Embeddable
record ContactPointCell(
        @Column(name = "kind", nullable = false) String kind,
        @Column(name = "raw", nullable = false) String raw,

        @Convert(converter = TextKey.class) @Column(name = "lookup_key", nullable = false)
        String lookup,

        @Column(name = "long_key") @Nullable String whole,
        @Column(name = "label") @Nullable String label,
        @Column(name = "preferred", nullable = false) boolean preferred,
        @Embedded @Nullable AddressCell address,
        @Embedded UseCell use) {
    static ContactPointCell of(ContactPoint point) {
        return new ContactPointCell(
                point.kind().code(),
                point.raw(),
                point.key(),
                TextKey.fits(point.key()) ? null : point.key(),
                point.label().orElse(null),
                point.preferred(),
                point.address().map(AddressCell::of).orElse(null),
                UseCell.of(point));
    }

    ContactPoint restored() {
        return new ContactPoint(
                new ContactPointKind(kind),
                raw,
                whole == null ? lookup : whole,
                Optional.ofNullable(label),
                preferred,
                Optional.ofNullable(address).map(AddressCell::restored),
                use.restoredPurposes(),
                use.restoredVerification(),
                ContactPoint.Health.valueOf(use.health()));
    }

    @Override
    public String toString() {
        return "ContactPointCell[" + kind + "]";
    }
}

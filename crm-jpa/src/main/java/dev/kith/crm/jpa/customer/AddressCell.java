package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.jpa.room.TextKey;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.value.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a postal address; the lines above the place in one column. */
@Embeddable
record AddressCell(
        @Column(name = "address_lines") @Nullable String lines,
        @Column(name = "postal_code") @Nullable String postalCode,

        @Convert(converter = TextKey.class) @Column(name = "postal_key") @Nullable
        String postalKey,

        @Column(name = "postal_words") @Nullable String postalWords,
        @Column(name = "locality") @Nullable String locality,

        @Convert(converter = TextKey.class) @Column(name = "locality_key") @Nullable
        String localityKey,

        @Column(name = "locality_words") @Nullable String localityWords,
        @Column(name = "region") @Nullable String region,
        @Column(name = "country") @Nullable String country) {
    static AddressCell of(PostalAddress address) {
        var code = address.postalCode();
        var locality = address.locality();
        return new AddressCell(
                address.lines().isEmpty() ? null : String.join("\n", address.lines()),
                code.orElse(null),
                code.map(Text::folded).orElse(null),
                code.map(Words::column).orElse(null),
                locality.orElse(null),
                locality.map(Text::folded).orElse(null),
                locality.map(Words::column).orElse(null),
                address.region().orElse(null),
                address.country().orElse(null));
    }

    PostalAddress restored() {
        return new PostalAddress(
                lines == null ? List.of() : List.of(lines.split("\n")),
                Optional.ofNullable(postalCode),
                Optional.ofNullable(locality),
                Optional.ofNullable(region),
                Optional.ofNullable(country));
    }

    @Override
    public String toString() {
        return "AddressCell[***]";
    }
}

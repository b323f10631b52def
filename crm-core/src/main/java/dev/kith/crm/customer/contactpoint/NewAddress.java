package dev.kith.crm.customer.contactpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a postal address, in raw form; blank parts are unknown, but not all of them. Begin with {@link #of}. Immutable.
 *
 * @param lines all that stands above the place: company, street and number, post office box
 * @param postalCode such as {@code 10117}
 * @param locality the city or village
 * @param region the state or province, where the country writes it
 * @param country ISO 3166-1 alpha-2, such as {@code DE}; either case is read
 */
public record NewAddress(List<String> lines, String postalCode, String locality, String region, String country) {
    /**
     * Copies the list.
     *
     * @param lines all that stands above the place: company, street and number, post office box
     * @param postalCode such as {@code 10117}
     * @param locality the city or village
     * @param region the state or province, where the country writes it
     * @param country ISO 3166-1 alpha-2, such as {@code DE}; either case is read
     */
    public NewAddress {
        lines = List.copyOf(lines);
    }

    /**
     * Begins with the street.
     *
     * @param lines company, street and number, one below the other
     * @return the command
     */
    public static NewAddress of(String... lines) {
        return new NewAddress(List.of(lines), "", "", "", "");
    }

    /**
     * Sets the place.
     *
     * @param code the postal code; blank or null where unknown
     * @param city the city or village; blank or null where unknown
     * @param of its country, ISO 3166-1 alpha-2; blank or null where unknown
     * @return the command
     */
    public NewAddress in(@Nullable String code, @Nullable String city, @Nullable String of) {
        return new NewAddress(lines, orBlank(code), orBlank(city), region, orBlank(of));
    }

    /**
     * Sets the region.
     *
     * @param name the state or province; blank or null where there is none
     * @return the command
     */
    public NewAddress inRegion(@Nullable String name) {
        return new NewAddress(lines, postalCode, locality, orBlank(name), country);
    }

    private static String orBlank(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }

    PostalAddress read() {
        return new PostalAddress(
                lines, Optional.of(postalCode), Optional.of(locality), Optional.of(region), Optional.of(country));
    }

    @Override
    public String toString() {
        return "NewAddress[***]";
    }
}

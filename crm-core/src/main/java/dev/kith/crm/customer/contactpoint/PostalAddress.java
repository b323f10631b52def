package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a letter goes. Any part may be unknown, but not all of them. Immutable.
 *
 * @param lines all that stands above the place: company, street and number, post office box; blank ones are left out
 * @param postalCode such as {@code 10117} or {@code SW1Y 4LE}
 * @param locality the city or village
 * @param region the state or province, where the country writes it
 * @param country ISO 3166-1 alpha-2, such as {@code DE}; either case is read
 */
public record PostalAddress(
        List<String> lines,
        Optional<String> postalCode,
        Optional<String> locality,
        Optional<String> region,
        Optional<String> country) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * Brings each part into its one form.
     *
     * @param lines all that stands above the place: company, street and number, post office box; blank ones are left out
     * @param postalCode such as {@code 10117} or {@code SW1Y 4LE}
     * @param locality the city or village
     * @param region the state or province, where the country writes it
     * @param country ISO 3166-1 alpha-2, such as {@code DE}; either case is read
     */
    public PostalAddress {
        var wrong = new ArrayList<Violation>();
        var typed = lines;
        lines = IntStream.range(0, typed.size())
                .mapToObj(i -> part(typed.get(i), "lines[" + i + "]", wrong))
                .flatMap(Optional::stream)
                .toList();
        postalCode = postalCode.flatMap(code -> part(code, "postalCode", wrong));
        locality = locality.flatMap(city -> part(city, "locality", wrong));
        region = region.flatMap(state -> part(state, "region", wrong));
        country = country.flatMap(code -> part(code, "country", wrong)).map(code -> code.toUpperCase(Locale.ROOT));
        if (country.filter(code -> !COUNTRIES.contains(code)).isPresent()) {
            wrong.add(Violation.of("country.syntax").in("country"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("an address", wrong);
        }
        if (lines.isEmpty() && Stream.of(postalCode, locality, region, country).allMatch(Optional::isEmpty)) {
            throw new InvalidValueException("an address", Violation.of("line.missing"));
        }
        if (joined(lines, postalCode, locality, region, country).length() > Text.LINE) {
            throw new InvalidValueException("an address", Violation.of("line.too-long", Text.LINE));
        }
    }

    private static Optional<String> part(String raw, String path, List<Violation> wrong) {
        try {
            return Text.line(raw);
        } catch (InvalidValueException refused) {
            refused.violations().forEach(violation -> wrong.add(violation.in(path)));
            return Optional.empty();
        }
    }

    /**
     * Begins with the street.
     *
     * @param lines company, street and number, one below the other
     * @return the address
     */
    public static PostalAddress of(String... lines) {
        return new PostalAddress(
                List.of(lines), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Sets the place.
     *
     * @param code the postal code; blank where unknown
     * @param city the city or village; blank where unknown
     * @param of its country, ISO 3166-1 alpha-2; blank where unknown
     * @return the address
     */
    public PostalAddress in(String code, String city, String of) {
        return new PostalAddress(lines, Optional.of(code), Optional.of(city), region, Optional.of(of));
    }

    /** {@return the address in one line: each part behind the one before, parted by commas} */
    public String line() {
        return joined(lines, postalCode, locality, region, country);
    }

    private static String joined(
            List<String> lines,
            Optional<String> postalCode,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> country) {
        var place = Stream.of(postalCode, locality).flatMap(Optional::stream).collect(Collectors.joining(" "));
        var parts = new ArrayList<>(lines);
        Stream.of(Optional.of(place), region, country).flatMap(Optional::stream).forEach(parts::add);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "PostalAddress[***]";
    }
}

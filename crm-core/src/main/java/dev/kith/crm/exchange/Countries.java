package dev.kith.crm.exchange;

import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries as people write them: by their code, or by their name in English, German or their own languages. */
final class Countries {
    private static final Map<String, String> CODES = new TreeMap<>();

    static {
        for (var locale : Locale.getAvailableLocales()) {
            if (locale.getCountry().length() == 2) {
                CODES.putIfAbsent(Text.folded(locale.getDisplayCountry(locale)), locale.getCountry());
            }
        }
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            CODES.put(Text.folded(country.getDisplayCountry(Locale.GERMAN)), code);
            CODES.put(Text.folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            CODES.put(Text.folded(code), code);
        }
    }

    private Countries() {}

    private static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Text.folded(text)));
    }

    /** An address as others tell it; a country that nobody knows stays, beside the region. */
    static PostalAddress address(List<String> lines, String code, String city, String region, String country) {
        var known = code(country);
        var beside = Stream.of(region, known.isPresent() ? "" : country)
                .filter(part -> !Text.isBlank(part))
                .collect(Collectors.joining(", "));
        return new PostalAddress(lines, Optional.of(code), Optional.of(city), Optional.of(beside), known);
    }
}

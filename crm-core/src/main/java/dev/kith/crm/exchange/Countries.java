package dev.kith.crm.exchange;

import dev.kith.crm.value.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Text.folded(text)));
    }
}

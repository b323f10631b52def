package dev.kith.crm.context;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Function;

/** Tags of languages, BCP 47. All methods are pure. */
public final class Languages {
    private Languages() {}

    /**
     * Brings a tag into its canonical case.
     *
     * @param raw as typed, such as {@code de-at}
     * @return the tag, such as {@code de-AT}
     * @throws InvalidValueException if it is blank or no tag
     */
    public static String canonical(String raw) {
        try {
            return new Locale.Builder().setLanguageTag(Text.filled(raw)).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            throw new InvalidValueException("a language", Violation.of("language.syntax"));
        }
    }

    /**
     * Finds the best of several for a reader by RFC 4647: for each language of the reader by its look-up (section 3.4), of {@code de-AT} first
     * {@code de-AT}, then {@code de}; where that finds none, by filtering (section 3.3.1) for any of the same language, such as {@code de-CH}.
     *
     * @param wanted the reader's, the best first
     * @param there what there is
     * @param language gives the language of each of it, canonical
     * @param <T> what there is
     * @return one of them; empty where none will do
     * @throws InvalidValueException if one that is wanted is no tag
     */
    public static <T> Optional<T> best(List<String> wanted, List<T> there, Function<T, String> language) {
        var tags = there.stream().map(language).toList();
        return wanted.stream()
                .map(Languages::canonical)
                .map(LanguageRange::new)
                .flatMap(range -> best(range, tags).stream())
                .findFirst()
                .flatMap(found -> there.stream()
                        .filter(one -> language.apply(one).equalsIgnoreCase(found))
                        .findFirst());
    }

    private static Optional<String> best(LanguageRange wanted, List<String> tags) {
        var range = List.of(wanted);
        var language = List.of(
                new LanguageRange(Locale.forLanguageTag(wanted.getRange()).getLanguage()));
        return Optional.ofNullable(Locale.lookupTag(range, tags))
                .or(() -> Locale.filterTags(language, tags).stream().findFirst());
    }
}

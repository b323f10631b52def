package dev.kith.crm.exchange;

import dev.kith.crm.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headers by which other programs spread one thing over several columns: Google numbers them ({@code Phone 1 - Label}),
 * Outlook and Thunderbird say where ({@code Business City}).
 */
final class TiedColumns {
    private static final Pattern NUMBERED = Pattern.compile("(\\D+) (\\d{1,3}) - (.+)");
    private static final Set<String> BIRTH = Set.of("year", "month", "day");

    private static final Map<String, String> ADDRESS = Map.ofEntries(
            Map.entry("street", "lines"),
            Map.entry("strasse", "lines"),
            Map.entry("address", "lines"),
            Map.entry("adresse", "lines"),
            Map.entry("pobox", "lines"),
            Map.entry("addresspobox", "lines"),
            Map.entry("extendedaddress", "lines"),
            Map.entry("city", "city"),
            Map.entry("ort", "city"),
            Map.entry("stadt", "city"),
            Map.entry("state", "region"),
            Map.entry("region", "region"),
            Map.entry("bundesland", "region"),
            Map.entry("postalcode", "code"),
            Map.entry("zipcode", "code"),
            Map.entry("zip", "code"),
            Map.entry("plz", "code"),
            Map.entry("postleitzahl", "code"),
            Map.entry("country", "country"),
            Map.entry("countryregion", "country"),
            Map.entry("land", "country"),
            Map.entry("landregion", "country"));

    private TiedColumns() {}

    static Optional<Tied<CustomerDraft>> of(String header) {
        var numbered = NUMBERED.matcher(Text.folded(header).strip());
        return numbered.matches()
                ? numbered(joined(numbered.group(1)), numbered.group(2), joined(numbered.group(3)))
                : placed(Text.words(header).stream()
                        .filter(word -> !word.matches("\\d{1,3}"))
                        .toList());
    }

    private static Optional<Tied<CustomerDraft>> numbered(String what, String number, String word) {
        var part = word.equals("type") ? "label" : word;
        var whole = what + " " + number;
        return switch (what) {
            case "address" ->
                Optional.ofNullable(Set.of("label", "formatted").contains(part) ? part : ADDRESS.get(part))
                        .map(known -> new Tied<>(whole, known, TiedParts::addresses));
            case "email" -> labelled(whole, part, "e-mail");
            case "phone" -> labelled(whole, part, "phone");
            case "website" -> labelled(whole, part, "web");
            case "im" -> labelled(whole, part, "messenger");
            case "event" -> either(new Tied<>(whole, part, TiedParts::date));
            case "relation", "customfield" -> either(new Tied<>(whole, part, TiedParts::note));
            default -> Optional.empty();
        };
    }

    private static Optional<Tied<CustomerDraft>> labelled(String whole, String part, String kind) {
        return either(new Tied<>(whole, part, (draft, parts) -> TiedParts.points(draft, kind, parts)));
    }

    private static Optional<Tied<CustomerDraft>> either(Tied<CustomerDraft> one) {
        return Optional.of(one)
                .filter(tied -> Set.of("label", "value", "service").contains(tied.part()));
    }

    /** A number behind such a header counts the lines of one address. */
    private static Optional<Tied<CustomerDraft>> placed(List<String> words) {
        if (words.size() == 2 && words.get(0).equals("birth") && BIRTH.contains(words.get(1))) {
            return Optional.of(new Tied<>("birth", words.get(1), TiedParts::birthday));
        }
        var label =
                words.stream().flatMap(word -> TiedParts.place(word).stream()).findFirst();
        var rest = String.join(
                "",
                words.stream().filter(word -> TiedParts.place(word).isEmpty()).toList());
        return Optional.ofNullable(ADDRESS.get(rest))
                .map(part -> new Tied<>(
                        label.map(place -> place + " address").orElse("address"),
                        part,
                        (draft, parts) -> TiedParts.address(draft, parts, label.orElse(""), false)));
    }

    private static String joined(String header) {
        return String.join("", Text.words(header));
    }
}

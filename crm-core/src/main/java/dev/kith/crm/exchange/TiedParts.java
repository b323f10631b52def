package dev.kith.crm.exchange;

import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what several columns tell of one thing. */
final class TiedParts {
    /** Google writes several of one label into the same cells. */
    private static final Pattern MANY = Pattern.compile(" ::: ", Pattern.LITERAL);

    private static final Set<String> MOBILE = Set.of("mobile", "cell", "mobil", "handy", "mobiltelefon");
    private static final Set<String> USUAL =
            Set.of("fax", "main", "pager", "home fax", "work fax", "other fax", "home page", "profile");
    private static final Map<String, String> PLACES = Map.of(
            "home", "home",
            "private", "home",
            "privat", "home",
            "work", "work",
            "business", "work",
            "geschaftlich", "work",
            "other", "other",
            "weitere", "other",
            "weiterer", "other");

    private TiedParts() {}

    static Optional<String> place(String word) {
        return Optional.ofNullable(PLACES.get(word));
    }

    /** The label tells mobile phones; of messengers the service stands in front of the name. */
    static void points(CustomerDraft draft, String kind, Map<String, String> parts) {
        var label = parts.getOrDefault("label", "");
        var words = Text.words(label);
        var mobile = kind.equals("phone") && words.stream().anyMatch(MOBILE::contains);
        var rest = words.stream().filter(word -> !MOBILE.contains(word)).collect(Collectors.joining(" "));
        var service = Optional.ofNullable(parts.get("service")).map(name -> Text.folded(name) + ":");
        var values = MANY.split(parts.getOrDefault("value", ""));
        for (int i = 0; i < values.length; i++) {
            var value = values[i].isBlank() ? "" : service.orElse("") + values[i].strip();
            var first = i == 0 && preferred(label);
            draft.at(
                    "[" + i + "]",
                    () -> draft.pointUnlessThere(
                            mobile ? "mobile" : kind, value, labelled(mobile ? rest : label, first)));
        }
    }

    static void addresses(CustomerDraft draft, Map<String, String> parts) {
        var label = parts.getOrDefault("label", "");
        var cells = new HashMap<String, List<String>>();
        parts.forEach((part, cell) -> cells.put(part, List.of(MANY.split(cell))));
        cells.remove("label");
        var most = cells.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            var at = i;
            var one = new HashMap<String, String>();
            cells.forEach((part, all) -> {
                if (at < all.size() && !Text.isBlank(all.get(at))) {
                    one.put(part, all.get(at));
                }
            });
            draft.at("[" + i + "]", () -> address(draft, one, label, at == 0 && preferred(label)));
        }
    }

    /**
     * The whole in one cell serves where no other tells the lines, without those that repeat the rest; a region or state alone may
     * mean something else, so it is noted.
     */
    static void address(CustomerDraft draft, Map<String, String> parts, String label, boolean preferred) {
        var rest = Stream.of("code", "city", "region", "country")
                .flatMap(part -> Text.words(parts.getOrDefault(part, "")).stream())
                .toList();
        var whole = parts.containsKey("lines") ? "" : parts.getOrDefault("formatted", "");
        if (parts.keySet().equals(Set.of("region"))) {
            draft.note("REGION: " + parts.getOrDefault("region", "").strip());
        } else if (!parts.isEmpty()) {
            var place = Countries.address(
                    Stream.concat(
                                    parts.getOrDefault("lines", "").lines(),
                                    whole.lines().filter(line -> !rest.containsAll(Text.words(line))))
                            .toList(),
                    parts.getOrDefault("code", ""),
                    parts.getOrDefault("city", ""),
                    parts.getOrDefault("region", ""),
                    parts.getOrDefault("country", ""));
            draft.addressUnlessThere(labelled(label, preferred).apply(ContactPoint.postal(place)));
        }
    }

    static void birthday(CustomerDraft draft, Map<String, String> parts) {
        var rest = Stream.of("month", "day")
                .flatMap(part -> Optional.ofNullable(parts.get(part)).stream())
                .map(number -> (number.length() == 1 ? "-0" : "-") + number)
                .collect(Collectors.joining());
        draft.dateUnlessThere(ImportantDate.BIRTHDAY, parts.getOrDefault("year", "-") + rest);
    }

    /** A label that is no code says what the day is in words, so it is noted. */
    static void date(CustomerDraft draft, Map<String, String> parts) {
        var kind = Text.folded(parts.getOrDefault("label", ""));
        if (Codes.wellFormed(kind)) {
            draft.dateUnlessThere(kind, draft.iso(parts.getOrDefault("value", "")));
        } else {
            note(draft, parts);
        }
    }

    static void note(CustomerDraft draft, Map<String, String> parts) {
        var label = Optional.ofNullable(parts.get("label")).map(name -> name.strip() + ": ");
        Optional.ofNullable(parts.get("value")).ifPresent(value -> draft.note(label.orElse("") + value.strip()));
    }

    /** Google marks it by an asterisk. */
    private static boolean preferred(String label) {
        return label.startsWith("* ");
    }

    /** Usual labels get one form, and those of people stay. */
    private static UnaryOperator<ContactPoint> labelled(String label, boolean preferred) {
        var bare = preferred(label) ? label.substring(2) : label;
        var folded = String.join(" ", Text.words(bare));
        var name = place(folded).orElse(USUAL.contains(folded) ? folded : bare);
        return point -> {
            var named = Text.isBlank(name) ? point : point.labelled(name);
            return preferred ? named.asPreferred() : named;
        };
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a draft what stands in a vCard. What a customer has no place for goes to the notes. */
final class EzCard {
    /** Types that say nothing of whose phone it is. */
    private static final Set<String> NO_LABEL = Set.of("pref", "voice", "internet", "cell", "text", "msg");

    /** The system of references that are the UID of a card. */
    static final String VCARD = "vcard";

    private final VCard card;
    private final CustomerDraft draft;

    EzCard(VCard card, CustomerDraft draft) {
        this.card = card;
        this.draft = draft;
    }

    void tell() {
        if (group()) {
            draft.at("KIND", () -> {
                throw new InvalidValueException("a card", Violation.of("import.card-group"));
            });
        }
        names();
        EzExtensions.ALL.forEach(column -> each(
                raw(EzExtensions.name(column)),
                property -> column.into().accept(draft, Entry.unescaped(property.getValue()))));
        points();
        each(card.getBirthdays(), property -> date(ImportantDate.BIRTHDAY, property));
        each(card.getAnniversaries(), property -> date("anniversary", property));
        each(card.getNotes(), property -> draft.note(text(property)));
        each(card.getTitles(), property -> noted("TITLE", text(property)));
        each(card.getRoles(), property -> noted("ROLE", text(property)));
        each(card.getNicknames(), property -> every(property.getValues(), draft::alias));
        each(card.getCategoriesList(), property -> every(property.getValues(), this::tag));
        each(card.getAddresses(), this::address);
        each(
                Stream.ofNullable(card.getUid()).toList(),
                uid -> draft.reference(new ExternalReference(VCARD, text(uid))));
    }

    /** A list of other cards. */
    private boolean group() {
        return (card.getKind() != null && card.getKind().isGroup())
                || raw("X-ADDRESSBOOKSERVER-KIND").stream()
                        .anyMatch(property -> "group".equalsIgnoreCase(property.getValue()));
    }

    private void names() {
        var companies = card.getOrganizations();
        var shown = raw("X-ABSHOWAS").stream().anyMatch(property -> "COMPANY".equals(property.getValue()));
        draft.asOrganisation(shown || (card.getKind() != null && card.getKind().isOrg()));
        var name = card.getStructuredName();
        if (name != null && !(blank(name.getGiven()) && blank(name.getFamily()))) {
            draft.at("N", () -> structured(name));
        } else if (card.getFormattedName() != null) {
            draft.at("FN", () -> draft.wholeName(text(card.getFormattedName())));
        }
        each(companies, company -> {
            var parts = company.getValues();
            if (!parts.isEmpty()) {
                draft.name("organisation", parts.get(0));
                parts.subList(1, parts.size()).forEach(unit -> noted("ORG", unit));
            }
        });
    }

    private static boolean blank(@Nullable String part) {
        return part == null || part.isBlank();
    }

    private void structured(StructuredName name) {
        draft.name("prefix", String.join(" ", name.getPrefixes()));
        draft.name(
                "given",
                Stream.concat(Stream.ofNullable(name.getGiven()), name.getAdditionalNames().stream())
                        .collect(Collectors.joining(" ")));
        draft.name("family", Objects.toString(name.getFamily(), ""));
        draft.name("suffix", String.join(" ", name.getSuffixes()));
    }

    private void points() {
        each(card.getTelephoneNumbers(), phone -> {
            var mobile = types(phone).contains("cell");
            point(mobile ? ContactPointKind.MOBILE : ContactPointKind.PHONE, phone, number(phone));
        });
        each(card.getEmails(), email -> point(ContactPointKind.EMAIL, email, text(email)));
        each(card.getUrls(), url -> point(ContactPointKind.WEB, url, Objects.toString(url.getValue(), "")));
        each(card.getImpps(), name -> point(ContactPointKind.MESSENGER, name, Objects.toString(name.getUri(), "")));
        each(raw("X-SKYPE"), name -> point(ContactPointKind.MESSENGER, name, "skype:" + name.getValue()));
        each(raw("X-JABBER"), name -> point(ContactPointKind.MESSENGER, name, "xmpp:" + name.getValue()));
        each(raw("X-SOCIALPROFILE"), name -> point(ContactPointKind.SOCIAL, name, name.getValue()));
    }

    private void point(ContactPointKind kind, VCardProperty property, String raw) {
        draft.pointUnlessThere(kind.code(), raw, point -> completed(point, property));
    }

    private ContactPoint completed(ContactPoint point, VCardProperty property) {
        var preferred = types(property).contains("pref") || "1".equals(property.getParameter("PREF"));
        var labelled = label(property).map(point::labelled).orElse(point);
        return preferred ? labelled.asPreferred() : labelled;
    }

    /** What a phone calls it stands beside, in a property of the same group. */
    private Optional<String> label(VCardProperty property) {
        var group = property.getGroup();
        return raw("X-ABLABEL").stream()
                .filter(beside -> group != null && group.equalsIgnoreCase(beside.getGroup()))
                .map(beside -> beside.getValue().replaceAll("^_\\$!<|>!\\$_$", ""))
                .findFirst()
                .or(() -> Optional.of(types(property).stream()
                                .filter(type -> !NO_LABEL.contains(type))
                                .collect(Collectors.joining(", ")))
                        .filter(types -> !types.isEmpty()));
    }

    private static List<String> types(VCardProperty property) {
        return property.getParameters("TYPE").stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String number(Telephone phone) {
        var uri = phone.getUri();
        if (uri == null) {
            return Objects.toString(phone.getText(), "");
        }
        return uri.getNumber() + (uri.getExtension() == null ? "" : " ext. " + uri.getExtension());
    }

    private void date(String kind, DateOrTimeProperty property) {
        var text = text(property);
        if (text.isPresent()) {
            draft.dateUnlessThere(kind, text.get());
        } else if (property.getText() != null) {
            noted(kind.toUpperCase(Locale.ROOT), property.getText());
        }
    }

    private static Optional<String> text(DateOrTimeProperty property) {
        if (property.getDate() != null) {
            var day = property.getDate();
            var year = "%04d".formatted(day.get(ChronoField.YEAR));
            var rest = "%02d-%02d".formatted(day.get(ChronoField.MONTH_OF_YEAR), day.get(ChronoField.DAY_OF_MONTH));
            return Optional.of(
                    year.equals(property.getParameter("X-APPLE-OMIT-YEAR")) ? "--" + rest : year + "-" + rest);
        }
        if (property.getPartialDate() != null) {
            return Optional.of(property.getPartialDate().toISO8601(true));
        }
        return Optional.empty();
    }

    private void address(Address address) {
        var lines = Stream.of(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses())
                .flatMap(List::stream)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        var place = Countries.address(
                lines,
                joined(address.getPostalCodes()),
                joined(address.getLocalities()),
                joined(address.getRegions()),
                joined(address.getCountries()));
        draft.addressUnlessThere(completed(ContactPoint.postal(place), address));
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private void tag(String name) {
        if (!name.isBlank()) {
            draft.tag(name);
        }
    }

    private void noted(String name, String text) {
        if (!text.isBlank()) {
            draft.note(name + ": " + text.strip());
        }
    }

    private List<RawProperty> raw(String name) {
        return card.getExtendedProperties(name);
    }

    /** The place of what is refused is the name of the property, and its number where there are several. */
    private <P extends VCardProperty> void each(List<P> properties, Consumer<P> step) {
        for (int i = 0; i < properties.size(); i++) {
            var property = properties.get(i);
            draft.at(name(property) + "[" + i + "]", () -> step.accept(property));
        }
    }

    private void every(List<String> values, Consumer<String> step) {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            draft.at("[" + i + "]", () -> step.accept(value));
        }
    }

    private static String name(VCardProperty property) {
        return property instanceof RawProperty raw
                ? raw.getPropertyName().toUpperCase(Locale.ROOT)
                : property.getClass().getSimpleName();
    }

    private static String text(TextProperty property) {
        return Objects.toString(property.getValue(), "");
    }
}

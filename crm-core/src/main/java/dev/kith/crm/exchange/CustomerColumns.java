package dev.kith.crm.exchange;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.CustomerName.Person;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The columns of a CSV file of customers, in the order in which they are written and read. */
final class CustomerColumns {
    static final List<Column<CustomerDraft, Customer>> ALL = List.of(
            Column.of(
                    "kith id",
                    List.of(),
                    CustomerDraft::id,
                    customer -> customer.id().toString()),
            Column.of("kind", List.of("art", "type"), CustomerColumns::kind, CustomerColumns::kind),
            Column.of("prefix", List.of("title", "titel", "name prefix"), name("prefix"), person(Person::prefix)),
            Column.of("given name", List.of("first name", "given", "vorname"), name("given"), person(Person::given)),
            Column.read("middle name", List.of("additional name", "weitere vornamen"), name("given")),
            Column.of(
                    "family name",
                    List.of("last name", "surname", "family", "nachname", "familienname"),
                    name("family"),
                    person(Person::family)),
            Column.of("suffix", List.of("namenszusatz", "name suffix"), name("suffix"), person(Person::suffix)),
            Column.several(
                    "organisation",
                    List.of("organization", "company", "firma", "unternehmen", "organization name"),
                    CustomerDraft::organisation,
                    CustomerColumns::organisation),
            Column.readOnce("name", List.of("full name", "display name", "anzeigename"), CustomerDraft::wholeName),
            Column.read("nickname", List.of("spitzname"), CustomerDraft::alias),
            Column.list("other names", List.of(), CustomerEntries::otherName, CustomerEntries::otherNames),
            Column.list("contact points", List.of("kontaktwege"), PointEntries::into, PointEntries::of),
            Column.list("dates", List.of("daten"), CustomerEntries::date, CustomerEntries::dates),
            Column.of(
                    "salutation",
                    List.of("anrede"),
                    spoken(Communication::addressedAs),
                    optional(customer -> customer.communication().salutation())),
            Column.of(
                    "language",
                    List.of("sprache"),
                    spoken(Communication::in),
                    optional(customer -> customer.communication().language())),
            Column.of(
                    "zone",
                    List.of("time zone", "zeitzone"),
                    spoken((how, cell) -> Communication.zone(cell).map(how::at).orElse(how)),
                    optional(customer -> customer.communication().zoneId())),
            Column.of(
                    "preferred channel",
                    List.of(),
                    CustomerDraft::channel,
                    optional(customer -> customer.communication().channel().map(ChannelCode::code))),
            Column.list("preferences", List.of(), CustomerEntries::preference, CustomerEntries::preferences),
            Column.of(
                    "stage",
                    List.of("phase"),
                    CustomerDraft::stage,
                    customer -> customer.status().stage().code()),
            Column.list("ended", List.of(), CustomerEntries::end, CustomerEntries::end),
            Column.of(
                    "archived",
                    List.of(),
                    (draft, cell) -> draft.archived((Instant) FieldType.INSTANT.readStored(cell)),
                    optional(customer -> customer.status().archived().map(Instant::toString))),
            Column.several(
                    "tags", List.of(), (draft, cell) -> Column.each(draft, cell, draft::tag), CustomerColumns::tags),
            Column.read("labels", List.of("group membership", "categories", "kategorien"), CustomerColumns::labels),
            Column.list("references", List.of(), CustomerEntries::reference, CustomerEntries::references),
            Column.of(
                    "responsible",
                    List.of("owner", "betreuer", "zust\u00e4ndig"),
                    (draft, cell) -> draft.change(customer -> customer.inCareOf(Optional.of(new EmployeeId(cell)))),
                    optional(customer -> customer.responsible().map(EmployeeId::value))),
            Column.several(
                    "notes",
                    List.of("note", "comment", "notizen", "notiz", "bemerkung"),
                    CustomerDraft::note,
                    optional(Customer::notes)),
            Column.list(
                    "attributes",
                    List.of("attribute"),
                    CustomerEntries::attribute,
                    customer -> CustomerEntries.attributes(customer.attributes())),
            Column.read("job title", List.of("organization title", "position"), noted("TITLE")),
            Column.read("department", List.of("organization department", "abteilung"), noted("ORG")),
            Column.several(
                    "e-mail",
                    List.of("mail", "e-mail address", "e-mail-adresse", "primary email", "secondary email"),
                    point("e-mail"),
                    first("e-mail")),
            Column.several(
                    "phone",
                    List.of("telephone", "telefon", "tel", "festnetz", "phone number", "primary phone", "other phone"),
                    point("phone"),
                    first("phone")),
            Column.read("home phone", List.of("telefon privat"), point("phone", "home")),
            Column.read(
                    "work phone",
                    List.of("business phone", "company main phone", "telefon gesch\u00e4ftlich"),
                    point("phone", "work")),
            Column.read("fax", List.of("fax number", "home fax", "business fax"), point("phone", "fax")),
            Column.read(
                    "mobile",
                    List.of("mobile phone", "mobile number", "cell", "mobil", "mobiltelefon", "handy"),
                    point("mobile")),
            Column.read("web", List.of("website", "web page", "personal web page", "url", "homepage"), point("web")),
            Column.readOnce(
                    "anniversary",
                    List.of("hochzeitstag"),
                    (draft, cell) -> draft.dateUnlessThere("anniversary", draft.iso(cell))),
            Column.readOnce(
                    "birthday",
                    List.of("birth date", "date of birth", "geburtstag", "geburtsdatum"),
                    (draft, cell) -> draft.dateUnlessThere(ImportantDate.BIRTHDAY, draft.iso(cell))));

    private static final Set<String> ORGANISATION = Set.of("organisation", "organization", "company", "firma");
    private static final Set<String> PERSON = Set.of("person", "individual");

    private CustomerColumns() {}

    private static void kind(CustomerDraft draft, String cell) {
        var word = Text.folded(cell);
        if (!ORGANISATION.contains(word) && !PERSON.contains(word)) {
            throw new InvalidValueException("a kind", Violation.of("import.choice", "person, organisation"));
        }
        draft.asOrganisation(ORGANISATION.contains(word));
    }

    private static String kind(Customer customer) {
        return customer.kind().name().toLowerCase(Locale.ROOT);
    }

    private static BiConsumer<CustomerDraft, String> name(String part) {
        return (draft, cell) -> draft.name(part, cell);
    }

    private static BiConsumer<CustomerDraft, String> noted(String name) {
        return (draft, cell) -> draft.note(name + ": " + cell.strip());
    }

    private static BiConsumer<CustomerDraft, String> point(String kind) {
        return points(kind, point -> point);
    }

    private static BiConsumer<CustomerDraft, String> point(String kind, String label) {
        return points(kind, point -> point.labelled(label));
    }

    private static BiConsumer<CustomerDraft, String> points(String kind, UnaryOperator<ContactPoint> rest) {
        return (draft, cell) -> Column.each(draft, several(cell), line -> draft.pointUnlessThere(kind, line, rest));
    }

    /** Google writes several values of a cell in one line. */
    private static String several(String cell) {
        return cell.replace(" ::: ", "\n");
    }

    private static BiConsumer<CustomerDraft, String> spoken(BiFunction<Communication, String, Communication> part) {
        return (draft, cell) ->
                draft.change(customer -> customer.spokenTo(part.apply(customer.communication(), cell.strip())));
    }

    /** The groups of Google, of which its own begin with an asterisk, and the categories of Outlook. */
    private static void labels(CustomerDraft draft, String cell) {
        Column.each(draft, several(cell).replace(';', '\n'), label -> {
            var name = label.strip().replaceFirst("^\\* ", "");
            if (!name.equals("myContacts")) {
                draft.tag(name);
            }
        });
    }

    private static String tags(Customer customer) {
        return customer.tags().stream().map(Tag::name).sorted().collect(Collectors.joining("\n"));
    }

    private static Function<Customer, String> optional(Function<Customer, Optional<String>> part) {
        return customer -> part.apply(customer).orElse("");
    }

    private static Function<Customer, String> person(Function<Person, Optional<String>> part) {
        return optional(customer -> customer.name() instanceof Person person ? part.apply(person) : Optional.empty());
    }

    private static String organisation(Customer customer) {
        return customer.name() instanceof CustomerName.Organisation some ? some.name() : "";
    }

    /** For readers that know no lists: the preferred one, or else the first. */
    private static Function<Customer, String> first(String kind) {
        var wanted = new ContactPointKind(kind);
        return optional(customer -> customer.contactPoints().stream()
                .filter(point -> point.kind().equals(wanted))
                .min(Comparator.comparing(point -> !point.preferred()))
                .map(ContactPoint::raw));
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPoint.Health;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws the parts of a customer's file, of which a file has none, one or several. */
record FileParts(Generator random) {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    List<ContactPoint> points() {
        var points = new ArrayList<ContactPoint>();
        for (int i = random.below(4); i > 0; i--) {
            var kind = random.pick(List.of(
                    ContactPointKind.EMAIL,
                    ContactPointKind.PHONE,
                    ContactPointKind.POSTAL,
                    ContactPointKind.WEB,
                    new ContactPointKind("acme.pager")));
            var first = points.stream().noneMatch(point -> point.kind().equals(kind));
            points.add(point(kind, first && random.oneIn(2)));
        }
        return points;
    }

    private ContactPoint point(ContactPointKind kind, boolean preferred) {
        var key = List.of("+4930123456", "+493012345", "ada@example.org", "\uFF5E", "\uD83D\uDE00", "Z", "z");
        var point = kind.equals(ContactPointKind.POSTAL)
                ? ContactPoint.postal(address())
                : ContactPoint.of(kind, random.word(), random.pick(key));
        var labelled = random.maybe(random::word).map(point::labelled).orElse(point);
        var chosen = preferred ? labelled.asPreferred() : labelled;
        var used = random.oneIn(3) ? chosen.usedFor(purposes()) : chosen;
        var verified = random.oneIn(4) ? used.verified(verification()) : used;
        return random.oneIn(3) ? verified.inHealth(random.pick(List.of(Health.values()))) : verified;
    }

    private PostalAddress address() {
        return new PostalAddress(
                some(2, random::word),
                random.maybe(() -> random.pick(List.of("10117", "1011", "SW1Y 4LE"))),
                random.maybe(random::text),
                random.maybe(random::word),
                Optional.of(random.pick(List.of("DE", "GB", "at"))));
    }

    private Purpose[] purposes() {
        return some(2, this::purpose).toArray(Purpose[]::new);
    }

    private Purpose purpose() {
        var purpose = Purpose.of(random.pick(List.of(Purpose.HOME, Purpose.WORK, Purpose.BILLING, "acme.night-1")));
        return switch (random.below(4)) {
            case 0 -> purpose.between(DAY, DAY.plusDays(random.below(3)));
            case 1 -> new Purpose(purpose.code(), Optional.of(DAY), Optional.empty());
            case 2 -> new Purpose(purpose.code(), Optional.empty(), Optional.of(DAY));
            default -> purpose;
        };
    }

    static Stream<Purpose> purposesOf(Customer customer) {
        return customer.contactPoints().stream().flatMap(point -> point.purposes().stream());
    }

    /** Asks for a contact point with such a purpose, or without one, or with a second wish for the same point. */
    Criterion<Customer> reachedFor(Criterion<Purpose> wanted) {
        var some = ContactPoint.PURPOSES.some(wanted);
        return Customer.CONTACT_POINTS.some(
                switch (random.below(3)) {
                    case 0 -> some;
                    case 1 -> some.negate();
                    default -> some.and(ContactPoint.KIND.is(ContactPointKind.EMAIL));
                });
    }

    private Verification verification() {
        return new Verification(random.instant(), random.maybe(() -> new EmployeeId(random.word())), random.text());
    }

    List<OtherName> otherNames() {
        return some(3, () -> new OtherName(random.pick(List.of(OtherName.Kind.values())), random.text()));
    }

    Communication communication() {
        return new Communication(
                random.maybe(random::text),
                random.maybe(() -> random.pick(List.of("de", "de-AT", "zh-Hant-TW", "en"))),
                random.maybe(() -> random.pick(List.of("Europe/Berlin", "Asia/Tokyo", "+02:00", "Mars/Olympus"))),
                random.maybe(() -> random.pick(List.of(ChannelCode.PHONE, ChannelCode.EMAIL, ChannelCode.LETTER))),
                some(3, () -> new Preference(random.pick(List.of(Preference.Kind.values())), random.text())));
    }

    CustomerStatus status() {
        return new CustomerStatus(
                random.pick(List.of(Stage.PROSPECT, Stage.ACTIVE, Stage.LAPSED, new Stage("acme.vip"))),
                random.oneIn(4) ? Optional.of(end()) : Optional.empty(),
                random.oneIn(3) ? Optional.of(random.instant()) : Optional.empty());
    }

    private CustomerStatus.End end() {
        return new CustomerStatus.End(
                random.instant(),
                random.maybe(() -> PartialDate.parse(random.pick(List.of("2026-02-28", "2026", "--12-10")))));
    }

    Set<Tag> tags() {
        return new HashSet<>(some(3, () -> new Tag(random.word())));
    }

    /** No two customers may share one, and each generator is for one tenant. */
    Set<ExternalReference> references() {
        var references = new LinkedHashMap<String, ExternalReference>();
        some(2, () -> random.pick(List.of("\uFF5E", "\uD83D\uDE00", "Z-", "z-")) + random.id())
                .forEach(key -> references.put(
                        key, new ExternalReference(random.pick(List.of("erp", "shop", "acme.till")), key)));
        return Set.copyOf(references.values());
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int i = random.below(most + 1); i > 0 && random.oneIn(2); i--) {
            all.add(one.get());
        }
        return all;
    }
}

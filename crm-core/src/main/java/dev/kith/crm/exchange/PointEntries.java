package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Contact points, entry by entry, with all that is known of each. */
final class PointEntries {
    private static final String YES = "yes";

    private PointEntries() {}

    static List<Entry> of(Customer customer) {
        return customer.contactPoints().stream().map(PointEntries::of).toList();
    }

    private static Entry of(ContactPoint point) {
        var address = point.address();
        return Entry.of(point.kind().code(), point.raw())
                .with("label", point.label())
                .with("preferred", Optional.of(YES).filter(yes -> point.preferred()))
                .with("lines", address.map(some -> String.join("\n", some.lines())))
                .with("postal-code", address.flatMap(PostalAddress::postalCode))
                .with("locality", address.flatMap(PostalAddress::locality))
                .with("region", address.flatMap(PostalAddress::region))
                .with("country", address.flatMap(PostalAddress::country))
                .with("purposes", purposes(point))
                .with("verified", point.verified().map(verified -> verified.at().toString()))
                .with("verified-how", point.verified().map(Verification::how))
                .with("verified-by", point.verified().flatMap(Verification::by).map(EmployeeId::value))
                .with(
                        "health",
                        Optional.of(point.health().name()).filter(any -> point.health() != ContactPoint.Health.GOOD));
    }

    static void into(CustomerDraft to, Entry entry) {
        if (entry.kind().equals(ContactPointKind.POSTAL.code())) {
            to.point(completed(ContactPoint.postal(address(entry)), entry));
        } else {
            to.point(entry.kind(), entry.value(), point -> completed(point, entry));
        }
    }

    private static ContactPoint completed(ContactPoint point, Entry entry) {
        return new ContactPoint(
                point.kind(),
                point.raw(),
                point.key(),
                entry.part("label"),
                entry.part("preferred").equals(Optional.of(YES)),
                point.address(),
                entry.part("purposes").map(PointEntries::purposes).orElse(List.of()),
                entry.part("verified")
                        .map(at -> new Verification(
                                (Instant) FieldType.INSTANT.readStored(at),
                                entry.part("verified-by").map(EmployeeId::new),
                                entry.part("verified-how").orElse(""))),
                entry.part("health")
                        .map(word -> CustomerEntries.choice(ContactPoint.Health.values(), word))
                        .orElse(ContactPoint.Health.GOOD));
    }

    private static PostalAddress address(Entry entry) {
        return new PostalAddress(
                entry.part("lines").orElse(entry.value()).lines().toList(),
                entry.part("postal-code"),
                entry.part("locality"),
                entry.part("region"),
                entry.part("country"));
    }

    /** Such as {@code work 2020-01-01/2020-12-31, billing}. */
    private static Optional<String> purposes(ContactPoint point) {
        return Optional.of(point.purposes().stream().map(PointEntries::purpose).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String purpose(Purpose purpose) {
        var dates = day(purpose.from()) + "/" + day(purpose.until());
        return dates.equals("/") ? purpose.code() : purpose.code() + " " + dates;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static List<Purpose> purposes(String text) {
        return Arrays.stream(text.split(", ", -1)).map(PointEntries::purpose).toList();
    }

    private static Purpose purpose(String text) {
        var words = text.split("[ /]", -1);
        if (words.length != 1 && words.length != 3) {
            throw new InvalidValueException("a purpose", Violation.of("import.entry"));
        }
        return words.length == 1 ? Purpose.of(words[0]) : new Purpose(words[0], day(words[1]), day(words[2]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of((LocalDate) FieldType.DATE.readStored(text));
    }
}

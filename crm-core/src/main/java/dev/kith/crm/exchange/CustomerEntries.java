package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.PartialDate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a customer, entry by entry: what a CSV cell or a vCard keeps of them without loss. */
final class CustomerEntries {
    private CustomerEntries() {}

    static List<Entry> otherNames(Customer customer) {
        return customer.otherNames().stream()
                .map(name -> Entry.of(name.kind().name(), name.text()))
                .toList();
    }

    static void otherName(CustomerDraft to, Entry entry) {
        var name = new OtherName(choice(OtherName.Kind.values(), entry.kind()), entry.value());
        to.change(customer -> customer.alsoCalled(with(customer.otherNames(), name)));
    }

    static List<Entry> dates(Customer customer) {
        return customer.dates().stream()
                .map(date -> Entry.of(date.kind(), date.date().text()))
                .toList();
    }

    static void date(CustomerDraft to, Entry entry) {
        to.date(entry.kind(), entry.value());
    }

    static List<Entry> preferences(Customer customer) {
        return customer.communication().preferences().stream()
                .map(one -> Entry.of(one.kind().name(), one.text()))
                .toList();
    }

    static void preference(CustomerDraft to, Entry entry) {
        var one = new Preference(choice(Preference.Kind.values(), entry.kind()), entry.value());
        to.change(customer -> customer.spokenTo(customer.communication()
                .minding(with(customer.communication().preferences(), one).toArray(Preference[]::new))));
    }

    static List<Entry> references(Customer customer) {
        return customer.references().stream()
                .sorted(Comparator.comparing(ExternalReference::system).thenComparing(ExternalReference::key))
                .map(one -> Entry.of(one.system(), one.key()))
                .toList();
    }

    static void reference(CustomerDraft to, Entry entry) {
        to.reference(new ExternalReference(entry.kind(), entry.value()));
    }

    /** Death or dissolution: when it was recorded, and the day as far as it is known. */
    static List<Entry> end(Customer customer) {
        return customer.status().end().stream()
                .map(end -> Entry.of("recorded", end.recorded().toString())
                        .with("on", end.on().map(PartialDate::text)))
                .toList();
    }

    static void end(CustomerDraft to, Entry entry) {
        to.ended(new CustomerStatus.End(
                (Instant) FieldType.INSTANT.readStored(entry.value()),
                entry.part("on").map(PartialDate::parse)));
    }

    static List<Entry> attributes(Attributes attributes) {
        return attributes.all().entrySet().stream()
                .map(entry -> Entry.of(entry.getKey(), entry.getValue().text())
                        .with("kind", Optional.of(entry.getValue().kind().name())))
                .toList();
    }

    static void attribute(CustomerDraft to, Entry entry) {
        to.attribute(entry.kind(), attribute(entry));
    }

    static Attributes.Value attribute(Entry entry) {
        var kind = choice(FieldType.Kind.values(), entry.part("kind").orElse(""));
        return new Attributes.Value(kind, exact(kind, entry.value()));
    }

    private static Object exact(FieldType.Kind kind, String text) {
        return switch (kind) {
            case TEXT, CODE, CHOICE -> text;
            case WHOLE -> FieldType.WHOLE.readStored(text);
            case DECIMAL -> FieldType.DECIMAL.readStored(text);
            case MONEY -> Money.parse(text);
            case BOOLEAN -> FieldType.BOOLEAN.readStored(text);
            case INSTANT -> FieldType.INSTANT.readStored(text);
            case DATE -> FieldType.DATE.readStored(text);
            case ID -> FieldType.ID.readStored(text);
        };
    }

    static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    static <E extends Enum<E>> E choice(E[] legal, String word) {
        return Arrays.stream(legal)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "a choice",
                        Violation.of(
                                "import.choice",
                                String.join(
                                        ", ",
                                        Arrays.stream(legal).map(Enum::name).toList()))));
    }
}

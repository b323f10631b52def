package dev.kith.crm.customer;

import dev.kith.crm.customer.CustomerName.Person;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a customer as the history of its file tells of them. */
final class CustomerTraits {
    static final List<Trait<Customer>> ALL = List.of(
            Trait.of("kind", customer -> Optional.of(lower(customer.kind()))),
            Trait.of("prefix", ofPerson(Person::prefix)),
            Trait.of("givenName", ofPerson(Person::given)),
            Trait.of("familyName", ofPerson(Person::family)),
            Trait.of("suffix", ofPerson(Person::suffix)),
            Trait.of("name", CustomerTraits::organisation),
            new Trait<>(
                    "otherNames",
                    customer -> customer.otherNames().stream()
                            .map(name -> lower(name.kind()) + " " + name.text())
                            .toList()),
            new Trait<>(
                    "contactPoints",
                    customer -> customer.contactPoints().stream()
                            .map(CustomerTraits::text)
                            .toList()),
            new Trait<>(
                    "dates",
                    customer -> customer.dates().stream()
                            .map(date -> date.kind() + " " + date.date().text())
                            .toList()),
            Trait.of("salutation", customer -> customer.communication().salutation()),
            Trait.of("language", customer -> customer.communication().language()),
            Trait.of("zone", customer -> customer.communication().zoneId()),
            Trait.of(
                    "preferredChannel",
                    customer -> customer.communication().channel().map(ChannelCode::code)),
            new Trait<>(
                    "preferences",
                    customer -> customer.communication().preferences().stream()
                            .map(one -> lower(one.kind()) + " " + one.text())
                            .toList()),
            Trait.of("stage", customer -> Optional.of(customer.status().stage().code())),
            Trait.of("end", customer -> customer.status().end().map(CustomerTraits::text)),
            Trait.of("archived", customer -> customer.status().archived().map(Instant::toString)),
            new Trait<>(
                    "tags",
                    customer -> customer.tags().stream().map(Tag::name).sorted().toList()),
            new Trait<>(
                    "references",
                    customer -> customer.references().stream()
                            .map(one -> one.system() + " " + one.key())
                            .sorted()
                            .toList()),
            Trait.of("responsible", customer -> customer.responsible().map(EmployeeId::value)),
            Trait.of("notes", Customer::notes),
            new Trait<>("attributes", customer -> customer.attributes().texts()));

    private CustomerTraits() {}

    private static Function<Customer, Optional<String>> ofPerson(Function<Person, Optional<String>> part) {
        return customer -> customer.name() instanceof Person person ? part.apply(person) : Optional.empty();
    }

    private static Optional<String> organisation(Customer customer) {
        return customer.name() instanceof CustomerName.Organisation some ? Optional.of(some.name()) : Optional.empty();
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String text(CustomerStatus.End end) {
        return end.on().map(PartialDate::text).orElse("unknown day") + ", recorded " + end.recorded();
    }

    /** The key follows where it is not what was written: one number reads differently in two regions. */
    private static String text(ContactPoint point) {
        return Stream.of(
                        Optional.of(point.kind().code()),
                        Optional.of(point.raw()),
                        Optional.of("= " + point.key())
                                .filter(key -> !point.key().equals(point.raw())),
                        point.label().map(label -> "(" + label + ")"),
                        Optional.of("preferred").filter(any -> point.preferred()),
                        point.address().map(PointTexts::of),
                        PointTexts.of(point.purposes()),
                        point.verified().map(PointTexts::of),
                        Optional.of(lower(point.health())).filter(any -> point.health() != ContactPoint.Health.GOOD))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}

package dev.kith.crm.template;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName.Organisation;
import dev.kith.crm.customer.CustomerName.Person;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.template.Placeholder.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The placeholders that every template knows. */
final class FilePlaceholders {
    static final List<Placeholder> ALL = List.of(
            Placeholder.always(
                    "customer.name",
                    Kind.LINE,
                    scene -> Optional.of(scene.customer().name().display())),
            Placeholder.optional(
                    "customer.salutation",
                    Kind.LINE,
                    scene -> scene.customer().communication().salutation()),
            person("customer.prefix", Person::prefix),
            person("customer.given", Person::given),
            person("customer.family", Person::family),
            person("customer.suffix", Person::suffix),
            Placeholder.optional("customer.organisation", Kind.LINE, FilePlaceholders::organisation),
            point("customer.email", ContactPointKind.EMAIL),
            point("customer.phone", ContactPointKind.PHONE),
            Placeholder.optional("customer.address", Kind.LINES, FilePlaceholders::address),
            Placeholder.optional(
                    "employee.name", Kind.LINE, scene -> scene.employee().map(Employee::displayName)),
            Placeholder.optional(
                    "employee.signature", Kind.LINES, scene -> scene.employee().flatMap(Employee::signature)),
            Placeholder.always(
                    "brand.name", Kind.LINE, scene -> Optional.of(scene.brand().name())),
            Placeholder.optional(
                    "brand.address", Kind.LINES, scene -> scene.brand().address()),
            Placeholder.always("today", Kind.DATE, scene -> Optional.of(scene.today())));

    private FilePlaceholders() {}

    private static Placeholder person(String name, Function<Person, Optional<String>> part) {
        return Placeholder.optional(
                name,
                Kind.LINE,
                scene -> scene.customer().name() instanceof Person person ? part.apply(person) : Optional.empty());
    }

    private static Optional<String> organisation(Scene scene) {
        return scene.customer().name() instanceof Organisation organisation
                ? Optional.of(organisation.name())
                : Optional.empty();
    }

    private static Placeholder point(String name, ContactPointKind kind) {
        return Placeholder.optional(
                name, Kind.LINE, scene -> first(scene.customer(), kind).map(ContactPoint::raw));
    }

    /** The preferred one, or the first; none that leads nowhere, and one that messages came back from only if there is no other. */
    private static Optional<ContactPoint> first(Customer customer, ContactPointKind kind) {
        return customer.contactPoints().stream()
                .filter(point -> point.kind().equals(kind))
                .filter(point -> point.health() != ContactPoint.Health.INVALID)
                .min(Comparator.comparing(ContactPoint::health)
                        .thenComparing(
                                Comparator.comparing(ContactPoint::preferred).reversed()));
    }

    static Optional<String> address(Scene scene) {
        return first(scene.customer(), ContactPointKind.POSTAL)
                .flatMap(ContactPoint::address)
                .map(address -> lines(address, scene.language()));
    }

    private static String lines(PostalAddress address, Locale language) {
        var place = Stream.of(address.postalCode(), address.locality(), address.region())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var country = address.country()
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language));
        return Stream.of(address.lines().stream(), Stream.of(place), country.stream())
                .flatMap(Function.identity())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

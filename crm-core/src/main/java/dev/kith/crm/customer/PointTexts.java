package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a contact point as the history tells of them. */
final class PointTexts {
    private PointTexts() {}

    /** Tells the parts apart, which the line of an address does not. */
    static String of(PostalAddress address) {
        return Stream.of(
                        Optional.of(String.join(" | ", address.lines())),
                        address.postalCode(),
                        address.locality(),
                        address.region(),
                        address.country())
                .map(part -> part.orElse("-"))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    static Optional<String> of(List<Purpose> purposes) {
        return Optional.of(purposes.stream().map(PointTexts::of).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String of(Purpose purpose) {
        return Stream.of(
                        Optional.of("for " + purpose.code()),
                        purpose.from().map(day -> "from " + day),
                        purpose.until().map(day -> "until " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    static String of(Verification verified) {
        var by = verified.by().map(employee -> " by " + employee.value()).orElse("");
        return "verified " + verified.at() + " " + verified.how() + by;
    }
}

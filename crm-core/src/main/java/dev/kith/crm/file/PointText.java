package dev.kith.crm.file;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a contact point for a terminal. */
final class PointText {
    private PointText() {}

    static String of(ContactPoint point) {
        var uses = point.purposes().stream().map(PointText::of).collect(Collectors.joining(", "));
        return point.raw()
                + point.label().map(label -> " (" + label + ")").orElse("")
                + (point.preferred() ? " *" : "")
                + (uses.isEmpty() ? "" : ", for " + uses)
                + (point.verified().isPresent() ? ", verified" : "")
                + (point.health() == ContactPoint.Health.GOOD
                        ? ""
                        : ", " + point.health().name().toLowerCase(Locale.ROOT));
    }

    private static String of(Purpose purpose) {
        return purpose.code()
                + purpose.from().map(day -> " from " + day).orElse("")
                + purpose.until().map(day -> " until " + day).orElse("");
    }
}

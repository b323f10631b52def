package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Instants;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times as people write them in tables: with an offset, or as a clock on the wall of the tenant shows them. */
final class Moments {
    private Moments() {}

    static Instant parse(String raw, ZoneId zone) {
        var text = raw.strip().replaceFirst(",? +(?=\\d)", "T").strip();
        try {
            if (text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")) {
                return Instants.checked(OffsetDateTime.parse(text).toInstant());
            }
            var local = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replaceFirst("T(\\d):", "T0$1:"));
            return Instants.checked(local.atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            throw new InvalidValueException("a time", Violation.of("import.time"));
        }
    }
}

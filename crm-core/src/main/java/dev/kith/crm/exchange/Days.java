package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportFile.DateOrder;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as people write them in tables: beside ISO 8601 the German way, day, month and year, or day and month alone, and with slashes, in
 * the order that is known, or that they leave no doubt of. No date at all is {@code 0/0/00} in tables of Outlook.
 */
final class Days {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?(?!\\d)");

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
    private static final int MONTHS = 12;

    private Days() {}

    static String iso(String text, Optional<DateOrder> order) {
        if (text.strip().equals("0/0/00")) {
            return "";
        }
        var slashes = SLASHES.matcher(text.strip());
        return slashes.lookingAt() ? ordered(slashes, order) + text.strip().substring(slashes.end()) : german(text);
    }

    private static String ordered(MatchResult date, Optional<DateOrder> order) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (order.isEmpty() && first <= MONTHS && second <= MONTHS && first != second) {
            throw new InvalidValueException("a date", Violation.of("import.date-order"));
        }
        var dayFirst = order.map(DateOrder.DAY_FIRST::equals).orElse(first > MONTHS);
        return "%s-%02d-%02d".formatted(date.group(3), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static String german(String text) {
        var parts = GERMAN.matcher(text.strip());
        if (!parts.lookingAt()) {
            return text;
        }
        var year = parts.group(3) == null ? "-" : parts.group(3);
        var day = "%s-%02d-%02d".formatted(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
        return day + text.strip().substring(parts.end());
    }
}

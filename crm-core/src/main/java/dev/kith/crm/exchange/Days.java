package dev.kith.crm.exchange;

import java.util.regex.Pattern;

/**
 * Dates as people write them in tables: beside ISO 8601 the German way, day, month and year, or day and month alone. No date at
 * all is {@code 0/0/00} in tables of Outlook.
 */
final class Days {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?(?!\\d)");

    private Days() {}

    static String iso(String text) {
        if (text.strip().equals("0/0/00")) {
            return "";
        }
        var parts = GERMAN.matcher(text.strip());
        if (!parts.lookingAt()) {
            return text;
        }
        var year = parts.group(3) == null ? "-" : parts.group(3);
        var day = "%s-%02d-%02d".formatted(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
        return day + text.strip().substring(parts.end());
    }
}

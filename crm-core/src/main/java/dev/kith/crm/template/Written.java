package dev.kith.crm.template;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;

/** How values are written for a reader, by the conventions of the language (CLDR, as the JDK has it). */
record Written(Scene scene) {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    static boolean fits(Kind kind, Object value) {
        return switch (kind) {
            case LINE -> value instanceof String text && isLine(text);
            case LINES -> value instanceof String text && isLines(text);
            case LINK -> value instanceof URI link && isLink(link);
            case NUMBER -> value instanceof BigDecimal || value instanceof Long || value instanceof Integer;
            case MONEY -> value instanceof Money;
            case DATE -> value instanceof LocalDate;
            case INSTANT -> value instanceof Instant;
            case YES_NO -> value instanceof Boolean;
        };
    }

    static boolean isLink(URI link) {
        return link.getScheme() != null && SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT));
    }

    private static boolean isLine(String text) {
        return InvalidValueException.of("", () -> Text.filled(text)).isEmpty();
    }

    private static boolean isLines(String text) {
        return !Text.isBlank(text)
                && InvalidValueException.of("", () -> Text.lines(text)).isEmpty();
    }

    /** A text, or the yes or no itself. */
    Object text(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            return number((Number) value);
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(scene.language())
                    .format(day);
        }
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(scene.language())
                    .withZone(scene.zone())
                    .format(instant);
        }
        return value instanceof URI link
                ? link.toASCIIString()
                : Text.lines(value.toString()).orElse("");
    }

    private String number(Number value) {
        var format = NumberFormat.getNumberInstance(scene.language());
        format.setMaximumFractionDigits(value instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0);
        return format.format(value);
    }

    private String money(Money value) {
        var format = NumberFormat.getCurrencyInstance(scene.language());
        format.setCurrency(value.currency());
        format.setMinimumFractionDigits(Math.max(0, value.currency().getDefaultFractionDigits()));
        format.setMaximumFractionDigits(
                Math.max(value.amount().scale(), Math.max(0, value.currency().getDefaultFractionDigits())));
        return format.format(value.amount());
    }
}

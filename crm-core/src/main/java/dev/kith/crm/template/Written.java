package dev.kith.crm.template;

import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
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
        return isLines(text) && text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    }

    private static boolean isLines(String text) {
        return text.codePoints()
                .noneMatch(c -> (c != '\n' && c != '\t' && Character.isISOControl(c))
                        || Character.getType(c) == Character.SURROGATE);
    }

    /** Of texts: line ends become LF, and blank ones empty. */
    static Object tidy(Object value) {
        return value instanceof String text
                ? text.replace("\r\n", "\n").replace('\r', '\n').strip()
                : value;
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
        return value instanceof URI link ? link.toASCIIString() : value;
    }

    private String number(Number value) {
        var format = NumberFormat.getNumberInstance(scene.language());
        format.setMaximumFractionDigits(value instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0);
        return format.format(value);
    }

    private String money(Money value) {
        var currency = Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(value.code()))
                .findFirst();
        if (currency.isEmpty()) {
            return number(value.amount()) + " " + value.code(); // one that this JVM does not know is kept in the file
        }
        var digits = Math.max(0, currency.get().getDefaultFractionDigits());
        var format = NumberFormat.getCurrencyInstance(scene.language());
        format.setCurrency(currency.get());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(value.amount().scale(), digits));
        return format.format(value.amount());
    }
}

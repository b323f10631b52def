package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a list, in one line: {@code e-mail;label=office;preferred=yes:ada@example.org}. Before a semicolon,
 * an equals sign and a colon of a name or a part stands a backslash, and before each backslash; a line feed is a backslash and n.
 *
 * @param kind what it is
 * @param parts what else is known, by name
 * @param value its value
 */
record Entry(String kind, Map<String, String> parts, String value) {
    Entry {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static Entry of(String kind, String value) {
        return new Entry(kind, Map.of(), value);
    }

    Entry with(String name, Optional<String> part) {
        var all = new LinkedHashMap<>(parts);
        part.ifPresent(some -> all.put(name, some));
        return new Entry(kind, all, value);
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    String text() {
        var text = new StringBuilder(escaped(kind));
        parts.forEach((name, part) ->
                text.append(';').append(escaped(name)).append('=').append(escaped(part)));
        return text.append(':').append(oneLine(value)).toString();
    }

    static Entry parse(String text) {
        var parts = new LinkedHashMap<String, String>();
        var word = new StringBuilder();
        @Nullable String kind = null;
        @Nullable String name = null;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                word.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else if (sign == '=' && kind != null && name == null) {
                name = taken(word);
            } else if (sign == ';' || sign == ':') {
                if (kind == null) {
                    kind = taken(word);
                } else if (name == null) {
                    break;
                } else {
                    parts.put(name, taken(word));
                    name = null;
                }
                if (sign == ':') {
                    return new Entry(kind, parts, unescaped(text.substring(i + 1)));
                }
            } else {
                word.append(sign);
            }
        }
        throw new InvalidValueException("an entry", Violation.of("import.entry"));
    }

    private static String taken(StringBuilder word) {
        var text = word.toString();
        word.setLength(0);
        return text;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace("=", "\\=")
                .replace(":", "\\:")
                .replace("\n", "\\n");
    }

    /** Of a text of several lines; {@link #unescaped} gives it back. */
    static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return "Entry[***]";
    }
}

package dev.kith.crm.template;

import com.samskivert.mustache.Escapers;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Locale;

/** Where a part goes, and how values are made harmless there. */
enum Sink {
    SUBJECT,
    TEXT,
    HTML,
    LETTER;

    private static final int LONGEST_SUBJECT = 900;

    String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isHtml() {
        return this == HTML || this == LETTER;
    }

    /** RFC 5322, section 2.1.1: a line has at most 998 characters, and the name of the header stands in it. */
    static String bounded(String subject) {
        if (subject.length() > LONGEST_SUBJECT) {
            throw new InvalidValueException(
                    "a message",
                    Violation.of("template.too-large", LONGEST_SUBJECT).in("subject"));
        }
        return subject;
    }

    String escaped(String value) {
        return switch (this) {
            case SUBJECT -> value.replace('\n', ' ').replace('\t', ' ');
            case TEXT -> value;
            case HTML, LETTER -> html(value);
        };
    }

    static String html(String value) {
        return Escapers.HTML.escape(value).replace("\n", "<br>\n");
    }
}

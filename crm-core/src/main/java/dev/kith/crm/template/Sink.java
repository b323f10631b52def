package dev.kith.crm.template;

import com.samskivert.mustache.Escapers;
import java.util.Locale;

/** Where a part goes, and how values are made harmless there. */
enum Sink {
    SUBJECT,
    TEXT,
    HTML,
    LETTER;

    String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isHtml() {
        return this == HTML || this == LETTER;
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

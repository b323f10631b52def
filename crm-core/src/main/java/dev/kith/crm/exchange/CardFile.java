package dev.kith.crm.exchange;

import dev.kith.crm.failure.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its cards, in bounded memory: pictures, sounds and keys are left out, and so are cards inside a card; a
 * card that is too long is told and passed over.
 */
final class CardFile implements AutoCloseable {
    /** A card as it stands in the file, or why it cannot be read. */
    record Card(long line, String text, Optional<Violation> broken) {
        @Override
        public String toString() {
            return "Card[line " + line + "]";
        }
    }

    private static final int LINE = 1 << 16;
    private static final int CARD = 1 << 18;
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?:[A-Z0-9-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*", Pattern.CASE_INSENSITIVE);

    private final BufferedReader reader;
    private long line;
    private @Nullable String ahead;

    CardFile(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next card; empty at the end of the file. */
    Optional<Card> next() {
        for (var text = nextLine(); text != null; text = nextLine()) {
            if (mark(text).equals("BEGIN:VCARD")) {
                return Optional.of(new Reading(line).card());
            }
            if (!text.isBlank()) {
                return Optional.of(outside());
            }
        }
        return Optional.empty();
    }

    /** Tells of all text between two cards once. */
    private Card outside() {
        var begin = line;
        for (var text = nextLine(); text != null; text = nextLine()) {
            if (mark(text).equals("BEGIN:VCARD")) {
                ahead = text;
                line--;
                break;
            }
        }
        return new Card(begin, "", Optional.of(Violation.of("import.outside-card")));
    }

    private @Nullable String nextLine() {
        line++;
        if (ahead != null) {
            var text = ahead;
            ahead = null;
            return text;
        }
        try {
            return bounded();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line that is longer than any property is cut one sign behind the bound, which shows that it was. */
    private @Nullable String bounded() throws IOException {
        var text = new StringBuilder();
        for (int sign = reader.read(); sign != '\n'; sign = reader.read()) {
            if (sign < 0) {
                return text.isEmpty() ? null : text.toString();
            }
            if (text.length() <= LINE) {
                text.append((char) sign);
            }
        }
        return text.toString();
    }

    private static String mark(String text) {
        return text.length() > 40 ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** One card on its way. */
    private final class Reading {
        private final long begin;
        private final StringBuilder kept = new StringBuilder("BEGIN:VCARD\r\n");
        private Optional<Violation> broken = Optional.empty();
        private long depth = 1;
        private boolean leaving;
        private boolean agent;

        Reading(long begin) {
            this.begin = begin;
        }

        Card card() {
            for (var text = nextLine(); text != null; text = nextLine()) {
                var mark = mark(text);
                if (mark.startsWith("BEGIN:")) {
                    if (mark.equals("BEGIN:VCARD") && depth == 1 && !agent) {
                        ahead = text;
                        line--;
                        return unended();
                    }
                    depth++;
                } else if (mark.startsWith("END:") && --depth == 0) {
                    return new Card(
                            begin,
                            broken.isPresent()
                                    ? ""
                                    : kept.append("END:VCARD\r\n").toString(),
                            broken);
                } else if (depth == 1 && !mark.startsWith("END:")) {
                    keep(text);
                }
            }
            return unended();
        }

        private Card unended() {
            return new Card(begin, "", Optional.of(broken.orElse(Violation.of("import.card-not-ended"))));
        }

        /** What was left out may go on: indented, or, in old cards, in lines that hold no colon. */
        private void keep(String text) {
            var goesOn = text.startsWith(" ") || text.startsWith("\t");
            leaving = (leaving && (goesOn || text.indexOf(':') < 0))
                    || LEFT_OUT.matcher(text).matches();
            if (leaving || broken.isPresent()) {
                return;
            }
            agent = mark(text).startsWith("AGENT");
            kept.append(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text)
                    .append("\r\n");
            if (text.length() > LINE || kept.length() > CARD) {
                broken = Optional.of(Violation.of("import.row-too-long", CARD));
                kept.setLength(0);
            }
        }
    }
}

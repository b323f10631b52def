package dev.kith.crm.exchange;

import dev.kith.crm.failure.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final int CARD = 1 << 18;
    /** Version 2.1 allows space around the colon; some programs put the name of a group in front. */
    private static final Pattern MARK = Pattern.compile(
            "(?:[^.:;\\s]+\\.)?(BEGIN|END|AGENT)[ \t]*(?:;[^:\r\n]*)?:[ \t]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** No value of a mark is folded into more. */
    private static final int LONGEST_VALUE = 100;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    /** The card of an agent begins behind it, in the next line or the same. */
    private static final String AGENT = "AGENT:";

    private static final Pattern LEFT_OUT =
            Pattern.compile("(?:[^.:;\\s]+\\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:]", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");
    private static final Pattern AROUND = Pattern.compile("[ \t]*(:|$)[ \t]*");

    private final CardLines lines;

    CardFile(BufferedReader reader) {
        lines = new CardLines(reader);
    }

    /** What a line says of where cards begin and end, in one form; empty if it is none of these lines. */
    private static String mark(CardLines.Line line) {
        var mark = MARK.matcher(line.text());
        if (!mark.matches()) {
            return "";
        }
        var value = mark.group(2).length() > LONGEST_VALUE
                ? "?"
                : AROUND.matcher(FOLD.matcher(mark.group(2)).replaceAll("")).replaceAll("$1");
        return (mark.group(1) + ":" + value).toUpperCase(Locale.ROOT);
    }

    /** The next card; empty at the end of the file. */
    Optional<Card> next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (mark(line).equals(BEGIN)) {
                return Optional.of(new Reading(line.at()).card());
            }
            if (!line.text().isBlank()) {
                return Optional.of(outside(line.at()));
            }
        }
        return Optional.empty();
    }

    /** Tells of all text between two cards once. */
    private Card outside(long begin) {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (mark(line).equals(BEGIN)) {
                lines.back(line);
                break;
            }
        }
        return new Card(begin, "", Optional.of(Violation.of("import.outside-card")));
    }

    @Override
    public void close() throws IOException {
        lines.close();
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
            for (var line = lines.next(); line != null; line = lines.next()) {
                var mark = mark(line);
                if (mark.equals(BEGIN) && !agent) {
                    lines.back(line);
                    return unended();
                }
                if (mark.equals(BEGIN) || mark.equals(AGENT + BEGIN)) {
                    depth++;
                    agent = false;
                } else if (mark.equals(END) && --depth == 0) {
                    return broken.isPresent()
                            ? new Card(begin, "", broken)
                            : new Card(begin, kept.append("END:VCARD\r\n").toString(), broken);
                } else if (!line.text().isBlank()) {
                    agent = mark.equals(AGENT);
                    keep(line, mark);
                }
            }
            return unended();
        }

        private Card unended() {
            return new Card(begin, "", Optional.of(broken.orElse(Violation.of("import.card-not-ended"))));
        }

        /**
         * What was left out may go on: indented, or, in old cards, in lines that hold no colon. A line of a note that was broken
         * without folding, and only looks like a mark, would be one for the parser.
         */
        private void keep(CardLines.Line line, String mark) {
            var text = line.text();
            var goesOn = text.startsWith(" ") || text.startsWith("\t");
            leaving = (leaving && (goesOn || text.indexOf(':') < 0))
                    || LEFT_OUT.matcher(text).lookingAt();
            if (leaving || depth > 1 || broken.isPresent() || !mark.isEmpty()) {
                return;
            }
            kept.append(text).append("\r\n");
            if (line.cut() || kept.length() > CARD) {
                broken = Optional.of(Violation.of("import.row-too-long", CARD));
                kept.setLength(0);
            }
        }
    }
}

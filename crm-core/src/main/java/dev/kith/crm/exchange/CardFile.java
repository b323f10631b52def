package dev.kith.crm.exchange;

import dev.kith.crm.failure.Violation;
import java.io.BufferedReader;
import java.io.IOException;
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
    /** No mark is folded that often: a longer line is not looked at for one without its foldings. */
    private static final int LONGEST_MARK = 200;

    private static final Pattern BEGIN = mark("BEGIN", "VCARD");
    private static final Pattern END = mark("END", "VCARD");
    /** Such a line of a note that was broken without folding would be taken for one of another card by the parser. */
    private static final Pattern NO_MARK = mark("(?:BEGIN|END)", "(?s:.*)");
    /** The card of an agent begins behind it, in the next line or the same. */
    private static final Pattern AGENT = mark("AGENT", "");

    private static final Pattern AGENT_HERE = mark("AGENT", "BEGIN[ \t]*:[ \t]*VCARD");
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?:[^.:;\\s]+\\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:]", Pattern.CASE_INSENSITIVE);

    private final CardLines lines;

    CardFile(BufferedReader reader) {
        lines = new CardLines(reader);
    }

    /** Version 2.1 allows space around the colon; some programs put the name of a group in front. */
    private static Pattern mark(String name, String value) {
        return Pattern.compile(
                "(?:[^.:;\\s]+\\.)?" + name + "[ \t]*(?:;[^:\r\n]*)?:[ \t]*" + value + "[ \t]*",
                Pattern.CASE_INSENSITIVE);
    }

    private static boolean is(Pattern mark, CardLines.Line line) {
        var text =
                line.text().length() > LONGEST_MARK ? line.text() : line.text().replaceAll("\r\n[ \t]", "");
        return mark.matcher(text).matches();
    }

    /** The next card; empty at the end of the file. */
    Optional<Card> next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (is(BEGIN, line)) {
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
            if (is(BEGIN, line)) {
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
                if (is(BEGIN, line) && !agent) {
                    lines.back(line);
                    return unended();
                }
                if (is(BEGIN, line) || is(AGENT_HERE, line)) {
                    depth++;
                    agent = false;
                } else if (is(END, line) && --depth == 0) {
                    return broken.isPresent()
                            ? new Card(begin, "", broken)
                            : new Card(begin, kept.append("END:VCARD\r\n").toString(), broken);
                } else if (!line.text().isBlank()) {
                    agent = is(AGENT, line);
                    keep(line);
                }
            }
            return unended();
        }

        private Card unended() {
            return new Card(begin, "", Optional.of(broken.orElse(Violation.of("import.card-not-ended"))));
        }

        /** What was left out may go on: indented, or, in old cards, in lines that hold no colon. */
        private void keep(CardLines.Line line) {
            var text = line.text();
            var goesOn = text.startsWith(" ") || text.startsWith("\t");
            leaving = (leaving && (goesOn || text.indexOf(':') < 0))
                    || LEFT_OUT.matcher(text).lookingAt();
            if (leaving || depth > 1 || broken.isPresent() || is(NO_MARK, line)) {
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

package dev.kith.crm.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a file of vCards, each with the lines that were folded off it, in bounded memory. */
final class CardLines implements AutoCloseable {
    /**
     * A line with its foldings still in it; the parser takes them out by the version of the card.
     *
     * @param at the number of its first line in the file
     * @param text without the last line end
     * @param cut whether it goes on behind the bound
     */
    record Line(long at, String text, boolean cut) {
        @Override
        public String toString() {
            return "Line[" + at + "]";
        }
    }

    private static final int PHYSICAL = 1 << 16;
    private static final int WHOLE = 1 << 18;
    /** Quoted-printable goes on behind an equals sign at the end of a line, whatever the next line looks like. */
    private static final Pattern QUOTED_PRINTABLE =
            Pattern.compile("[^:]{0,200}?[;=]QUOTED-PRINTABLE[;:]", Pattern.CASE_INSENSITIVE);

    private final Reader reader;
    private final char[] buffer = new char[1 << 13];
    private int from;
    private int to;
    private long line;
    private boolean cut;
    private int last;
    private @Nullable Line ahead;

    CardLines(Reader reader) {
        this.reader = reader;
    }

    /** The next one; null at the end of the file. */
    @Nullable
    Line next() {
        if (ahead != null) {
            var again = ahead;
            ahead = null;
            return again;
        }
        try {
            return folded();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives it back: the next one is this again. */
    void back(Line again) {
        ahead = again;
    }

    private @Nullable Line folded() throws IOException {
        if (peek() < 0) {
            return null;
        }
        var at = line + 1;
        var text = new StringBuilder();
        cut = false;
        physical(text);
        for (var sign = peek(); goesOn(text, sign); sign = peek()) {
            text.append("\r\n");
            physical(text);
        }
        return new Line(at, text.toString(), cut);
    }

    private boolean goesOn(StringBuilder text, int sign) {
        return sign == ' '
                || sign == '\t'
                || (last == '=' && sign >= 0 && QUOTED_PRINTABLE.matcher(text).lookingAt());
    }

    /** Ends at CR, LF, or both. */
    private void physical(StringBuilder text) throws IOException {
        line++;
        last = 0;
        int length = 0;
        int sign = read();
        for (; sign >= 0 && sign != '\n' && sign != '\r'; sign = read()) {
            last = sign;
            if (length < PHYSICAL && text.length() < WHOLE) {
                text.append((char) sign);
                length++;
            } else {
                cut = true;
            }
        }
        if (sign == '\r' && peek() == '\n') {
            from++;
        }
    }

    private int read() throws IOException {
        var sign = peek();
        from++;
        return sign;
    }

    /** What {@link #read} gives next: negative at the end of the file. */
    private int peek() throws IOException {
        if (from >= to) {
            from = 0;
            to = reader.read(buffer);
        }
        return to < 0 ? -1 : buffer[from];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package dev.kith.crm.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;

/** Finds out what parts two cells. */
final class Separators {
    private static final int AHEAD = 1 << 13;
    private static final String TOLD = "sep=";

    private Separators() {}

    /** What the first line has most of, outside of quotes; a line that tells it, as spreadsheets write one, is passed over. */
    static char of(BufferedReader text) throws IOException {
        text.mark(AHEAD);
        var some = new char[AHEAD];
        var length = Math.max(0, text.read(some, 0, AHEAD));
        text.reset();
        var head = new String(some, 0, length);
        if (head.startsWith(TOLD) && length > TOLD.length()) {
            text.readLine();
            return head.charAt(TOLD.length());
        }
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(sign -> count(head, sign)))
                .orElse(',');
    }

    private static long count(String head, char sign) {
        long count = 0;
        var quoted = false;
        for (int i = 0; i < head.length(); i++) {
            var at = head.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (!quoted && at == '\n') {
                return count;
            } else if (!quoted && at == sign) {
                count++;
            }
        }
        return count;
    }
}

package dev.kith.crm.consent;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that, sent as an answer by itself, ends all messages to that address. Words are registered.
 *
 * @param word the word, in its folded form
 */
public record StopWord(String word) {
    /** Where words are registered. */
    public static final ContributionPoint<StopWord> POINT = new ContributionPoint<>("stop word");

    /** What must be heeded in the United States (47 CFR 64.1200 (a) (10)), and {@code stopall}, which carriers there know. */
    static final List<StopWord> BUILT_IN = Stream.of(
                    "stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "stopall")
            .map(StopWord::new)
            .toList();

    /**
     * Folds the word, without a full stop at its end.
     *
     * @param word the word
     * @throws InvalidValueException if it is blank
     */
    public StopWord {
        word = bare(Text.filled(word));
        if (word.isEmpty()) {
            throw new InvalidValueException("a stop word", Violation.of("line.missing"));
        }
    }

    /** Whether a text is this word and nothing else, in small or capital letters, with space or a full stop around it. */
    boolean isAllOf(String text) {
        return bare(text).equals(word);
    }

    private static String bare(String text) {
        var folded = Text.folded(text).strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }
}

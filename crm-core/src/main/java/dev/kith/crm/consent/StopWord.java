package dev.kith.crm.consent;

import dev.kith.crm.extension.ContributionPoint;
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

    /** What carriers of text messages in the United States ask for, CTIA's Messaging Principles and Best Practices, 5.1.3. */
    static final List<StopWord> BUILT_IN = Stream.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit")
            .map(StopWord::new)
            .toList();

    /**
     * Folds the word.
     *
     * @param word the word
     * @throws dev.kith.crm.failure.InvalidValueException if it is blank
     */
    public StopWord {
        word = Text.folded(Text.filled(word));
    }

    /** Whether a text is this word and nothing else, in small or capital letters, with space or a full stop around it. */
    boolean isAllOf(String text) {
        var told = text.strip();
        return Text.folded(told.endsWith(".") ? told.substring(0, told.length() - 1) : told)
                .equals(word);
    }
}

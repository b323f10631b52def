package dev.kith.crm.interaction;

import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells in raw form what was said and done.
 *
 * @param summary what it was about, in one line
 * @param notes what was said and done
 * @param outcome what came of it, in one line
 * @param topics labels of what it touched; blank ones are left out
 * @param promises what was promised
 */
public record RawContent(
        Optional<@ReadableAs(Text.Line.class) String> summary,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Optional<@ReadableAs(Text.Line.class) String> outcome,
        List<@ReadableAs(Text.Line.class) String> topics,
        List<Content.Promise> promises) {
    /** Says nothing. */
    public static final RawContent NONE =
            new RawContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param summary what it was about, in one line
     * @param notes what was said and done
     * @param outcome what came of it, in one line
     * @param topics labels of what it touched; blank ones are left out
     * @param promises what was promised
     */
    public RawContent {
        topics = List.copyOf(topics);
        promises = List.copyOf(promises);
    }

    /**
     * Says what it was about.
     *
     * @param line one line
     * @return the content with it
     */
    public RawContent summary(String line) {
        return new RawContent(Optional.of(line), notes, outcome, topics, promises);
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several
     * @return the content with it
     */
    public RawContent notes(String text) {
        return new RawContent(summary, Optional.of(text), outcome, topics, promises);
    }

    /**
     * Says what came of it.
     *
     * @param line one line
     * @return the content with it
     */
    public RawContent outcome(String line) {
        return new RawContent(summary, notes, Optional.of(line), topics, promises);
    }

    /**
     * Says what it touched.
     *
     * @param labels the topics
     * @return the content with them
     */
    public RawContent about(String... labels) {
        return new RawContent(summary, notes, outcome, List.of(labels), promises);
    }

    /**
     * Adds what was promised.
     *
     * @param promise the promise, put last
     * @return the content with it
     */
    public RawContent promising(Content.Promise promise) {
        var all = new ArrayList<>(promises);
        all.add(promise);
        return new RawContent(summary, notes, outcome, topics, all);
    }

    Content read() {
        var labels = topics.stream()
                .flatMap(label -> Text.line(label).stream())
                .map(Content.Topic::new)
                .toList();
        return new Content(summary, notes, outcome, labels, promises);
    }

    @Override
    public String toString() {
        return "RawContent[***]";
    }
}

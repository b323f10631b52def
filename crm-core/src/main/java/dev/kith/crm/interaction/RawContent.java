package dev.kith.crm.interaction;

import dev.kith.crm.value.Instants;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
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
        List<@Valid Promise> promises) {
    /** Says nothing. */
    public static final RawContent NONE =
            new RawContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * Tells in raw form what one side promised to the other.
     *
     * @param text what was promised, in one line
     * @param by who promised it
     * @param due by which day it shall be kept
     */
    public record Promise(@ReadableAs(Text.Filled.class) String text, Content.Promise.By by, Optional<LocalDate> due) {
        /**
         * Notes what we promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise ours(String text) {
            return new Promise(text, Content.Promise.By.US, Optional.empty());
        }

        /**
         * Notes what the customer promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise theirs(String text) {
            return new Promise(text, Content.Promise.By.THEM, Optional.empty());
        }

        /**
         * Says by which day it shall be kept.
         *
         * @param day the day
         * @return the promise with it
         */
        public Promise until(LocalDate day) {
            return new Promise(text, by, Optional.of(day));
        }

        Content.Promise read() {
            return new Content.Promise(text, by, due);
        }

        @AssertTrue(message = "instant.range")
        boolean isDue() { // the path of the violation is "due"
            return due.filter(day -> !Instants.inRange(day)).isEmpty();
        }

        @Override
        public String toString() {
            return "Promise[***]";
        }
    }

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

    static RawContent of(Content told) {
        return new RawContent(
                told.summary(),
                told.notes(),
                told.outcome(),
                told.topics().stream().map(Content.Topic::label).toList(),
                told.promises().stream()
                        .map(one -> new Promise(one.text(), one.by(), one.due()))
                        .toList());
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
    public RawContent promising(Promise promise) {
        var all = new ArrayList<>(promises);
        all.add(promise);
        return new RawContent(summary, notes, outcome, topics, all);
    }

    Content read() {
        var labels = topics.stream()
                .flatMap(label -> Text.line(label).stream())
                .map(Content.Topic::new)
                .toList();
        var promised = promises.stream().map(Promise::read).toList();
        return new Content(summary, notes, outcome, labels, promised);
    }

    @Override
    public String toString() {
        return "RawContent[***]";
    }
}

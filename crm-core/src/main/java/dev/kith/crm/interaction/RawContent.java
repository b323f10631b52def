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
 * @param concerns what worries the customer
 */
public record RawContent(
        Optional<@ReadableAs(Text.Line.class) String> summary,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Optional<@ReadableAs(Text.Line.class) String> outcome,
        List<@ReadableAs(Text.Line.class) String> topics,
        List<@Valid Promise> promises,
        List<@Valid Concern> concerns) {
    /** Says nothing. */
    public static final RawContent NONE =
            new RawContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /**
     * Tells in raw form what one side promised to the other.
     *
     * @param text what was promised, in one line
     * @param by who promised it
     * @param due by which day it shall be kept
     * @param settled on which day it was kept, or given up; empty while it is open
     */
    public record Promise(
            @ReadableAs(Text.Filled.class) String text,
            OpenItem.Promise.By by,
            Optional<LocalDate> due,
            Optional<LocalDate> settled) {
        /**
         * Notes what we promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise ours(String text) {
            return new Promise(text, OpenItem.Promise.By.US, Optional.empty(), Optional.empty());
        }

        /**
         * Notes what the customer promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise theirs(String text) {
            return new Promise(text, OpenItem.Promise.By.THEM, Optional.empty(), Optional.empty());
        }

        /**
         * Says by which day it shall be kept.
         *
         * @param day the day
         * @return the promise with it
         */
        public Promise until(LocalDate day) {
            return new Promise(text, by, Optional.of(day), settled);
        }

        OpenItem.Promise read() {
            return new OpenItem.Promise(text, by, due, settled);
        }

        @AssertTrue(message = "instant.range")
        boolean isDue() { // the path of the violation is "due"
            return due.filter(day -> !Instants.inRange(day)).isEmpty();
        }

        @AssertTrue(message = "instant.range")
        boolean isSettled() { // the path of the violation is "settled"
            return settled.filter(day -> !Instants.inRange(day)).isEmpty();
        }

        @Override
        public String toString() {
            return "Promise[***]";
        }
    }

    /**
     * Tells in raw form what worries the customer.
     *
     * @param text what it is, in one line
     * @param settled on which day it was put right; empty while it is open
     */
    public record Concern(@ReadableAs(Text.Filled.class) String text, Optional<LocalDate> settled) {
        /**
         * Notes a concern.
         *
         * @param text in one line
         * @return the concern, open
         */
        public static Concern of(String text) {
            return new Concern(text, Optional.empty());
        }

        OpenItem.Concern read() {
            return new OpenItem.Concern(text, settled);
        }

        @AssertTrue(message = "instant.range")
        boolean isSettled() { // the path of the violation is "settled"
            return settled.filter(day -> !Instants.inRange(day)).isEmpty();
        }

        @Override
        public String toString() {
            return "Concern[***]";
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
     * @param concerns what worries the customer
     */
    public RawContent {
        topics = List.copyOf(topics);
        promises = List.copyOf(promises);
        concerns = List.copyOf(concerns);
    }

    static RawContent of(Content told) {
        return new RawContent(
                told.summary(),
                told.notes(),
                told.outcome(),
                told.topics().stream().map(Content.Topic::label).toList(),
                told.promises().stream()
                        .map(one -> new Promise(one.text(), one.by(), one.due(), one.settled()))
                        .toList(),
                told.concerns().stream()
                        .map(one -> new Concern(one.text(), one.settled()))
                        .toList());
    }

    /**
     * Says what it was about.
     *
     * @param line one line
     * @return the content with it
     */
    public RawContent summary(String line) {
        return new RawContent(Optional.of(line), notes, outcome, topics, promises, concerns);
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several
     * @return the content with it
     */
    public RawContent notes(String text) {
        return new RawContent(summary, Optional.of(text), outcome, topics, promises, concerns);
    }

    /**
     * Says what came of it.
     *
     * @param line one line
     * @return the content with it
     */
    public RawContent outcome(String line) {
        return new RawContent(summary, notes, Optional.of(line), topics, promises, concerns);
    }

    /**
     * Says what it touched.
     *
     * @param labels the topics
     * @return the content with them
     */
    public RawContent about(String... labels) {
        return new RawContent(summary, notes, outcome, List.of(labels), promises, concerns);
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
        return new RawContent(summary, notes, outcome, topics, all, concerns);
    }

    /**
     * Adds what worries the customer.
     *
     * @param concern the concern, put last
     * @return the content with it
     */
    public RawContent worrying(Concern concern) {
        var all = new ArrayList<>(concerns);
        all.add(concern);
        return new RawContent(summary, notes, outcome, topics, promises, all);
    }

    Content read() {
        var labels = topics.stream()
                .flatMap(label -> Text.line(label).stream())
                .map(Content.Topic::new)
                .toList();
        var promised = promises.stream().map(Promise::read).toList();
        var worries = concerns.stream().map(Concern::read).toList();
        return new Content(summary, notes, outcome, labels, promised, worries);
    }

    @Override
    public String toString() {
        return "RawContent[***]";
    }
}

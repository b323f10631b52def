package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was said and done in an interaction. Immutable.
 *
 * @param summary what it was about, in one line
 * @param notes what was said and done
 * @param outcome what came of it, in one line
 * @param topics what it touched
 * @param promises what was promised
 */
public record Content(
        Optional<String> summary,
        Optional<String> notes,
        Optional<String> outcome,
        List<Topic> topics,
        List<Promise> promises) {
    /** What came of an interaction. */
    public static final TextField<Interaction> OUTCOME =
            TextField.of(Interaction.class, "outcome", entry -> entry.content().outcome());
    /** Nothing was written down. */
    public static final Content NONE =
            new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * Something that interactions touch, so that they are found by it. Free labels, which are compared without case and marks.
     *
     * @param label one line
     */
    public record Topic(String label) {
        /** The topics of an interaction. */
        public static final Relation<Interaction, Topic> OF_INTERACTION = Relation.parts(
                "topics",
                Interaction.class,
                Topic.class,
                entry -> entry.content().topics());
        /** The label. */
        public static final TextField<Topic> LABEL =
                TextField.of(Topic.class, "label", topic -> Optional.of(topic.label()));

        /**
         * Brings the label into its one form.
         *
         * @param label one line
         */
        public Topic {
            label = required("a topic", "label", label);
        }

        @Override
        public String toString() {
            return "Topic[***]";
        }
    }

    /**
     * Something that one side promised to the other.
     *
     * @param text what was promised, in one line
     * @param by who promised it
     * @param due by which day it shall be kept
     */
    public record Promise(String text, By by, Optional<LocalDate> due) {
        /** Who promised. */
        public enum By {
            /** We did. */
            US,
            /** The customer did. */
            THEM
        }

        /** The promises of an interaction. */
        public static final Relation<Interaction, Promise> OF_INTERACTION = Relation.parts(
                "promises",
                Interaction.class,
                Promise.class,
                entry -> entry.content().promises());
        /** What was promised. */
        public static final TextField<Promise> TEXT =
                TextField.of(Promise.class, "text", promise -> Optional.of(promise.text()));
        /** Who promised. */
        public static final PlainField<Promise, By> BY =
                PlainField.of(Promise.class, "by", FieldType.choice(By.class), promise -> Optional.of(promise.by()));
        /** By which day. */
        public static final OrderedField<Promise, LocalDate> DUE =
                OrderedField.of(Promise.class, "due", FieldType.DATE, Promise::due);

        /**
         * Brings the text into its one form.
         *
         * @param text what was promised, in one line
         * @param by who promised it
         * @param due by which day it shall be kept
         */
        public Promise {
            text = required("a promise", "text", text);
            due = due.map(Instants::checked);
        }

        /**
         * Notes what we promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise ours(String text) {
            return new Promise(text, By.US, Optional.empty());
        }

        /**
         * Notes what the customer promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise theirs(String text) {
            return new Promise(text, By.THEM, Optional.empty());
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

        @Override
        public String toString() {
            return "Promise[" + by + "]";
        }
    }

    /**
     * Brings the texts into their one form.
     *
     * @param summary what it was about, in one line
     * @param notes what was said and done
     * @param outcome what came of it, in one line
     * @param topics what it touched
     * @param promises what was promised
     */
    public Content {
        var violations = new ArrayList<Violation>();
        summary = read("summary", summary, Text::line, violations);
        notes = read("notes", notes, Text::lines, violations);
        outcome = read("outcome", outcome, Text::line, violations);
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the content of an interaction", violations);
        }
        topics = List.copyOf(topics);
        promises = List.copyOf(promises);
    }

    private static Optional<String> read(
            String component,
            Optional<String> raw,
            Function<String, Optional<String>> form,
            List<Violation> violations) {
        try {
            return raw.flatMap(form);
        } catch (InvalidValueException refused) {
            refused.violations().forEach(one -> violations.add(one.in(component)));
            return Optional.empty();
        }
    }

    static String required(String what, String component, String raw) {
        return Text.line(raw)
                .orElseThrow(() -> new InvalidValueException(
                        what, Violation.of("line.missing").in(component)));
    }

    /**
     * Says what it was about.
     *
     * @param line one line; blank for none
     * @return the content with it
     */
    public Content summary(String line) {
        return new Content(Optional.of(line), notes, outcome, topics, promises);
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several; blank for none
     * @return the content with it
     */
    public Content notes(String text) {
        return new Content(summary, Optional.of(text), outcome, topics, promises);
    }

    /**
     * Says what came of it.
     *
     * @param line one line; blank for none
     * @return the content with it
     */
    public Content outcome(String line) {
        return new Content(summary, notes, Optional.of(line), topics, promises);
    }

    /**
     * Says what it touched.
     *
     * @param all all topics
     * @return the content with them
     */
    public Content about(List<Topic> all) {
        return new Content(summary, notes, outcome, all, promises);
    }

    /**
     * Says what was promised.
     *
     * @param all all promises
     * @return the content with them
     */
    public Content promising(List<Promise> all) {
        return new Content(summary, notes, outcome, topics, all);
    }

    @Override
    public String toString() {
        return "Content[***]";
    }
}

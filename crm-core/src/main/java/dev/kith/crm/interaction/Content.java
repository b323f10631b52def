package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
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
 * @param concerns what worries the customer
 */
public record Content(
        Optional<String> summary,
        Optional<String> notes,
        Optional<String> outcome,
        List<Topic> topics,
        List<Promise> promises,
        List<Concern> concerns) {
    /** What came of an interaction. */
    public static final TextField<Interaction> OUTCOME =
            TextField.of(Interaction.class, "outcome", entry -> entry.content().outcome());
    /** Nothing was written down. */
    public static final Content NONE =
            new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

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
     * Brings the texts into their one form.
     *
     * @param summary what it was about, in one line
     * @param notes what was said and done
     * @param outcome what came of it, in one line
     * @param topics what it touched
     * @param promises what was promised
     * @param concerns what worries the customer
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
        concerns = List.copyOf(concerns);
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
        return new Content(Optional.of(line), notes, outcome, topics, promises, concerns);
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several; blank for none
     * @return the content with it
     */
    public Content notes(String text) {
        return new Content(summary, Optional.of(text), outcome, topics, promises, concerns);
    }

    /**
     * Says what came of it.
     *
     * @param line one line; blank for none
     * @return the content with it
     */
    public Content outcome(String line) {
        return new Content(summary, notes, Optional.of(line), topics, promises, concerns);
    }

    /**
     * Says what it touched.
     *
     * @param all all topics
     * @return the content with them
     */
    public Content about(List<Topic> all) {
        return new Content(summary, notes, outcome, all, promises, concerns);
    }

    /**
     * Says what was promised.
     *
     * @param all all promises
     * @return the content with them
     */
    public Content promising(List<Promise> all) {
        return new Content(summary, notes, outcome, topics, all, concerns);
    }

    /**
     * Says what worries the customer.
     *
     * @param all all concerns
     * @return the content with them
     */
    public Content worrying(List<Concern> all) {
        return new Content(summary, notes, outcome, topics, promises, all);
    }

    /**
     * Says on which day something that was open was settled. To be kept by {@link Interactions#amend}, as other amendments are: its
     * revision tells by whom and when it was said.
     *
     * @param item a promise or concern of this content
     * @param day on which it was settled; no day to come, by the tenant's zone, which is proved when the entry is amended
     * @return the content with it
     * @throws InvalidValueException if this content has no such item
     */
    public Content settling(OpenItem item, LocalDate day) {
        return item instanceof Promise promise
                ? promising(replaced(promises, promise, promise.settledOn(day)))
                : worrying(replaced(concerns, (Concern) item, ((Concern) item).settledOn(day)));
    }

    private static <T> List<T> replaced(List<T> all, T item, T by) {
        var place = all.indexOf(item);
        if (place < 0) {
            throw new InvalidValueException("the content of an interaction", Violation.of("interaction.no-such-item"));
        }
        var copy = new ArrayList<>(all);
        copy.set(place, by);
        return copy;
    }

    @Override
    public String toString() {
        return "Content[***]";
    }
}

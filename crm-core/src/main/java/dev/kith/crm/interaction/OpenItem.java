package dev.kith.crm.interaction;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Instants;
import java.time.LocalDate;
import java.util.Optional;

/** What an interaction leaves open, until it is settled: by {@link Content#settling}. Immutable. */
public sealed interface OpenItem {
    /** {@return what is open, in one line} */
    String text();

    /** {@return on which day it was settled; empty while it is open} */
    Optional<LocalDate> settled();

    /**
     * Says on which day it was settled.
     *
     * @param day the day
     * @return the item with it
     */
    OpenItem settledOn(LocalDate day);

    /**
     * Something that one side promised to the other.
     *
     * @param text what was promised, in one line
     * @param by who promised it
     * @param due by which day it shall be kept
     * @param settled on which day it was kept, or given up; empty while it is open
     */
    record Promise(String text, By by, Optional<LocalDate> due, Optional<LocalDate> settled) implements OpenItem {
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
        /** On which day it was settled; absent while it is open. */
        public static final OrderedField<Promise, LocalDate> SETTLED =
                OrderedField.of(Promise.class, "settled", FieldType.DATE, Promise::settled);

        /**
         * Brings the text into its one form.
         *
         * @param text what was promised, in one line
         * @param by who promised it
         * @param due by which day it shall be kept
         * @param settled on which day it was kept, or given up
         */
        public Promise {
            text = Content.required("a promise", "text", text);
            due = due.map(Instants::checked);
            settled = settled.map(Instants::checked);
        }

        /**
         * Notes what we promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise ours(String text) {
            return new Promise(text, By.US, Optional.empty(), Optional.empty());
        }

        /**
         * Notes what the customer promised.
         *
         * @param text in one line
         * @return the promise
         */
        public static Promise theirs(String text) {
            return new Promise(text, By.THEM, Optional.empty(), Optional.empty());
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

        @Override
        public Promise settledOn(LocalDate day) {
            return new Promise(text, by, due, Optional.of(day));
        }

        @Override
        public String toString() {
            return "Promise[" + by + "]";
        }
    }

    /**
     * Something that worries the customer, or that (s)he complained of.
     *
     * @param text what it is, in one line
     * @param settled on which day it was put right; empty while it is open
     */
    record Concern(String text, Optional<LocalDate> settled) implements OpenItem {
        /** The concerns of an interaction. */
        public static final Relation<Interaction, Concern> OF_INTERACTION = Relation.parts(
                "concerns",
                Interaction.class,
                Concern.class,
                entry -> entry.content().concerns());
        /** What it is. */
        public static final TextField<Concern> TEXT =
                TextField.of(Concern.class, "text", concern -> Optional.of(concern.text()));
        /** On which day it was settled; absent while it is open. */
        public static final OrderedField<Concern, LocalDate> SETTLED =
                OrderedField.of(Concern.class, "settled", FieldType.DATE, Concern::settled);

        /**
         * Brings the text into its one form.
         *
         * @param text what it is, in one line
         * @param settled on which day it was put right
         */
        public Concern {
            text = Content.required("a concern", "text", text);
            settled = settled.map(Instants::checked);
        }

        /**
         * Notes a concern.
         *
         * @param text in one line
         * @return the concern, open
         */
        public static Concern of(String text) {
            return new Concern(text, Optional.empty());
        }

        @Override
        public Concern settledOn(LocalDate day) {
            return new Concern(text, Optional.of(day));
        }

        @Override
        public String toString() {
            return "Concern[***]";
        }
    }
}

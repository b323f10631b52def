package dev.kith.crm.exchange;

import dev.kith.crm.failure.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** What an import does with one row or card of a file. Holds names of parts and codes, no personal data. Immutable. */
public sealed interface RowOutcome {
    /**
     * It tells of something that is not there: a customer, an interaction, a relationship. What a former import brought and was taken
     * back is not there.
     *
     * @param line where it begins in the file, from 1
     * @param missing the parts that were left out, since what they point at is not there
     */
    record Created(long line, List<String> missing) implements RowOutcome {
        /**
         * Copies the list.
         *
         * @param line where it begins in the file, from 1
         * @param missing the parts that were left out, since what they point at is not there
         */
        public Created {
            missing = List.copyOf(missing);
        }

        /**
         * Of which nothing was left out.
         *
         * @param line where it begins in the file, from 1
         */
        public Created(long line) {
            this(line, List.of());
        }
    }

    /**
     * It tells more of a customer who is there.
     *
     * @param line where it begins in the file, from 1
     * @param added the parts of the file to which something was added
     * @param kept the parts in which the row says otherwise; what was there stays
     */
    record Updated(long line, List<String> added, List<String> kept) implements RowOutcome {
        /**
         * Copies the lists.
         *
         * @param line where it begins in the file, from 1
         * @param added the parts of the file to which something was added
         * @param kept the parts in which the row says otherwise; what was there stays
         */
        public Updated {
            added = List.copyOf(added);
            kept = List.copyOf(kept);
        }
    }

    /**
     * It tells nothing new.
     *
     * @param line where it begins in the file, from 1
     * @param kept the parts in which the row says otherwise; what was there stays
     */
    record Skipped(long line, List<String> kept) implements RowOutcome {
        /**
         * Copies the list.
         *
         * @param line where it begins in the file, from 1
         * @param kept the parts in which the row says otherwise; what was there stays
         */
        public Skipped {
            kept = List.copyOf(kept);
        }
    }

    /**
     * It cannot be taken.
     *
     * @param line where it begins in the file, from 1
     * @param reasons all that is wrong with it
     */
    record Rejected(long line, List<Violation> reasons) implements RowOutcome {
        /**
         * Copies the list.
         *
         * @param line where it begins in the file, from 1
         * @param reasons all that is wrong with it
         */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /** {@return where the row begins in the file, from 1} */
    long line();

    /** {@return the text form, by which stores keep an outcome; {@link #parse} reads it} */
    default String text() {
        return OutcomeText.of(this);
    }

    /**
     * Reads the text form.
     *
     * @param text as {@link #text} gave it
     * @return the outcome
     */
    static RowOutcome parse(String text) {
        return OutcomeText.parse(text);
    }

    /** {@return one sentence for a terminal or a report, in English, such as {@code line 12: new}} */
    default String sentence() {
        var place = "line " + line() + ": ";
        if (this instanceof Created created) {
            return place + "new"
                    + (created.missing().isEmpty() ? "" : " without " + String.join(", ", created.missing()));
        }
        if (this instanceof Updated updated) {
            return place + "adds " + String.join(", ", updated.added()) + kept(updated.kept());
        }
        if (this instanceof Skipped skipped) {
            return place + "nothing new" + kept(skipped.kept());
        }
        return place + "refused: "
                + ((Rejected) this).reasons().stream().map(Violation::toString).collect(Collectors.joining("; "));
    }

    private static String kept(List<String> parts) {
        return parts.isEmpty() ? "" : "; keeps " + String.join(", ", parts);
    }
}

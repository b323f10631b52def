package dev.kith.crm.customer;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.Optional;

/**
 * Something to mind about a customer.
 *
 * @param kind whether to do or to avoid it
 * @param text what, in one line, such as {@code after six} or {@code smoked fish}
 */
public record Preference(Kind kind, String text) {
    /** Whether to do or to avoid it. */
    public enum Kind {
        /** When and how the customer likes to be reached. */
        REACH,
        /** When and how not. */
        AVOID,
        /** What the customer likes. */
        LIKES,
        /** What not. */
        DISLIKES
    }

    /**
     * Tells in raw form what to mind.
     *
     * @param kind whether to do or to avoid it
     * @param text what, in one line
     */
    public record Raw(
            Kind kind, @ReadableAs(Text.Filled.class) String text) {
        Preference read() {
            return new Preference(kind, text);
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** Whether to do or to avoid it. */
    public static final OrderedField<Preference, Kind> KIND =
            OrderedField.of(Preference.class, "kind", FieldType.choice(Kind.class), one -> Optional.of(one.kind()));
    /** What to mind. */
    public static final TextField<Preference> TEXT =
            TextField.of(Preference.class, "text", one -> Optional.of(one.text()));

    /**
     * Brings the text into its one form; it must not be blank.
     *
     * @param kind whether to do or to avoid it
     * @param text what, in one line, such as {@code after six} or {@code smoked fish}
     */
    public Preference {
        text = Text.filled(text);
    }

    @Override
    public String toString() {
        return "Preference[" + kind + "]";
    }
}

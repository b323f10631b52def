package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;

/**
 * A further name of a customer.
 *
 * @param kind in which respect it is another one
 * @param text the whole name
 */
public record OtherName(Kind kind, String text) {
    /** In which respect a name is another one. */
    public enum Kind {
        /** The name in a second script, such as 李小龍. */
        SECOND_SCRIPT,
        /** How it is said. */
        PHONETIC,
        /** As it was called before. */
        FORMER,
        /** A nickname, a brand, a trade name. */
        ALIAS
    }

    /**
     * Tells a further name in raw form.
     *
     * @param kind in which respect it is another one
     * @param text the whole name
     */
    public record Raw(
            Kind kind, @ReadableAs(Text.Line.class) String text) {
        OtherName read() {
            return new OtherName(kind, text);
        }

        @AssertTrue(message = "name.missing")
        boolean isText() { // the path of the violation is "text"
            return !Text.isBlank(text);
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** In which respect it is another one. */
    public static final OrderedField<OtherName, Kind> KIND =
            OrderedField.of(OtherName.class, "kind", FieldType.choice(Kind.class), name -> Optional.of(name.kind()));
    /** The whole name. */
    public static final TextField<OtherName> TEXT =
            TextField.of(OtherName.class, "text", name -> Optional.of(name.text()));

    /**
     * Brings the name into its one form; it must not be blank.
     *
     * @param kind in which respect it is another one
     * @param text the whole name
     */
    public OtherName {
        text = Text.line(text).orElseThrow(() -> new InvalidValueException("a name", Violation.of("name.missing")));
    }

    @Override
    public String toString() {
        return "OtherName[" + kind + "]";
    }
}

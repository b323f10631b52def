package dev.kith.crm.extension;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of an attribute with the kind of its form, so that a store keeps also what no extension of this JVM knows.
 *
 * @param kind the kind of form
 * @param exact the value in that form, text not folded
 */
public record AttributeValue(FieldType.Kind kind, Object exact) {
    private static final int SCALE = 10;
    private static final int WHOLE_DIGITS = 28;

    /**
     * Proves that the value has the form of its kind, and that every store can keep it: a decimal has at most 28 digits before
     * the point and 10 behind it, a code is one line.
     *
     * @param kind the kind of form
     * @param exact the value in that form, text not folded
     */
    public AttributeValue {
        if (!kind.stored().isInstance(exact)) {
            throw new InvalidValueException("an attribute", Violation.of("operand.syntax", kind));
        }
        if (exact instanceof BigDecimal number
                && (number.scale() > SCALE || number.precision() - (long) number.scale() > WHOLE_DIGITS)) {
            throw new InvalidValueException("an attribute", Violation.of("decimal.range", WHOLE_DIGITS, SCALE));
        }
        if (kind == FieldType.Kind.CODE && !Text.line((String) exact).equals(Optional.of(exact))) {
            throw new InvalidValueException("an attribute", Violation.of("code.one-line"));
        }
    }

    @Override
    public String toString() {
        return "AttributeValue[" + kind + "]";
    }
}

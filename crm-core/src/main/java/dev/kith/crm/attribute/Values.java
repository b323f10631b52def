package dev.kith.crm.attribute;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Text;
import java.util.List;

/** Reads and proves single values. */
final class Values {
    private Values() {}

    static <V> V typed(Field<?, V> field, String typed) {
        var type = field.type();
        try {
            return type.restored(
                    type.kind() == FieldType.Kind.TEXT ? Text.lines(typed).orElse("") : type.readStored(typed.strip()));
        } catch (InvalidValueException none) {
            var wrong = type.choices().isEmpty()
                    ? Violation.of("attribute.kind", type.kind())
                    : Violation.of("attribute.one-of", String.join(", ", type.choices()));
            throw new InvalidValueException(
                    "an attribute", wrong.in(field.name()).in("attributes"));
        }
    }

    /** Proves an initial value. */
    static <V> void requireLegal(Field<?, V> field, List<Constraint<V>> constraints, V initial, boolean refers) {
        if (refers) {
            throw new IllegalUseException(
                    "the attribute " + field.name()
                            + " refers to what must be there, so it cannot begin with one value for all; drop the initial value");
        }
        try {
            var kept = Attributes.NONE.with(field, initial).value(field);
            var wrong = kept.stream()
                    .flatMap(value -> constraints.stream()
                            .flatMap(constraint -> constraint.violation(field.type(), value).stream()))
                    .toList();
            if (kept.isEmpty() || !wrong.isEmpty()) {
                throw new InvalidValueException("an initial value", wrong);
            }
        } catch (InvalidValueException refused) {
            throw new IllegalUseException("the initial value of the attribute " + field.name()
                    + " is not legal itself; choose another one: " + refused.getMessage());
        }
    }
}

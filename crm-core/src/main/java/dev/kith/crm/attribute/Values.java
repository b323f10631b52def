package dev.kith.crm.attribute;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import java.util.List;

/** Reads and proves single values. */
final class Values {
    private Values() {}

    /** What no store could keep is refused, too. */
    static <V> V typed(Field<?, V> field, String typed) {
        V value;
        try {
            value = read(field.type(), typed);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(
                    "an attribute",
                    refused.violations().stream()
                            .map(wrong -> wrong.code().equals("operand.syntax") ? unreadable(field.type()) : wrong)
                            .map(wrong -> wrong.in(field.name()).in("attributes"))
                            .toList());
        }
        Attributes.NONE.with(field, value);
        return value;
    }

    private static <V> V read(FieldType<V> type, String typed) {
        return type.restored(
                switch (type.kind()) {
                    case TEXT -> Text.lines(typed).orElse("");
                    case MONEY -> Money.parse(typed);
                    default -> type.readStored(typed.strip());
                });
    }

    private static Violation unreadable(FieldType<?> type) {
        return type.choices().isEmpty()
                ? Violation.of("attribute.kind", type.kind())
                : Violation.of("attribute.one-of", String.join(", ", type.choices()));
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

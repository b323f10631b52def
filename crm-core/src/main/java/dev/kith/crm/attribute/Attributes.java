package dev.kith.crm.attribute;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What extensions add to an aggregate, by the names of their {@link Attribute}s. Also holds attributes that no extension of
 * this JVM knows, so that they survive. Immutable; equal where all values are equal.
 */
public final class Attributes {
    /**
     * The value of an attribute with the kind of its form, so that a store keeps also what no extension of this JVM knows.
     *
     * @param kind the kind of form
     * @param exact the value in that form, text not folded
     */
    public record Value(FieldType.Kind kind, Object exact) {
        /**
         * Proves that the value has the form of its kind, and that every store can keep it: a decimal has at most 28 digits before
         * the point and 10 behind it, a code is one line. Of money only the form of its currency's code is proved.
         *
         * @param kind the kind of form
         * @param exact the value in that form, text not folded
         */
        public Value {
            if (!kind.stored().isInstance(exact)) {
                throw new InvalidValueException("an attribute", Violation.of("operand.syntax", kind));
            }
            if (exact instanceof BigDecimal number) {
                Money.checkRange(number);
            }
            if (kind == FieldType.Kind.CODE && !Text.line((String) exact).equals(Optional.of(exact))) {
                throw new InvalidValueException("an attribute", Violation.of("code.one-line"));
            }
        }

        /** {@return the value in its plain form, a text whole} */
        public String text() {
            if (exact instanceof Money money) {
                return money.text();
            }
            return exact instanceof BigDecimal number ? number.toPlainString() : exact.toString();
        }

        @Override
        public String toString() {
            return "Attributes.Value[" + kind + "]";
        }
    }

    /** No attribute at all. */
    public static final Attributes NONE = new Attributes(new TreeMap<>());

    private final SortedMap<String, Value> values;

    private Attributes(SortedMap<String, Value> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /**
     * Takes values as a store kept them.
     *
     * @param values by name
     * @return the attributes
     */
    public static Attributes of(Map<String, Value> values) {
        return new Attributes(new TreeMap<>(values));
    }

    /** {@return all values by name, in the order of the names} */
    public SortedMap<String, Value> all() {
        return values;
    }

    /** {@return each value with its name, such as {@code acme.limit 100}, for the history; in the order of the names} */
    public List<String> texts() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().text())
                .toList();
    }

    /**
     * Reads an attribute.
     *
     * @param field its handle
     * @param <V> the values
     * @return the value; empty if there is none, or one of another kind
     */
    public <V> Optional<V> value(Field<?, V> field) {
        return value(field.name(), field.type());
    }

    <V> Optional<V> value(String name, FieldType<V> type) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> fits(type, value))
                .map(value -> type.restored(value.exact()));
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value; a text is brought into its one form, and a blank one drops the attribute
     * @param <V> the values
     * @return the attributes with that value
     * @throws dev.kith.crm.failure.InvalidValueException if no store could keep it
     */
    public <V> Attributes with(Field<?, V> field, V value) {
        var next = new TreeMap<>(values);
        next.remove(field.name());
        try {
            form(field.type(), value).ifPresent(form -> next.put(field.name(), form));
        } catch (InvalidValueException wrong) {
            throw new InvalidValueException(
                    "an attribute",
                    wrong.violations().stream()
                            .map(violation -> violation.in(field.name()).in("attributes"))
                            .toList());
        }
        return new Attributes(next);
    }

    private static <V> Optional<Value> form(FieldType<V> type, V value) {
        var exact = type.exact(value);
        var form = type.kind() == FieldType.Kind.TEXT ? Text.lines((String) exact) : Optional.of(exact);
        return form.map(some -> new Value(type.kind(), some));
    }

    /**
     * Drops an attribute.
     *
     * @param field its handle
     * @return the attributes without it
     */
    public Attributes without(Field<?, ?> field) {
        var next = new TreeMap<>(values);
        next.remove(field.name());
        return new Attributes(next);
    }

    /** A choice that is no longer declared is kept, and absent for this JVM. */
    private static boolean fits(FieldType<?> type, Value value) {
        return value.kind() == type.kind()
                && (type.kind() != FieldType.Kind.CHOICE || type.choices().contains((String) value.exact()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes attributes && values.equals(attributes.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Attributes" + values.keySet();
    }
}

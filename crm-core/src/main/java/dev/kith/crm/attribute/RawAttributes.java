package dev.kith.crm.attribute;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.Text;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Attributes in a command: what is wrong with them is told when the command is checked. Begin with {@link #NONE}. Immutable.
 *
 * @param read those that were read before
 * @param legal those that a store can keep
 * @param refused what is wrong with the others, by their names
 */
public record RawAttributes(Attributes read, Attributes legal, SortedMap<String, List<Violation>> refused) {
    /** Asks for none. */
    public static final RawAttributes NONE = of(Attributes.NONE);

    /**
     * Copies the violations.
     *
     * @param read those that were read before
     * @param legal those that a store can keep
     * @param refused what is wrong with the others, by their names
     */
    public RawAttributes {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /**
     * Asks for attributes that were read before, here or elsewhere. Those that are retired are kept, and references are not looked up.
     *
     * @param legal the attributes
     * @return the same ones
     */
    public static RawAttributes of(Attributes legal) {
        return new RawAttributes(legal, legal, new TreeMap<>());
    }

    /**
     * Asks for one more.
     *
     * @param field its handle
     * @param value its value; checked with the command
     * @param <V> the values
     * @return all that is asked for
     */
    public <V> RawAttributes with(Field<?, V> field, V value) {
        var others = new TreeMap<>(refused);
        others.remove(field.name());
        try {
            return new RawAttributes(read, legal.with(field, value), others);
        } catch (InvalidValueException wrong) {
            others.put(field.name(), wrong.violations());
            return new RawAttributes(read, legal.without(field), others);
        }
    }

    /**
     * Asks for one more, as somebody has typed it.
     *
     * @param definition what may be written
     * @param typed in the form of {@link AttributeDefinition#read}, checked with the command; a blank one asks for nothing
     * @param <V> the values
     * @return all that is asked for
     */
    public <V> RawAttributes with(AttributeDefinition<?, V> definition, String typed) {
        if (Text.isBlank(Objects.requireNonNull(typed, "typed"))) {
            return this;
        }
        try {
            return with(definition.field(), definition.read(typed));
        } catch (InvalidValueException wrong) {
            var others = new TreeMap<>(refused);
            others.put(definition.field().name(), wrong.violations());
            return new RawAttributes(read, legal.without(definition.field()), others);
        }
    }

    @Override
    public String toString() {
        return "RawAttributes" + legal.all().keySet() + refused.keySet();
    }
}

package dev.kith.crm.extension;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for attributes, in raw form. Begin with {@link #NONE}. Immutable.
 *
 * @param settings what to set, in this order
 */
public record RawAttributes(List<Setting<?>> settings) {
    /**
     * Asks for one attribute.
     *
     * @param field its handle
     * @param value its value, unchecked
     * @param <V> the values
     */
    public record Setting<V>(Field<?, V> field, V value) {
        private Attributes into(Attributes attributes) {
            return attributes.with(field, value);
        }

        private Stream<Violation> violations() {
            try {
                into(Attributes.NONE);
                return Stream.empty();
            } catch (InvalidValueException refused) {
                return refused.violations().stream()
                        .map(violation -> violation.in(field.name()).in("attributes"));
            }
        }

        @Override
        public String toString() {
            return "Setting[" + field.name() + "]";
        }
    }

    /** Asks for none. */
    public static final RawAttributes NONE = new RawAttributes(List.of());

    /**
     * Copies the list.
     *
     * @param settings what to set, in this order
     */
    public RawAttributes {
        settings = List.copyOf(settings);
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
        var all = new ArrayList<Setting<?>>(settings);
        all.add(new Setting<>(field, value));
        return new RawAttributes(all);
    }

    /**
     * Tells all that is wrong: values that no store could keep, and names that nobody registered.
     *
     * @param registered the names that may be written
     * @return the violations
     */
    public List<Violation> violations(Collection<String> registered) {
        return settings.stream()
                .flatMap(one -> Stream.concat(
                        one.violations(), Attributes.unregistered(one.field().name(), registered)))
                .toList();
    }

    /**
     * Reads the attributes.
     *
     * @return the attributes
     * @throws InvalidValueException if a value cannot be kept; {@link #violations} tells all reasons
     */
    public Attributes read() {
        var read = Attributes.NONE;
        for (var setting : settings) {
            read = setting.into(read);
        }
        return read;
    }

    @Override
    public String toString() {
        return "RawAttributes" + settings;
    }
}

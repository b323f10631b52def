package dev.kith.crm.attribute;

import dev.kith.crm.query.Field;
import dev.kith.crm.value.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries attributes: every aggregate and every entry of a log does.
 *
 * @param <S> the aggregate itself, so that setting an attribute gives the same type
 */
public interface Attributed<S extends Attributed<S>> {
    /** {@return what extensions added} */
    Attributes attributes();

    /** {@return how far it has come, such as {@code active}; empty where the type knows no stages} */
    default Optional<String> stageCode() {
        return Optional.empty();
    }

    /**
     * Replaces all attributes.
     *
     * @param attributes what extensions add
     * @return the changed state
     */
    S attributed(Attributes attributes);

    /**
     * Sets one attribute.
     *
     * @param field its handle
     * @param value its value
     * @param <V> the values
     * @return the changed state
     */
    default <V> S with(Field<S, V> field, V value) {
        return attributed(attributes().with(field, value));
    }

    /**
     * Sets one attribute to what somebody has typed.
     *
     * @param definition what may be written, such as {@code desk.attributes(type).named(name)} gives
     * @param typed in the form of {@link AttributeDefinition#read}; a blank one drops the attribute
     * @param <V> the values
     * @return the changed state
     * @throws dev.kith.crm.failure.InvalidValueException if it is no value of the kind
     */
    default <V> S with(AttributeDefinition<S, V> definition, String typed) {
        return Text.isBlank(Objects.requireNonNull(typed, "typed"))
                ? without(definition.field())
                : with(definition.field(), definition.read(typed));
    }

    /**
     * Drops one attribute.
     *
     * @param field its handle
     * @return the changed state
     */
    default S without(Field<S, ?> field) {
        return attributed(attributes().without(field));
    }
}

package dev.kith.crm.attribute;

import dev.kith.crm.query.Field;

/**
 * A command that asks for attributes of what it begins.
 *
 * @param <S> the command
 * @param <A> what it begins
 */
public interface AskingForAttributes<S, A extends Attributed<A>> {
    /** {@return what extensions add} */
    RawAttributes attributes();

    /**
     * Asks for attributes in the place of those that were asked for before.
     *
     * @param all the attributes
     * @return the command
     */
    S attributed(RawAttributes all);

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value; checked with all else that is said
     * @param <V> the values
     * @return the command
     */
    default <V> S with(Field<A, V> field, V value) {
        return attributed(attributes().with(field, value));
    }

    /**
     * Sets an attribute to what somebody has typed.
     *
     * @param definition what may be written, such as {@code desk.attributes(type).named(name)} gives
     * @param typed in the form of {@link AttributeDefinition#read}, checked with all else that is said; a blank one sets nothing
     * @param <V> the values
     * @return the command
     */
    default <V> S with(AttributeDefinition<A, V> definition, String typed) {
        return attributed(attributes().with(definition, typed));
    }
}

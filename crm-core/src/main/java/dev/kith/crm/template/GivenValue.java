package dev.kith.crm.template;

import java.util.Optional;

/**
 * A value that a template cannot read from the file: whoever sends the message gives it, such as the number of an order.
 *
 * @param name as of a {@link Placeholder}; no known one
 * @param kind what it is
 * @param always whether it must be given each time
 */
public record GivenValue(String name, Placeholder.Kind kind, boolean always) {
    /**
     * Refuses names of another form.
     *
     * @param name as of a {@link Placeholder}
     * @param kind what it is
     * @param always whether it must be given each time
     * @throws dev.kith.crm.failure.InvalidValueException if the name has not the form of one
     */
    public GivenValue {
        name = new Placeholder(name, kind, always, scene -> Optional.empty()).name();
    }
}

package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;

/**
 * Reads a value from raw text: the one place where the rule of that value stands. Used by {@link ReadableAs}; an
 * implementation is stateless and has a public constructor without parameters.
 *
 * @param <V> the value
 */
@FunctionalInterface
public interface Syntax<V> {
    /**
     * Reads the value.
     *
     * @param raw as typed
     * @return the value
     * @throws InvalidValueException if it cannot be read
     */
    V parse(String raw);
}

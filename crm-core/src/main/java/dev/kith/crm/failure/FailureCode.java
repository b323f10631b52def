package dev.kith.crm.failure;

import java.util.Locale;

/**
 * The stable name of a failure, as a host may compare or log it.
 *
 * @param value lower-case words, joined by dots
 */
public record FailureCode(String value) {

    /**
     * Creates a code.
     *
     * @param value lower-case words, joined by dots
     */
    public FailureCode {
        if (value.isEmpty() || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a failure code is made of lower-case words: " + value);
        }
    }
}

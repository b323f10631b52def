package dev.kith.crm.event;

import dev.kith.crm.value.Codes;

/**
 * Thrown by a listener that will never take a delivery, such as one that its receiver has refused for good: it is not tried again, and
 * waits among the dead for somebody who looks.
 */
public class UndeliverableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Gives a delivery up.
     *
     * @param reason why, as a code of 1 to 40 characters of a-z 0-9 . _ -, such as {@code acme.unknown-article}
     * @throws IllegalArgumentException if it is none: a text could hold personal data
     */
    public UndeliverableException(String reason) {
        super(reason);
        if (!Codes.wellFormed(reason)) {
            throw new IllegalArgumentException(
                    "the reason of an undeliverable delivery is a code of 1 to 40 of a-z 0-9 . _ -, first a letter or digit");
        }
    }

    /** {@return why, as a code} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

package dev.kith.crm.failure;

/**
 * A coded "no, because" of a business rule, shared by exceptions, sealed results and vetoing listeners. Vendors give
 * their own.
 */
public interface Refusal {
    /** {@return a stable code of the rule that refuses, such as {@code customer.archived}} */
    String code();

    /** {@return the reason and what to do, without personal data} */
    String reason();

    /**
     * Makes a refusal.
     *
     * @param code stable code of the rule
     * @param reason why, and what to do; free of personal data
     * @return the refusal
     */
    static Refusal of(String code, String reason) {
        return new PlainRefusal(code, reason);
    }
}

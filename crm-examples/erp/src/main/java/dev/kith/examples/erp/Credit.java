package dev.kith.examples.erp;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the credit of a customer stands. Immutable.
 *
 * @param limit what open deliveries may be worth; empty for anything
 * @param used what they are worth
 */
public record Credit(Optional<BigDecimal> limit, BigDecimal used) {
    /** {@return whether the open deliveries are worth more than they may be; with a limit of 0, whether there is any at all} */
    public boolean exceeded() {
        return limit.filter(most -> most.signum() == 0 || used.compareTo(most) > 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return "Credit[***]";
    }
}

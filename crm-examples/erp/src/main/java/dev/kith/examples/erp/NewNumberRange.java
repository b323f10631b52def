package dev.kith.examples.erp;

import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Asks for a number range, in raw form. Immutable.
 *
 * @param name what is numbered: a code
 * @param prefix stands before each number
 * @param first the number to begin with
 */
public record NewNumberRange(
        @ReadableAs(Codes.Parser.class) String name,
        @ReadableAs(Text.Filled.class) String prefix,
        @PositiveOrZero(message = "attribute.at-least|0") long first) {
    /**
     * Asks for a range of customer numbers.
     *
     * @param prefix stands before each number, such as {@code C-}
     * @param first the number to begin with
     * @return the command
     */
    public static NewNumberRange ofCustomers(String prefix, long first) {
        return new NewNumberRange(CustomerNumbers.RANGE, prefix, first);
    }
}

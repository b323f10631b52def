package dev.kith.examples.erp;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Asks for a delivery stop, in raw form. Begin with {@link #of}. Immutable.
 *
 * @param customer whose
 * @param day when the goods are to come
 * @param address where to, in one line
 * @param worth what the goods are worth
 * @param attributes what other extensions add
 */
public record NewDeliveryStop(
        CustomerId customer,
        LocalDate day,
        @ReadableAs(Text.Filled.class) String address,

        @PositiveOrZero(message = "attribute.at-least|0")
        @Digits(integer = 15, fraction = 2, message = "decimal.range|15|2")
        BigDecimal worth,

        RawAttributes attributes) {
    /**
     * Refuses null by its name.
     *
     * @param customer whose
     * @param day when the goods are to come
     * @param address where to, in one line
     * @param worth what the goods are worth
     * @param attributes what other extensions add
     */
    public NewDeliveryStop {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(worth, "worth");
    }

    /**
     * Asks for a stop with goods that are worth nothing, such as samples.
     *
     * @param customer whose
     * @param day when the goods are to come
     * @param address where to, in one line
     * @return the command
     */
    public static NewDeliveryStop of(CustomerId customer, LocalDate day, String address) {
        return new NewDeliveryStop(customer, day, address, BigDecimal.ZERO, RawAttributes.NONE);
    }

    /**
     * Says what the goods are worth.
     *
     * @param other an amount with at most two decimals
     * @return the command
     */
    public NewDeliveryStop worth(BigDecimal other) {
        return new NewDeliveryStop(customer, day, address, other, attributes);
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value; checked with all else that is said
     * @param <V> the values
     * @return the command
     */
    public <V> NewDeliveryStop with(Field<DeliveryStop, V> field, V value) {
        return new NewDeliveryStop(customer, day, address, worth, attributes.with(field, value));
    }

    @Override
    public String toString() {
        return "NewDeliveryStop[***]";
    }
}

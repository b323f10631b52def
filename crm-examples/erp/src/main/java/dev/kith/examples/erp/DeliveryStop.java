package dev.kith.examples.erp;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stop of a delivery tour at a customer's. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param customer whose
 * @param day when the goods are to come
 * @param address where to, in one line
 * @param worth what the goods are worth, in the currency of the tenant
 * @param state where it stands
 * @param attributes what other extensions add
 */
public record DeliveryStop(
        DeliveryStopId id,
        Version version,
        CustomerId customer,
        LocalDate day,
        String address,
        BigDecimal worth,
        State state,
        Attributes attributes)
        implements Attributed<DeliveryStop>, DeliveryStopFields {
    /** Where a stop stands. */
    public enum State {
        /** The goods are to come. */
        PLANNED,
        /** The goods have come. */
        DELIVERED,
        /** The goods could not be handed over. */
        MISSED
    }

    /**
     * Brings day, address and worth into their one form.
     *
     * @param id identifies it within the tenant
     * @param version counts its changes
     * @param customer whose
     * @param day when the goods are to come, of the years 1000 to 9999
     * @param address where to, in one line, not blank
     * @param worth what the goods are worth, in the currency of the tenant
     * @param state where it stands
     * @param attributes what other extensions add
     */
    public DeliveryStop {
        day = Instants.checked(day);
        address = Text.filled(address);
        worth = worth.stripTrailingZeros(); // so that equal ones are equal, whatever scale a store gives back
    }

    /**
     * Agrees on another day.
     *
     * @param other the day
     * @return the changed state
     */
    public DeliveryStop on(LocalDate other) {
        return new DeliveryStop(id, version, customer, other, address, worth, state, attributes);
    }

    /**
     * Goes to another place.
     *
     * @param other the address, in one line
     * @return the changed state
     */
    public DeliveryStop to(String other) {
        return new DeliveryStop(id, version, customer, day, other, worth, state, attributes);
    }

    @Override
    public DeliveryStop attributed(Attributes other) {
        return new DeliveryStop(id, version, customer, day, address, worth, state, other);
    }

    DeliveryStop at(Version next) {
        return new DeliveryStop(id, next, customer, day, address, worth, state, attributes);
    }

    DeliveryStop in(State next) {
        return new DeliveryStop(id, version, customer, day, address, worth, next, attributes);
    }

    @Override
    public String toString() {
        return "DeliveryStop[" + id + " v" + version.number() + "]";
    }
}

package dev.kith.crm.consent;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * For which ways something was said, or is asked. Immutable.
 *
 * @param channel by which channel; all, if empty
 * @param address at which address; all, if empty
 */
public record Reach(Optional<ChannelCode> channel, Optional<Address> address) {
    /** By all channels, at all addresses. */
    public static final Reach ALL = new Reach(Optional.empty(), Optional.empty());

    /**
     * One address, however it is spelled. The customer's file need not have it.
     *
     * @param kind of which kind
     * @param key as contact points of the kind are looked up
     */
    public record Address(ContactPointKind kind, String key) {
        /**
         * Refuses what no contact point has.
         *
         * @param kind of which kind
         * @param key as contact points of the kind are looked up
         * @throws InvalidValueException if the key is blank or longer than texts are
         */
        public Address {
            Objects.requireNonNull(kind, "kind");
            if (Text.isBlank(key) || key.length() > Text.LONG) {
                throw new InvalidValueException(
                        "an address", Violation.of("line.missing").in("key"));
            }
        }

        /**
         * Takes the address of a contact point.
         *
         * @param point the contact point
         * @return its address
         */
        public static Address of(ContactPoint point) {
            return new Address(point.kind(), point.key());
        }

        @Override
        public String toString() {
            return "Address[***]";
        }
    }

    /**
     * Names a channel.
     *
     * @param channel by which channel
     * @return that channel, at all addresses
     */
    public static Reach by(ChannelCode channel) {
        return new Reach(Optional.of(channel), Optional.empty());
    }

    /**
     * Names an address.
     *
     * @param point the contact point
     * @return the same channel, at that address
     */
    public Reach at(ContactPoint point) {
        return new Reach(channel, Optional.of(Address.of(point)));
    }

    /** Whether what was said for these ways holds for those that are asked for. */
    boolean covers(Reach asked) {
        return (channel.isEmpty() || channel.equals(asked.channel))
                && (address.isEmpty() || address.equals(asked.address));
    }

    @Override
    public String toString() {
        return "Reach[***]";
    }
}

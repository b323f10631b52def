package dev.kith.crm.consent;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Text;
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
     * @param kind of which kind; a mobile phone is a phone, since one number may stand in files as either
     * @param key as contact points of the kind are looked up: as the factories of {@link ContactPoint} make it
     */
    public record Address(ContactPointKind kind, String key) {
        /**
         * Refuses what no contact point has.
         *
         * @param kind of which kind
         * @param key as contact points of the kind are looked up
         * @throws InvalidValueException if the key is blank, holds control characters, or is longer than texts are
         */
        public Address {
            kind = kind.equals(ContactPointKind.MOBILE) ? ContactPointKind.PHONE : kind;
            key = Text.lines(key)
                    .orElseThrow(() -> new InvalidValueException(
                            "an address", Violation.of("line.missing").in("key")));
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

    /** Whether all ways that are asked for are among these. */
    boolean covers(Reach asked) {
        return (channel.isEmpty() || channel.equals(asked.channel))
                && (address.isEmpty() || address.equals(asked.address));
    }

    /** Whether any way that is asked for is among these. */
    boolean meets(Reach asked) {
        return (channel.isEmpty() || asked.channel.isEmpty() || channel.equals(asked.channel))
                && (address.isEmpty() || asked.address.isEmpty() || address.equals(asked.address));
    }

    @Override
    public String toString() {
        return "Reach[***]";
    }
}

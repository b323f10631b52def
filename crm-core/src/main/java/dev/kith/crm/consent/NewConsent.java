package dev.kith.crm.consent;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an entry of the ledger. Begin with what was said: {@link #given}, {@link #withdrawn}, {@link #objected} and their like; say where it
 * was said. Immutable.
 *
 * @param customer whose
 * @param purpose the code of a registered purpose; all purposes, if empty
 * @param channel the code of a registered channel; all channels, if empty
 * @param address at which address; all addresses, if empty
 * @param status what was said
 * @param wording to what exactly the customer has agreed
 * @param source where it was said, in one line; needed
 * @param evidence what proves it
 * @param said when; now, if nothing is said
 * @param until from when on a consent holds no more
 */
public record NewConsent(
        CustomerId customer,
        Optional<String> purpose,
        Optional<String> channel,
        Optional<Reach.Address> address,
        Status status,
        Optional<Wording> wording,
        @ReadableAs(Text.Filled.class) String source,
        Optional<@ReadableAs(Text.Lines.class) String> evidence,
        Optional<Instant> said,
        Optional<Instant> until) {
    /**
     * The customer agrees.
     *
     * @param customer who
     * @param purpose the code of a registered purpose
     * @return the command
     */
    public static NewConsent given(CustomerId customer, String purpose) {
        return said(customer, Optional.of(purpose), Status.GIVEN);
    }

    /**
     * The customer seems to agree; that it was the customer is still to be confirmed: double opt-in. A consent that holds goes on to hold.
     *
     * @param customer who
     * @param purpose the code of a registered purpose
     * @return the command
     */
    public static NewConsent pending(CustomerId customer, String purpose) {
        return said(customer, Optional.of(purpose), Status.PENDING);
    }

    /**
     * The customer agrees no more, or does not want what comes without a consent. Who wants no marketing by one channel withdraws each purpose
     * of marketing for that channel.
     *
     * @param customer who
     * @param purpose the code of a registered purpose
     * @return the command
     */
    public static NewConsent withdrawn(CustomerId customer, String purpose) {
        return said(customer, Optional.of(purpose), Status.WITHDRAWN);
    }

    /**
     * The customer wants nothing any more, for whatever purpose, but what must be told.
     *
     * @param customer who
     * @return the command
     */
    public static NewConsent withdrawn(CustomerId customer) {
        return said(customer, Optional.empty(), Status.WITHDRAWN);
    }

    /**
     * A consent holds no more, since time has passed. One that was given {@link #until} an instant expires by itself.
     *
     * @param customer whose
     * @param purpose the code of a registered purpose
     * @return the command
     */
    public static NewConsent expired(CustomerId customer, String purpose) {
        return said(customer, Optional.of(purpose), Status.EXPIRED);
    }

    /**
     * The customer objects to marketing, as of Art. 21 (2) GDPR: it ends for all purposes of marketing, by all channels, at once.
     *
     * @param customer who
     * @return the command
     */
    public static NewConsent objected(CustomerId customer) {
        return said(customer, Optional.empty(), Status.OBJECTED);
    }

    /**
     * The customer has complained of a message: nothing more is sent that way but what must be told.
     *
     * @param customer who
     * @return the command
     */
    public static NewConsent complained(CustomerId customer) {
        return said(customer, Optional.empty(), Status.COMPLAINED);
    }

    /**
     * The company sends nothing more that way, but what must be told.
     *
     * @param customer to whom
     * @return the command
     */
    public static NewConsent stopped(CustomerId customer) {
        return said(customer, Optional.empty(), Status.STOPPED);
    }

    /**
     * Ends complaints and stops of those ways.
     *
     * @param customer whose
     * @return the command
     */
    public static NewConsent released(CustomerId customer) {
        return said(customer, Optional.empty(), Status.RELEASED);
    }

    private static NewConsent said(CustomerId customer, Optional<String> purpose, Status status) {
        return new NewConsent(
                Objects.requireNonNull(customer, "customer"),
                purpose,
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Says where it was said.
     *
     * @param line such as {@code web form}
     * @return the command
     */
    public NewConsent from(String line) {
        return new NewConsent(
                customer,
                purpose,
                channel,
                address,
                status,
                wording,
                Objects.requireNonNull(line, "line"),
                evidence,
                said,
                until);
    }

    /**
     * Says what proves it.
     *
     * @param text such as the number of a signed sheet; blank or null for nothing
     * @return the command
     */
    public NewConsent provenBy(@Nullable String text) {
        return new NewConsent(
                customer, purpose, channel, address, status, wording, source, Optional.ofNullable(text), said, until);
    }

    /**
     * Restricts it to a channel.
     *
     * @param only by which channel
     * @return the command
     */
    public NewConsent by(ChannelCode only) {
        return new NewConsent(
                customer, purpose, Optional.of(only.code()), address, status, wording, source, evidence, said, until);
    }

    /**
     * Restricts it to an address.
     *
     * @param only the contact point with that address, read by its kind; the customer's file need not have it
     * @return the command
     */
    public NewConsent at(ContactPoint only) {
        return new NewConsent(
                customer,
                purpose,
                channel,
                Optional.of(Reach.Address.of(only)),
                status,
                wording,
                source,
                evidence,
                said,
                until);
    }

    /**
     * Says to what exactly the customer has agreed.
     *
     * @param words the wording
     * @return the command
     */
    public NewConsent agreeingTo(Wording words) {
        return new NewConsent(
                customer, purpose, channel, address, status, Optional.of(words), source, evidence, said, until);
    }

    /**
     * Says when it was said.
     *
     * @param instant when; not to come
     * @return the command
     */
    public NewConsent saidAt(Instant instant) {
        return new NewConsent(
                customer, purpose, channel, address, status, wording, source, evidence, Optional.of(instant), until);
    }

    /**
     * Limits a consent.
     *
     * @param instant from when on it holds no more
     * @return the command
     */
    public NewConsent until(Instant instant) {
        return new NewConsent(
                customer, purpose, channel, address, status, wording, source, evidence, said, Optional.of(instant));
    }

    @Override
    public String toString() {
        return "NewConsent[***]";
    }
}

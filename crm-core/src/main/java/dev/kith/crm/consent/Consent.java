package dev.kith.crm.consent;

import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the ledger: what a customer has said about messages, or what was found out. Entries are added and never changed or removed,
 * so they have no versions; what holds now, or held at any instant, follows from all of them ({@link Consents#permission}). Immutable.
 *
 * @param id identifies it within the tenant
 * @param customer whose
 * @param purpose the code of the purpose; all purposes, if empty
 * @param reach by which channel, at which address
 * @param status what was said
 * @param wording to what exactly the customer has agreed, if that is known
 * @param proof how it is known
 * @param timing when it was said, when it was recorded, and until when it holds
 * @param by who recorded it
 */
public record Consent(
        ConsentId id,
        CustomerId customer,
        Optional<String> purpose,
        Reach reach,
        Status status,
        Optional<Wording> wording,
        Proof proof,
        Timing timing,
        Actor by) {
    /** What was said. The order is that of this declaration. */
    public enum Status {
        /** The customer agrees. */
        GIVEN,
        /** The customer agrees no more. */
        WITHDRAWN,
        /** It holds no more, since time has passed. */
        EXPIRED,
        /** The customer objects to all marketing, by every channel. */
        OBJECTED,
        /** The customer seems to agree; it is still to be confirmed by another way: double opt-in. */
        PENDING,
        /** The customer has complained of a message, such as by the button of a mail service. */
        COMPLAINED,
        /** The company itself sends nothing any more. */
        STOPPED,
        /** A complaint is settled, or the company sends again. What the customer said before holds again. */
        RELEASED;

        /** Whether it is about what is sent, not about what the customer wants. */
        boolean suppression() {
            return this == COMPLAINED || this == STOPPED || this == RELEASED;
        }
    }

    /**
     * How it is known.
     *
     * @param source where it was said, in one line, such as {@code web form}
     * @param evidence what proves it, such as the number of a signed sheet or the address of a client
     */
    public record Proof(String source, Optional<String> evidence) {
        /**
         * Brings the texts into their one form.
         *
         * @param source where it was said, in one line
         * @param evidence what proves it
         */
        public Proof {
            source = Text.filled(source);
            evidence = evidence.flatMap(Text::lines);
        }

        @Override
        public String toString() {
            return "Proof[***]";
        }
    }

    /**
     * When. All UTC, cut to microseconds.
     *
     * @param said when it was said
     * @param recorded when it was recorded here
     * @param until from when on a consent holds no more; after it was said
     */
    public record Timing(Instant said, Instant recorded, Optional<Instant> until) {
        /**
         * Brings the times into their one form.
         *
         * @param said when it was said
         * @param recorded when it was recorded here
         * @param until from when on a consent holds no more
         * @throws InvalidValueException if it ends before it was said
         */
        public Timing {
            said = Instants.checked(said);
            recorded = Instants.checked(recorded);
            until = until.map(Instants::checked);
            var begin = said;
            if (until.filter(end -> !end.isAfter(begin)).isPresent()) {
                throw new InvalidValueException(
                        "a consent", Violation.of("period.reversed").in("until"));
            }
        }

        @Override
        public String toString() {
            return "Timing[***]";
        }
    }

    /** The id. */
    public static final OrderedField<Consent, ConsentId> ID = OrderedField.of(
            Consent.class,
            "id",
            FieldType.ID.as(ConsentId.class, ConsentId::value, ConsentId::new),
            one -> Optional.of(one.id()));
    /** Whose. */
    public static final PlainField<Consent, CustomerId> CUSTOMER = PlainField.of(
            Consent.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            one -> Optional.of(one.customer()));
    /** The code of the purpose; absent where it is for all of them. */
    public static final PlainField<Consent, String> PURPOSE =
            PlainField.of(Consent.class, "purpose", FieldType.CODE, Consent::purpose);
    /** By which channel; absent where it is for all of them. */
    public static final PlainField<Consent, ChannelCode> CHANNEL = PlainField.of(
            Consent.class,
            "channel",
            FieldType.CODE.as(ChannelCode.class, ChannelCode::code, ChannelCode::new),
            one -> one.reach().channel());
    /** What was said. */
    public static final OrderedField<Consent, Status> STATUS =
            OrderedField.of(Consent.class, "status", FieldType.choice(Status.class), one -> Optional.of(one.status()));
    /** When it was said. */
    public static final OrderedField<Consent, Instant> SAID = OrderedField.of(
            Consent.class,
            "said",
            FieldType.INSTANT,
            one -> Optional.of(one.timing().said()));
    /** When it was recorded. */
    public static final OrderedField<Consent, Instant> RECORDED = OrderedField.of(
            Consent.class,
            "recorded",
            FieldType.INSTANT,
            one -> Optional.of(one.timing().recorded()));
    /** From when on a consent holds no more. */
    public static final OrderedField<Consent, Instant> UNTIL = OrderedField.of(
            Consent.class, "until", FieldType.INSTANT, one -> one.timing().until());
    /** What a customer has said. */
    public static final Relation.Rows<Customer, Consent, CustomerId> OF_CUSTOMER =
            Relation.rows("consents", Customer.class, Consent.class, Customer::id, one -> List.of(one.customer()));
    /** Describes entries to stores. */
    public static final AggregateType<Consent, ConsentId> TYPE = AggregateType.of("consent", Consent.class, ID)
            .with(List.of(CUSTOMER, PURPOSE, CHANNEL, STATUS, SAID, RECORDED, UNTIL))
            .belongingTo(one -> List.of(one.customer()))
            .recording(List.of(
                    Trait.of("purpose", Consent::purpose),
                    Trait.of("channel", one -> one.reach().channel().map(ChannelCode::code)),
                    Trait.of("address", one -> one.reach().address().map(Reach.Address::key)),
                    Trait.of("wording", one -> one.wording().map(Wording::version)),
                    Trait.of("status", one -> Optional.of(one.status().name())),
                    Trait.of("said", one -> Optional.of(one.timing().said().toString())),
                    Trait.of("until", one -> one.timing().until().map(Instant::toString)),
                    Trait.of("source", one -> Optional.of(one.proof().source())),
                    Trait.of("evidence", one -> one.proof().evidence())));

    /**
     * Proves that the entry is legal.
     *
     * @param id identifies it within the tenant
     * @param customer whose
     * @param purpose the code of the purpose; all purposes, if empty
     * @param reach by which channel, at which address
     * @param status what was said
     * @param wording to what exactly the customer has agreed
     * @param proof how it is known
     * @param timing when
     * @param by who recorded it
     */
    public Consent {
        var violations = ConsentRules.violations(purpose, reach.equals(Reach.ALL), status, timing.until());
        if (!violations.isEmpty()) {
            throw new InvalidValueException("a consent", violations);
        }
        if (purpose.filter(code -> !Codes.wellFormed(code)).isPresent()) {
            throw new InvalidValueException(
                    "a consent", Violation.of("code.syntax").in("purpose"));
        }
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}

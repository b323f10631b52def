package dev.kith.crm.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.ConsentPurpose.Basis;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** Entries and purposes to test with. */
final class Entries {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final ConsentPurpose ADVICE = new ConsentPurpose("advice", MessageClass.MARKETING, Basis.NO_OBJECTION);
    static final Reach ASKED = Reach.by(ChannelCode.EMAIL).at(ContactPoint.email("ada@example.org"));

    private static final CustomerId ADA = new CustomerId(UuidCreator.getTimeOrderedEpoch());

    private Entries() {}

    static Consent entry(Optional<String> purpose, Reach reach, Status status, Consent.Timing timing) {
        return new Consent(
                new ConsentId(UuidCreator.getTimeOrderedEpoch()),
                ADA,
                purpose,
                reach,
                status,
                Optional.empty(),
                new Consent.Proof("a test", Optional.empty()),
                timing,
                Actor.engine("test"));
    }

    static Consent.Timing at(Instant said) {
        return new Consent.Timing(said, said, Optional.empty());
    }
}

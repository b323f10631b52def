package dev.kith.crm.consent;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.ConsentPurpose.Basis;
import dev.kith.crm.consent.Permission.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What follows from all that was said. Of the entries that are about what is asked, the one that was said last decides, whether it is about
 * one way or about all; of two that were said at once the one that was recorded later. What is still to be confirmed takes away no consent
 * that holds. Complaints and stops stand beside: only a release ends them.
 *
 * @param entries of one customer
 */
record Ledger(List<Consent> entries) {
    private static final Comparator<Consent> LATER = Comparator.<Consent, Instant>comparing(
                    one -> one.timing().said())
            .thenComparing(one -> one.timing().recorded())
            .thenComparing(one -> Consent.ID.type().stored(one.id()), Consent.ID.type()::compareStored);

    /**
     * Decides.
     *
     * @param purpose what it would be sent for
     * @param asked by which channel, at which address
     * @param asOf at which instant
     * @param ended whether the person had died then, or the organisation was dissolved
     */
    Permission permission(ConsentPurpose purpose, Reach asked, Instant asOf, boolean ended) {
        if (purpose.basis() == Basis.DUTY) {
            return new Permission(Reason.DUTY, Optional.empty());
        }
        if (ended) {
            return new Permission(Reason.ENDED, Optional.empty());
        }
        Predicate<Consent> about = one -> !one.timing().said().isAfter(asOf)
                && one.purpose().filter(code -> !code.equals(purpose.code())).isEmpty()
                && (one.status() != Status.OBJECTED || purpose.messages() == MessageClass.MARKETING)
                && one.reach().covers(asked);
        var stop = last(about.and(one -> one.status().suppression())).filter(one -> one.status() != Status.RELEASED);
        if (stop.isPresent()) {
            return decided(stop.get().status() == Status.COMPLAINED ? Reason.COMPLAINED : Reason.STOPPED, stop.get());
        }
        var word = last(about.and(one -> !one.status().suppression() && one.status() != Status.PENDING));
        if (word.filter(one -> one.status() == Status.GIVEN && !expired(one, asOf))
                .isPresent()) {
            return decided(Reason.CONSENT, word.get());
        }
        var pending = last(about.and(one -> one.status() == Status.PENDING))
                .filter(one -> word.isEmpty() || LATER.compare(one, word.get()) > 0);
        return purpose.basis() == Basis.CONSENT ? withoutConsent(word, pending) : unlessRefused(word);
    }

    private static Permission withoutConsent(Optional<Consent> word, Optional<Consent> pending) {
        if (pending.isPresent()) {
            return decided(Reason.UNCONFIRMED, pending.get());
        }
        return word.map(one -> decided(refusal(one), one)).orElse(new Permission(Reason.NO_CONSENT, Optional.empty()));
    }

    /** Where no consent is needed, one that has expired is not missed. */
    private static Permission unlessRefused(Optional<Consent> word) {
        return word.filter(one -> one.status() == Status.WITHDRAWN || one.status() == Status.OBJECTED)
                .map(one -> decided(refusal(one), one))
                .orElse(new Permission(Reason.NO_OBJECTION, Optional.empty()));
    }

    private static Reason refusal(Consent word) {
        return switch (word.status()) {
            case WITHDRAWN -> Reason.WITHDRAWN;
            case OBJECTED -> Reason.OBJECTED;
            default -> Reason.EXPIRED;
        };
    }

    private static boolean expired(Consent given, Instant asOf) {
        return given.timing().until().filter(end -> !end.isAfter(asOf)).isPresent();
    }

    private Optional<Consent> last(Predicate<Consent> which) {
        return entries.stream().filter(which).max(LATER);
    }

    private static Permission decided(Reason reason, Consent by) {
        return new Permission(reason, Optional.of(by.id()));
    }
}

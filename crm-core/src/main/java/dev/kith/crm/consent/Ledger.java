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
 * one way or about all; of two that were said at once the one that was recorded later. A consent must be about all ways that are asked for, a
 * refusal about any of them. What is still to be confirmed takes away no consent that holds, and a consent that holds no more takes away no
 * refusal. Complaints and stops stand beside: only a release that was recorded after them ends them.
 *
 * @param entries of one customer
 */
record Ledger(List<Consent> entries) {
    private static final Comparator<Consent> SAID_LATER = Comparator.<Consent, Instant>comparing(
                    one -> one.timing().said())
            .thenComparing(one -> one.timing().recorded())
            .thenComparing(one -> Consent.ID.type().stored(one.id()), Consent.ID.type()::compareStored);

    /** A complaint that comes to be known late was not settled by what was released before. */
    private static final Comparator<Consent> RECORDED_LATER = Comparator.<Consent, Instant>comparing(
                    one -> one.timing().recorded())
            .thenComparing(SAID_LATER);

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
                && (permits(one.status())
                        ? one.reach().covers(asked)
                        : one.reach().meets(asked));
        var stop = last(RECORDED_LATER, about.and(one -> one.status().suppression()))
                .filter(one -> one.status() != Status.RELEASED);
        if (stop.isPresent()) {
            return decided(stop.get().status() == Status.COMPLAINED ? Reason.COMPLAINED : Reason.STOPPED, stop.get());
        }
        Predicate<Consent> holds = one -> one.status() == Status.GIVEN && !expired(one, asOf);
        if (purpose.basis() == Basis.NO_OBJECTION) {
            return last(SAID_LATER, about.and(holds.or(Ledger::refuses)))
                    .map(one -> decided(reason(one, asOf), one))
                    .orElse(new Permission(Reason.NO_OBJECTION, Optional.empty()));
        }
        var word = last(SAID_LATER, about.and(one -> !one.status().suppression() && one.status() != Status.PENDING));
        var pending = last(SAID_LATER, about.and(one -> one.status() == Status.PENDING))
                .filter(one -> word.isEmpty() || (!holds.test(word.get()) && SAID_LATER.compare(one, word.get()) > 0));
        if (pending.isPresent()) {
            return decided(Reason.UNCONFIRMED, pending.get());
        }
        return word.map(one -> decided(reason(one, asOf), one))
                .orElse(new Permission(Reason.NO_CONSENT, Optional.empty()));
    }

    private static boolean permits(Status status) {
        return status == Status.GIVEN || status == Status.PENDING || status == Status.RELEASED;
    }

    private static boolean refuses(Consent word) {
        return word.status() == Status.WITHDRAWN || word.status() == Status.OBJECTED;
    }

    private static Reason reason(Consent word, Instant asOf) {
        return switch (word.status()) {
            case GIVEN -> expired(word, asOf) ? Reason.EXPIRED : Reason.CONSENT;
            case WITHDRAWN -> Reason.WITHDRAWN;
            case OBJECTED -> Reason.OBJECTED;
            default -> Reason.EXPIRED;
        };
    }

    private static boolean expired(Consent given, Instant asOf) {
        return given.timing().until().filter(end -> !end.isAfter(asOf)).isPresent();
    }

    private Optional<Consent> last(Comparator<Consent> order, Predicate<Consent> which) {
        return entries.stream().filter(which).max(order);
    }

    private static Permission decided(Reason reason, Consent by) {
        return new Permission(reason, Optional.of(by.id()));
    }
}

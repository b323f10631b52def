package dev.kith.crm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.Permission.Reason;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Histories of any length, compared with somebody who reads them from the first line to the last. */
class LedgerTest {
    private static final int HISTORIES = 5_000;
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<ConsentPurpose> PURPOSES =
            List.of(ConsentPurpose.MARKETING, Entries.ADVICE, ConsentPurpose.SERVICE, ConsentPurpose.LEGAL);
    private static final List<Reach> REACHES = List.of(
            Reach.ALL,
            Reach.by(ChannelCode.EMAIL),
            Reach.by(ChannelCode.PHONE),
            Entries.ASKED,
            Reach.by(ChannelCode.EMAIL).at(ContactPoint.email("grace@example.org")),
            Reach.ALL.at(ContactPoint.email("ada@example.org")));

    @Test
    void as_of_any_instant_it_is_what_a_reader_finds() {
        var random = new Random(5);
        var reasons = new ArrayList<Reason>();
        for (int n = 0; n < HISTORIES; n++) {
            var history = history(random);
            var purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
            var asked = REACHES.get(random.nextInt(REACHES.size()));
            var asOf = day(random.nextInt(12));
            var told = new Ledger(history).permission(purpose, asked, asOf, false);
            assertThat(told).as("history %d", n).isEqualTo(read(history, purpose, asked, asOf));
            reasons.add(told.reason());
        }
        assertThat(reasons)
                .contains(EnumSet.complementOf(EnumSet.of(Reason.ENDED)).toArray(Reason[]::new));
    }

    private static Instant day(int number) {
        return Entries.NOON.plus(Duration.ofDays(number));
    }

    /** Days are few, so that much is said at once; what is recorded late comes in any order. */
    private static List<Consent> history(Random random) {
        var history = new ArrayList<Consent>();
        for (int n = random.nextInt(9); n > 0; n--) {
            var status = STATUSES.get(random.nextInt(STATUSES.size()));
            var said = day(random.nextInt(10));
            var all = status == Status.OBJECTED
                    || status.suppression()
                    || (status == Status.WITHDRAWN && random.nextBoolean());
            history.add(Entries.entry(
                    all
                            ? Optional.empty()
                            : Optional.of(PURPOSES.get(random.nextInt(3)).code()),
                    status == Status.OBJECTED ? Reach.ALL : REACHES.get(random.nextInt(REACHES.size())),
                    status,
                    new Consent.Timing(
                            said,
                            said.plus(Duration.ofHours(random.nextInt(3))),
                            status == Status.GIVEN && random.nextBoolean()
                                    ? Optional.of(said.plus(Duration.ofDays(1 + random.nextInt(4))))
                                    : Optional.empty())));
        }
        Collections.shuffle(history, random);
        return history;
    }

    /** Line by line: what holds after each. Complaints and stops are read in the order in which they were recorded. */
    private static Permission read(List<Consent> history, ConsentPurpose purpose, Reach asked, Instant asOf) {
        if (purpose.code().equals("legal")) {
            return new Permission(Reason.DUTY, Optional.empty());
        }
        var lines = new ArrayList<>(history);
        lines.removeIf(line -> line.timing().said().isAfter(asOf) || !isAbout(line, purpose, asked));
        lines.sort(Comparator.comparing((Consent one) -> one.timing().said())
                .thenComparing(one -> one.timing().recorded())
                .thenComparing(one -> one.id().value().toString()));
        var asRecorded = new ArrayList<>(lines);
        asRecorded.sort(
                Comparator.comparing((Consent one) -> one.timing().recorded())); // of those recorded at once, as above
        Permission suppressed = null;
        for (var line : asRecorded) {
            switch (line.status()) {
                case COMPLAINED -> suppressed = by(Reason.COMPLAINED, line);
                case STOPPED -> suppressed = by(Reason.STOPPED, line);
                case RELEASED -> suppressed = null;
                default -> {}
            }
        }
        if (suppressed != null) {
            return suppressed;
        }
        var withConsent = new Permission(Reason.NO_CONSENT, Optional.empty());
        var unlessRefused = new Permission(Reason.NO_OBJECTION, Optional.empty());
        for (var line : lines) {
            boolean over = line.timing().until().isPresent()
                    && !line.timing().until().get().isAfter(asOf);
            switch (line.status()) {
                case GIVEN -> {
                    withConsent = by(over ? Reason.EXPIRED : Reason.CONSENT, line);
                    unlessRefused = over ? unlessRefused : withConsent;
                }
                case WITHDRAWN -> withConsent = unlessRefused = by(Reason.WITHDRAWN, line);
                case OBJECTED -> withConsent = unlessRefused = by(Reason.OBJECTED, line);
                case EXPIRED -> withConsent = by(Reason.EXPIRED, line);
                case PENDING -> withConsent = withConsent.granted() ? withConsent : by(Reason.UNCONFIRMED, line);
                default -> {}
            }
        }
        return purpose.basis() == ConsentPurpose.Basis.CONSENT ? withConsent : unlessRefused;
    }

    private static Permission by(Reason reason, Consent line) {
        return new Permission(reason, Optional.of(line.id()));
    }

    private static boolean isAbout(Consent line, ConsentPurpose purpose, Reach asked) {
        if (line.status() == Status.OBJECTED && purpose.code().equals("service")) {
            return false;
        }
        if (line.purpose().isPresent() && !line.purpose().get().equals(purpose.code())) {
            return false;
        }
        // where all ways are asked for, a refusal of one of them is enough, and a consent is not
        boolean refuses = Set.of(Status.WITHDRAWN, Status.EXPIRED, Status.OBJECTED, Status.COMPLAINED, Status.STOPPED)
                .contains(line.status());
        return same(line.reach().channel(), asked.channel(), refuses)
                && same(line.reach().address(), asked.address(), refuses);
    }

    private static <T> boolean same(Optional<T> said, Optional<T> asked, boolean refuses) {
        if (said.isEmpty()) {
            return true;
        }
        return asked.isPresent() ? said.get().equals(asked.get()) : refuses;
    }
}

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
            var told =
                    new Ledger(history).permission(purpose, asked, asOf, false).reason();
            assertThat(told).as("history %d", n).isEqualTo(read(history, purpose, asked, asOf));
            reasons.add(told);
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

    /** Line by line: what holds after each, in three words that each line may change. */
    private static Reason read(List<Consent> history, ConsentPurpose purpose, Reach asked, Instant asOf) {
        if (purpose.code().equals("legal")) {
            return Reason.DUTY;
        }
        var lines = new ArrayList<>(history);
        lines.sort(Comparator.comparing((Consent one) -> one.timing().said())
                .thenComparing(one -> one.timing().recorded())
                .thenComparing(one -> one.id().value().toString()));
        Reason suppressed = null;
        Reason word = null;
        Instant end = null;
        boolean pending = false;
        for (var line : lines) {
            if (line.timing().said().isAfter(asOf) || !isAbout(line, purpose, asked)) {
                continue;
            }
            switch (line.status()) {
                case GIVEN -> {
                    word = Reason.CONSENT;
                    end = line.timing().until().orElse(null);
                    pending = false;
                }
                case WITHDRAWN -> {
                    word = Reason.WITHDRAWN;
                    pending = false;
                }
                case EXPIRED -> {
                    word = Reason.EXPIRED;
                    pending = false;
                }
                case OBJECTED -> {
                    word = Reason.OBJECTED;
                    pending = false;
                }
                case PENDING -> pending = true;
                case COMPLAINED -> suppressed = Reason.COMPLAINED;
                case STOPPED -> suppressed = Reason.STOPPED;
                case RELEASED -> suppressed = null;
            }
        }
        if (suppressed != null) {
            return suppressed;
        }
        if (word == Reason.CONSENT && end != null && !end.isAfter(asOf)) {
            word = Reason.EXPIRED;
        }
        if (word == Reason.CONSENT) {
            return word;
        }
        if (purpose.basis() == ConsentPurpose.Basis.NO_OBJECTION) {
            return word == Reason.WITHDRAWN || word == Reason.OBJECTED ? word : Reason.NO_OBJECTION;
        }
        return pending ? Reason.UNCONFIRMED : word == null ? Reason.NO_CONSENT : word;
    }

    private static boolean isAbout(Consent line, ConsentPurpose purpose, Reach asked) {
        if (line.status() == Status.OBJECTED && purpose.code().equals("service")) {
            return false;
        }
        if (line.purpose().isPresent() && !line.purpose().get().equals(purpose.code())) {
            return false;
        }
        var said = line.reach();
        if (said.channel().isPresent()
                && (asked.channel().isEmpty()
                        || !said.channel().get().equals(asked.channel().get()))) {
            return false;
        }
        return said.address().isEmpty()
                || (asked.address().isPresent()
                        && said.address().get().equals(asked.address().get()));
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFacts.Silence;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contact facts: from when on touch is lost. */
abstract class SilencesContract extends Contract {
    private static final Instant NOON = Samples.NOON;
    private static final Silence TEN = silence(10);

    private Customer customer;

    @BeforeEach
    void add() {
        customer = samples.person("Ada", "Lovelace");
        run(unit -> added(unit, customer));
    }

    @Test
    @Rule("S-430")
    void touch_is_lost_when_the_latest_contact_is_too_long_ago() {
        loses(Optional.empty());
        allow(TEN);
        loses(Optional.of(day(10)));
        contact(2);
        loses(Optional.of(day(12)));
        contact(-3);
        loses(Optional.of(day(12)));
        contact(5);
        loses(Optional.of(day(15)));
        allow(silence(30));
        loses(Optional.of(day(35)));
        allow(new Silence(NOON, OptionalInt.empty(), Optional.of(day(40))));
        loses(Optional.empty());
        contact(6);
        loses(Optional.empty());
        allow(resting(TEN, day(20)));
        loses(Optional.of(day(20)));
        contact(7);
        loses(Optional.of(day(20)));
        contact(12);
        loses(Optional.of(day(22)));
        allow(TEN);
        loses(Optional.of(day(22)));
        atRandom();
    }

    /** Contacts and silences in any order, several in a unit, beside what touch lost follows from. */
    private void atRandom() {
        var random = new Generator(20260302);
        var last = Optional.of(day(12));
        var right = TEN;
        for (int i = 0; i < 60; i++) {
            var steps = new ArrayList<ContactFacts>();
            for (int step = random.below(3); step >= 0; step--) {
                if (random.oneIn(2)) {
                    var at = random.instant();
                    steps.add(facts(at));
                    last = last.filter(at::isBefore).or(() -> Optional.of(at));
                } else {
                    right = silence(random);
                    steps.add(ContactFacts.none(customer.id()).allowing(right));
                }
            }
            run(unit -> steps.forEach(ledger(unit)::merge));
            if (random.oneIn(4)) { // of the log, where nothing is
                run(unit -> ledger(unit).recount(customer.id()));
                last = Optional.empty();
            }
            loses(lost(right, last));
        }
    }

    private static Silence silence(Generator random) {
        return new Silence(
                random.instant(),
                random.oneIn(5) ? OptionalInt.empty() : OptionalInt.of(1 + random.below(20)),
                random.maybe(random::instant));
    }

    private static Optional<Instant> lost(Silence right, Optional<Instant> last) {
        if (right.days().isEmpty()) {
            return Optional.empty();
        }
        var end = last.orElse(right.since()).plus(Duration.ofDays(right.days().getAsInt()));
        var rests = right.restsUntil().orElse(end);
        return Optional.of(rests.isAfter(end) ? rests : end);
    }

    @Test
    @Rule("S-431")
    void what_is_counted_anew_keeps_the_right_silence() {
        contact(2);
        run(unit -> {
            ledger(unit).allow(customer.id(), TEN);
            ledger(unit).merge(facts(3));
            assertThat(ledger(unit).find(customer.id()).orElseThrow().touchLost())
                    .contains(day(13));
        });
        loses(Optional.of(day(13)));
        run(unit -> {
            ledger(unit).recount(customer.id());
            assertThat(ledger(unit).find(customer.id()).orElseThrow().touchLost())
                    .contains(day(10));
        });
        loses(Optional.of(day(10)));
        run(unit -> {
            ledger(unit).recount(customer.id());
            ledger(unit).allow(customer.id(), silence(20));
            assertThat(ledger(unit).find(customer.id()).orElseThrow().touchLost())
                    .contains(day(20));
        });
        loses(Optional.of(day(20)));
        allow(resting(TEN, day(15)));
        contact(8);
        loses(Optional.of(day(18)));
        run(unit -> {
            ledger(unit).recount(customer.id());
            assertThat(ledger(unit).find(customer.id()).orElseThrow().silence()).contains(resting(TEN, day(15)));
        });
        loses(Optional.of(day(15)));
    }

    @Test
    @Rule("S-437")
    void touch_is_lost_to_the_hour_where_clocks_change() {
        for (var night : List.of("2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z")) {
            for (int halves = 0; halves < 5; halves++) {
                var lost = Instant.parse(night).plus(Duration.ofMinutes(30L * halves));
                var last = lost.minus(Duration.ofDays(10));
                run(unit -> ledger(unit).merge(facts(last)));
                allow(TEN);
                loses(Optional.of(lost));
                run(unit -> ledger(unit).recount(customer.id()));
                allow(new Silence(last, OptionalInt.of(10), Optional.empty()));
                loses(Optional.of(lost));
                run(unit -> ledger(unit).recount(customer.id()));
                loses(Optional.of(lost));
                run(unit -> ledger(unit).merge(facts(last)));
                loses(Optional.of(lost));
                rests(last, lost.minus(Duration.ofHours(1)), lost);
                rests(last, lost.plus(Duration.ofHours(1)), lost.plus(Duration.ofHours(1)));
            }
        }
    }

    /** Said beside a contact, counted anew without one, and when the contact is merged. */
    private void rests(Instant last, Instant until, Instant lost) {
        allow(resting(new Silence(last, OptionalInt.of(10), Optional.empty()), until));
        loses(Optional.of(lost));
        run(unit -> ledger(unit).recount(customer.id()));
        loses(Optional.of(lost));
        run(unit -> ledger(unit).merge(facts(last)));
        loses(Optional.of(lost));
    }

    /** By the facts and by what is searched alike. */
    private void loses(Optional<Instant> at) {
        run(unit -> {
            assertThat(ledger(unit).find(customer.id()).orElseThrow().touchLost())
                    .isEqualTo(at);
            var asked = at.map(ContactFacts.TOUCH_LOST::is).orElse(ContactFacts.TOUCH_LOST.isAbsent());
            assertThat(unit.of(Customer.TYPE).count(asked)).isEqualTo(1);
        });
    }

    private void allow(Silence right) {
        run(unit -> ledger(unit).allow(customer.id(), right));
    }

    private static Silence silence(int days) {
        return new Silence(NOON, OptionalInt.of(days), Optional.empty());
    }

    private static Silence resting(Silence right, Instant until) {
        return new Silence(right.since(), right.days(), Optional.of(until));
    }

    private void contact(int days) {
        run(unit -> ledger(unit).merge(facts(days)));
    }

    private ContactFacts facts(int days) {
        return facts(NOON.plus(Duration.ofDays(days)));
    }

    private ContactFacts facts(Instant at) {
        return ContactFacts.of(customer.id(), samples.contact(at, Direction.OUTBOUND, customer));
    }

    private static Instant day(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private static ContactFactsLedger ledger(UnitOfWork unit) {
        return unit.port(ContactFactsLedger.class);
    }
}

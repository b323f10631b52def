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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contact facts: from when on touch is lost. */
abstract class SilencesContract extends Contract {
    private static final Instant NOON = Samples.NOON;
    private static final Silence TEN = new Silence(NOON, OptionalInt.of(10));

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
        allow(new Silence(NOON, OptionalInt.of(30)));
        loses(Optional.of(day(35)));
        allow(new Silence(NOON, OptionalInt.empty()));
        loses(Optional.empty());
        contact(6);
        loses(Optional.empty());
        allow(TEN);
        loses(Optional.of(day(16)));
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
            ledger(unit).allow(customer.id(), new Silence(NOON, OptionalInt.of(20)));
            assertThat(ledger(unit).find(customer.id()).orElseThrow().touchLost())
                    .contains(day(20));
        });
        loses(Optional.of(day(20)));
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
                allow(new Silence(last, OptionalInt.of(10)));
                loses(Optional.of(lost));
                run(unit -> ledger(unit).recount(customer.id()));
                loses(Optional.of(lost));
                run(unit -> ledger(unit).merge(facts(last)));
                loses(Optional.of(lost));
            }
        }
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

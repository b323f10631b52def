package dev.kith.crm.cadence;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keeps agenda and contact facts in step with cadences. The agenda holds one item for each, on the day of the next check-in as it is when
 * the cadence is written. A contact leaves it alone: most put the check-in off, which the item finds out when its time comes.
 */
record CheckIns(Workbench bench) {
    private static final String NEXT = "next";

    /** Today, in the tenant's zone. */
    LocalDate today() {
        return bench.now().atZone(bench.settings().zone()).toLocalDate();
    }

    /** The day of the latest contact, in the tenant's zone. */
    Optional<LocalDate> lastContact(CustomerId customer) {
        return bench.inTransaction(
                unit -> dayOfLast(unit.port(ContactFactsLedger.class).find(customer)));
    }

    /** The same of facts that were read. */
    Optional<LocalDate> dayOfLast(Optional<ContactFacts> facts) {
        return facts.flatMap(ContactFacts::last)
                .map(at -> at.atZone(bench.settings().zone()).toLocalDate());
    }

    /** Wakes the cadence on the day of its next check-in, or on that on which its pause ends; earlier if a contact may bring it forward. */
    void arm(Cadence cadence) {
        var day = cadence.pause().isPresent()
                ? cadence.pause().get().until()
                : cadence.look(lastContact(cadence.customer()), today());
        day.ifPresentOrElse(
                next -> wake(cadence, begin(next)),
                () -> bench.inTransaction(unit -> {
                    unit.port(Agenda.class)
                            .drop(CheckInComesDue.NAME, cadence.id().value(), List.of(NEXT));
                    return cadence;
                }));
    }

    /** Has it looked at from an instant on. */
    void wake(Cadence cadence, Instant at) {
        var item = new Agenda.Item(
                bench.newId(), CheckInComesDue.NAME, cadence.id().value(), cadence.customer(), NEXT, at);
        bench.inTransaction(unit -> {
            unit.port(Agenda.class).plan(List.of(item));
            return item;
        });
    }

    /** Lets the facts say from when on touch is lost: not within a pause, but when it has ended, whether or not anybody has seen to that. */
    void allow(Cadence cadence) {
        var until = cadence.pause().flatMap(Cadence.Pause::until);
        var right = new ContactFacts.Silence(
                begin(cadence.progress().started()),
                cadence.pause().isPresent() && until.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(cadence.rhythm().longest()),
                until.map(this::begin));
        bench.inTransaction(unit -> {
            unit.port(ContactFactsLedger.class).allow(cadence.customer(), right);
            return right;
        });
    }

    /** When a day begins, in the tenant's zone. */
    private Instant begin(LocalDate day) {
        return Instants.at(day, LocalTime.MIDNIGHT, bench.settings().zone());
    }
}

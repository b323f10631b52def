package dev.kith.crm.tck;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two stores that hold the same random rows: the one under test, and the one in memory as the oracle. */
abstract class OracleContract extends Contract {
    final Generator random = new Generator(20260301);
    final Sample sample = Sample.of(random, 120, 300);
    final CrmStorage oracle = InMemoryStorage.create();

    @BeforeEach
    void fillBoth() {
        fill(storage());
        harness().filled();
        fill(oracle);
    }

    @AfterEach
    void closeOracle() {
        oracle.close();
    }

    private void fill(CrmStorage store) {
        store.inTransaction(in(tenant()), Visibility.all(), unit -> {
            sample.customers().forEach(customer -> added(unit, customer));
            logged(unit, sample.entries());
            sample.tasks().forEach(task -> unit.of(Task.TYPE).add(task));
            sample.cadences().forEach(cadence -> {
                unit.of(Cadence.TYPE).add(cadence);
                unit.port(ContactFactsLedger.class).allow(cadence.customer(), Rhythms.silence(cadence));
            });
            sample.sequences().forEach(sequence -> unit.of(Sequence.TYPE).add(sequence));
            sample.consents().forEach(consent -> unit.of(Consent.TYPE).add(consent));
            return sample;
        });
    }

    final <A> Scan<A> scan(AggregateType<A, ?> type, Questions<A> questions) {
        return Scans.of(
                type,
                questions.next(),
                questions.sort(),
                random.oneIn(4) ? 5 + random.below(20) : 60 + random.below(100));
    }
}

package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import dev.kith.crm.tck.Generator;
import dev.kith.crm.tck.Questions;
import dev.kith.crm.tck.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The oracle of the kit has an oracle of its own: plain lists, without index, overlay or page. */
class NaiveOracleTest {
    private static final int QUESTIONS = 400;

    private final Generator random = new Generator(42);
    private final Sample sample = Sample.of(random, 60, 120);

    @Test
    void committed_rows_are_selected_and_ordered_as_lists_are() {
        try (var storage = InMemoryStorage.create()) {
            storage.inTransaction(CallContext.of(Actor.engine("test")), Visibility.all(), unit -> fill(unit, sample));
            storage.inTransaction(CallContext.of(Actor.engine("test")), Visibility.all(), this::asked);
        }
    }

    @Test
    void a_unit_selects_and_orders_its_own_rows_beside_the_committed_ones() {
        try (var storage = InMemoryStorage.create()) {
            var half = new Sample(
                    sample.customers().subList(0, 30), List.of(), List.of(), List.of(), List.of(), List.of());
            var rest = new Sample(
                    sample.customers().subList(30, 60),
                    sample.entries(),
                    sample.tasks(),
                    sample.cadences(),
                    sample.sequences(),
                    sample.consents());
            storage.inTransaction(CallContext.of(Actor.engine("test")), Visibility.all(), unit -> fill(unit, half));
            storage.inTransaction(CallContext.of(Actor.engine("test")), Visibility.all(), unit -> {
                fill(unit, rest);
                return asked(unit);
            });
        }
    }

    private boolean asked(UnitOfWork unit) {
        var questions = Questions.ofCustomers(random, sample);
        for (int i = 0; i < QUESTIONS; i++) {
            var where = questions.next();
            var sort = Customer.TYPE.total(questions.sort());
            var found = unit.of(Customer.TYPE).search(new Scan<>(where, sort, Query.MOST, Optional.empty()));
            assertThat(found.items()).as("%s: %s", random, where.text()).containsExactlyElementsOf(naive(where, sort));
        }
        return true;
    }

    private List<Customer> naive(Criterion<Customer> where, Sort<Customer> sort) {
        return sample.customers().stream()
                .filter(customer -> Evaluator.test(where, customer, sample, Instant.EPOCH))
                .sorted((one, other) -> sort.compare(sort.keys(one, sample), sort.keys(other, sample)))
                .toList();
    }

    private static boolean fill(UnitOfWork unit, Sample rows) {
        rows.customers().forEach(customer -> {
            unit.of(Customer.TYPE).add(customer);
            unit.port(ContactFactsLedger.class).open(customer.id());
        });
        unit.port(InteractionLog.class).append(rows.entries());
        rows.tasks().forEach(task -> unit.of(Task.TYPE).add(task));
        rows.cadences().forEach(cadence -> {
            unit.of(Cadence.TYPE).add(cadence);
            unit.port(ContactFactsLedger.class).allow(cadence.customer(), rows.silence(cadence));
        });
        rows.consents().forEach(consent -> unit.of(Consent.TYPE).add(consent));
        rows.sequences().forEach(sequence -> unit.of(Sequence.TYPE).add(sequence));
        rows.entries()
                .forEach(entry -> entry.customers()
                        .forEach(customer ->
                                unit.port(ContactFactsLedger.class).merge(ContactFacts.of(customer, entry))));
        return true;
    }
}

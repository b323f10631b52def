package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is asked for together: each is answered as it would be alone. */
abstract class TogetherContract extends OracleContract {
    private static final int ROUNDS = 80;

    /** How one thing is asked for beside others, and alone. */
    private record Question(
            String text, Function<UnitOfWork, Supplier<?>> together, Function<UnitOfWork, Object> alone) {}

    @Test
    @Rule("S-097")
    void what_is_asked_for_together_is_what_the_oracle_answers_one_by_one() {
        var ofCustomers = Questions.ofCustomers(random, sample);
        var ofEntries = Questions.ofInteractions(random, sample);
        var ofTasks = Questions.ofTasks(random, sample);
        var ofCadences = Questions.ofCadences(random, sample);
        var ofSequences = Questions.ofSequences(random, sample);
        for (int i = 0; i < ROUNDS; i++) {
            var sight = random.oneIn(2)
                    ? Visibility.all()
                    : new Narrow(ofCustomers.next(), random.oneIn(3) ? Criterion.everything() : ofEntries.next());
            var asked = List.of(
                    of(Customer.TYPE, ofCustomers),
                    of(Customer.TYPE, ofCustomers),
                    timeline(random.pick(sample.customers()).id(), scan(Interaction.TYPE, ofEntries)),
                    timeline(random.pick(sample.customers()).id(), Scans.all(Interaction.TYPE)),
                    contacts(random.pick(sample.customers()).id()),
                    of(Task.TYPE, ofTasks),
                    of(Cadence.TYPE, ofCadences),
                    of(Sequence.TYPE, ofSequences));
            var found = storage().inTransaction(in(tenant()), sight, unit -> together(asked, unit));
            for (int n = 0; n < asked.size(); n++) {
                var question = asked.get(n);
                assertThat(told(found.get(n)))
                        .as("%s of %s, of %s", question.text(), random, sight)
                        .isEqualTo(told(oracle.<Object>inTransaction(in(tenant()), sight, question.alone()::apply)));
            }
        }
    }

    /** How a place is written is the adapter's own: that there is one, is said. */
    private static Object told(Object answer) {
        return answer instanceof Slice<?> slice
                ? List.of(slice.items(), slice.next().isPresent())
                : answer;
    }

    private static List<Object> together(List<Question> asked, UnitOfWork unit) {
        var answers =
                asked.stream().map(question -> question.together().apply(unit)).toList();
        return answers.stream().<Object>map(Supplier::get).toList();
    }

    private <A> Question of(AggregateType<A, ?> type, Questions<A> questions) {
        var scan = scan(type, questions);
        return new Question(
                type + " " + scan.where().text() + " by " + scan.sort(),
                unit -> unit.of(type).ask(scan),
                unit -> unit.of(type).search(scan));
    }

    private static Question timeline(CustomerId customer, Scan<Interaction> scan) {
        return new Question(
                "timeline " + scan.where().text() + " by " + scan.sort(),
                unit -> unit.port(InteractionLog.class).askTimeline(customer, scan),
                unit -> unit.port(InteractionLog.class).timeline(customer, scan));
    }

    private static Question contacts(CustomerId customer) {
        return new Question(
                "facts",
                unit -> unit.port(ContactFactsLedger.class).ask(customer),
                unit -> unit.port(ContactFactsLedger.class).find(customer));
    }
}

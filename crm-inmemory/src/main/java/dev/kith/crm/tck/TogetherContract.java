package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked for together: each is answered as it would be alone. */
@Tag("random")
abstract class TogetherContract extends OracleContract {
    private static final int ROUNDS = 80;

    @Test
    @Rule("S-097")
    void what_is_asked_for_together_is_what_the_oracle_answers_one_by_one() {
        var ofCustomers = Questions.ofCustomers(random, sample);
        var ofEntries = Questions.ofInteractions(random, sample);
        var ofTasks = Questions.of(Task.TYPE, random, sample);
        var ofCadences = Questions.of(Cadence.TYPE, random, sample);
        var ofSequences = Questions.of(Sequence.TYPE, random, sample);
        var ofConsents = Questions.of(Consent.TYPE, random, sample);
        for (int i = 0; i < ROUNDS; i++) {
            var sight = random.oneIn(2)
                    ? Visibility.all()
                    : new Narrow(ofCustomers.next(), random.oneIn(3) ? Criterion.everything() : ofEntries.next());
            var asked = List.of(
                    Question.of(Customer.TYPE, scan(Customer.TYPE, ofCustomers)),
                    Question.of(Customer.TYPE, scan(Customer.TYPE, ofCustomers)),
                    Question.timeline(someone(), scan(Interaction.TYPE, ofEntries)),
                    Question.timeline(someone(), Scans.all(Interaction.TYPE)),
                    Question.contacts(someone()),
                    Question.of(Task.TYPE, scan(Task.TYPE, ofTasks)),
                    Question.of(Cadence.TYPE, scan(Cadence.TYPE, ofCadences)),
                    Question.of(Sequence.TYPE, scan(Sequence.TYPE, ofSequences)),
                    Question.of(Consent.TYPE, scan(Consent.TYPE, ofConsents)));
            var found = storage().inTransaction(in(tenant()), sight, unit -> together(asked, unit));
            for (int n = 0; n < asked.size(); n++) {
                var question = asked.get(n);
                assertThat(told(found.get(n)))
                        .as("%s of %s, of %s", question.text(), random, sight)
                        .isEqualTo(told(oracle.<Object>inTransaction(in(tenant()), sight, question.alone()::apply)));
            }
        }
    }

    private CustomerId someone() {
        return random.pick(sample.customers()).id();
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
}

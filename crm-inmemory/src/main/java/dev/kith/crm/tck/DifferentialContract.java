package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search by random criteria: the store under test and the store in memory give the same answers. It takes long. */
@Tag("random")
abstract class DifferentialContract extends OracleContract {
    private static final System.Logger LOG = System.getLogger("dev.kith.crm.tck");
    /** How often each operator is asked of each kind of field, plain and under "not", of each aggregate. */
    private static final int TIMES = Integer.getInteger("kith.questions", 20);

    private static final int TIMELINES = 60;
    private static final int NARROWED = 100;

    @Test
    @Rule("S-094")
    void customers_are_selected_ordered_and_counted_as_the_oracle_does() {
        var questions = Questions.ofCustomers(random, sample);
        ask(
                questions,
                sample.customers(),
                () -> aggregatesAreSame(Customer.TYPE, Visibility.all(), scan(Customer.TYPE, questions)));
    }

    @Test
    @Rule("S-095")
    void interactions_are_selected_and_ordered_as_the_oracle_does() {
        var questions = Questions.ofInteractions(random, sample);
        ask(questions, sample.entries(), () -> entriesAreSame(Visibility.all(), scan(Interaction.TYPE, questions)));
    }

    @Test
    @Rule("S-096")
    void timelines_are_selected_and_ordered_as_the_oracle_does() {
        var questions = Questions.ofInteractions(random, sample);
        for (int i = 0; i < TIMELINES; i++) {
            var customer = random.pick(sample.customers()).id();
            assertSame(
                    Interaction.TYPE,
                    Visibility.all(),
                    scan(Interaction.TYPE, questions),
                    (unit, page) -> unit.port(InteractionLog.class).timeline(customer, page));
        }
    }

    @Test
    @Rule("S-400")
    void tasks_are_selected_ordered_and_counted_as_the_oracle_does() {
        asked(Task.TYPE);
    }

    @Test
    @Rule("S-420")
    void cadences_are_selected_ordered_and_counted_as_the_oracle_does() {
        asked(Cadence.TYPE);
    }

    @Test
    @Rule("S-442")
    void sequences_are_selected_ordered_and_counted_as_the_oracle_does() {
        asked(Sequence.TYPE);
    }

    @Test
    @Rule("S-530")
    void consents_are_selected_ordered_and_counted_as_the_oracle_does() {
        asked(Consent.TYPE);
    }

    @Test
    @Rule("S-167")
    void under_a_visibility_the_same_is_seen_as_the_oracle_sees() {
        var ofCustomers = Questions.ofCustomers(random, sample);
        var ofEntries = Questions.ofInteractions(random, sample);
        var ofTasks = Questions.of(Task.TYPE, random, sample);
        var ofCadences = Questions.of(Cadence.TYPE, random, sample);
        var ofSequences = Questions.of(Sequence.TYPE, random, sample);
        var ofConsents = Questions.of(Consent.TYPE, random, sample);
        var narrowed = 0;
        for (int i = 0; i < NARROWED; i++) {
            var sight = new Narrow(ofCustomers.next(), random.oneIn(3) ? Criterion.everything() : ofEntries.next());
            var customers = aggregatesAreSame(Customer.TYPE, sight, scan(Customer.TYPE, ofCustomers));
            var entries = entriesAreSame(sight, scan(Interaction.TYPE, ofEntries));
            var tasks = aggregatesAreSame(Task.TYPE, sight, scan(Task.TYPE, ofTasks));
            var cadences = aggregatesAreSame(Cadence.TYPE, sight, scan(Cadence.TYPE, ofCadences));
            var sequences = aggregatesAreSame(Sequence.TYPE, sight, scan(Sequence.TYPE, ofSequences));
            var consents = aggregatesAreSame(Consent.TYPE, sight, scan(Consent.TYPE, ofConsents));
            narrowed += customers + entries + tasks + cadences + sequences + consents > 0 ? 1 : 0;
        }
        assertThat(3 * narrowed).as("visibilities that leave something").isGreaterThanOrEqualTo(NARROWED);
    }

    private <A> int aggregatesAreSame(AggregateType<A, ?> type, Visibility sight, Scan<A> scan) {
        var found = assertSame(type, sight, scan, (unit, page) -> unit.of(type).search(page));
        assertThat(storage()
                        .<Long>inTransaction(
                                in(tenant()), sight, unit -> unit.of(type).count(scan.where())))
                .as("count of %s, %s", random, scan.where().text())
                .isEqualTo(found);
        return found;
    }

    private int entriesAreSame(Visibility sight, Scan<Interaction> scan) {
        return assertSame(
                Interaction.TYPE,
                sight,
                scan,
                (unit, page) -> unit.port(InteractionLog.class).search(page));
    }

    private <A> int assertSame(
            AggregateType<A, ?> type, Visibility sight, Scan<A> scan, BiFunction<UnitOfWork, Scan<A>, Slice<A>> ask) {
        var whole = new Scan<>(scan.where(), scan.sort(), Query.MOST, scan.after());
        var expected = oracle.inTransaction(in(tenant()), sight, unit -> ask.apply(unit, whole))
                .items();
        var found =
                storage().inTransaction(in(tenant()), sight, unit -> Scans.pages(scan, page -> ask.apply(unit, page)));
        assertThat(found)
                .as(
                        "%s of %s, %s, sorted by %s, of %s",
                        type, random, scan.where().text(), scan.sort(), sight)
                .containsExactlyElementsOf(expected);
        return expected.size();
    }

    private <A> void asked(AggregateType<A, ?> type) {
        var questions = Questions.of(type, random, sample);
        ask(questions, sample.of(type.type()), () -> aggregatesAreSame(type, Visibility.all(), scan(type, questions)));
    }

    /** Asks until each operator was asked often enough; questions that select all or nothing would make a green test worthless. */
    private static void ask(Questions<?> questions, List<?> rows, IntSupplier question) {
        var asked = 0;
        var selective = 0;
        while (questions.rarest() < TIMES) {
            var found = question.getAsInt();
            asked++;
            selective += found > 0 && found < rows.size() ? 1 : 0;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} criteria, {1} select 1-99 % of the rows; {2}, each at least {3} times",
                asked,
                selective,
                questions,
                TIMES);
        assertThat(4 * selective)
                .as("criteria that select some rows and not all")
                .isGreaterThanOrEqualTo(asked);
    }
}

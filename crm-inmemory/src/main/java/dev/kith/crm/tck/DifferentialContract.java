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
import java.util.Collections;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search by random criteria: the store under test and the store in memory give the same answers. It takes long. */
@Tag("random")
abstract class DifferentialContract extends OracleContract {
    private static final System.Logger LOG = System.getLogger("dev.kith.crm.tck");
    private static final int OF_CUSTOMERS = 1_350;
    private static final int OF_INTERACTIONS = 950;
    private static final int TIMELINES = 60;
    private static final int NARROWED = 100;
    private static final int OF_TASKS = 700;
    private static final int OF_CADENCES = 700;
    private static final int OF_SEQUENCES = 600;
    private static final int OF_CONSENTS = 600;

    @Test
    @Rule("S-094")
    void customers_are_selected_ordered_and_counted_as_the_oracle_does() {
        var questions = Questions.ofCustomers(random, sample);
        var selective = 0;
        for (int i = 0; i < OF_CUSTOMERS; i++) {
            var scan = scan(Customer.TYPE, questions);
            var found = aggregatesAreSame(Customer.TYPE, Visibility.all(), scan);
            selective += selects(found, sample.customers().size());
        }
        report("customers", OF_CUSTOMERS, selective, questions);
    }

    @Test
    @Rule("S-095")
    void interactions_are_selected_and_ordered_as_the_oracle_does() {
        var questions = Questions.ofInteractions(random, sample);
        var selective = 0;
        for (int i = 0; i < OF_INTERACTIONS; i++) {
            var scan = scan(Interaction.TYPE, questions);
            var found = entriesAreSame(Visibility.all(), scan);
            selective += selects(found, sample.entries().size());
        }
        report("interactions", OF_INTERACTIONS, selective, questions);
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
        var questions = Questions.of(Task.TYPE, random, sample);
        var selective = 0;
        for (int i = 0; i < OF_TASKS; i++) {
            selective += selects(
                    aggregatesAreSame(Task.TYPE, Visibility.all(), scan(Task.TYPE, questions)),
                    sample.tasks().size());
        }
        report("tasks", OF_TASKS, selective, questions);
    }

    @Test
    @Rule("S-420")
    void cadences_are_selected_ordered_and_counted_as_the_oracle_does() {
        var questions = Questions.of(Cadence.TYPE, random, sample);
        var selective = 0;
        for (int i = 0; i < OF_CADENCES; i++) {
            selective += selects(
                    aggregatesAreSame(Cadence.TYPE, Visibility.all(), scan(Cadence.TYPE, questions)),
                    sample.cadences().size());
        }
        report("cadences", OF_CADENCES, selective, questions);
    }

    @Test
    @Rule("S-442")
    void sequences_are_selected_ordered_and_counted_as_the_oracle_does() {
        var questions = Questions.of(Sequence.TYPE, random, sample);
        var selective = 0;
        for (int i = 0; i < OF_SEQUENCES; i++) {
            selective += selects(
                    aggregatesAreSame(Sequence.TYPE, Visibility.all(), scan(Sequence.TYPE, questions)),
                    sample.sequences().size());
        }
        report("sequences", OF_SEQUENCES, selective, questions);
    }

    @Test
    @Rule("S-530")
    void consents_are_selected_ordered_and_counted_as_the_oracle_does() {
        var questions = Questions.of(Consent.TYPE, random, sample);
        var selective = 0;
        for (int i = 0; i < OF_CONSENTS; i++) {
            selective += selects(
                    aggregatesAreSame(Consent.TYPE, Visibility.all(), scan(Consent.TYPE, questions)),
                    sample.consents().size());
        }
        report("consents", OF_CONSENTS, selective, questions);
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

    private static int selects(int found, int all) {
        return found > 0 && found < all ? 1 : 0;
    }

    /** A generator that asks the same thing again and again would make a green test worthless. */
    private static void report(String what, int asked, int selective, Questions<?> questions) {
        var least = Collections.min(questions.coverage().values());
        LOG.log(
                System.Logger.Level.INFO,
                "{0}: {1} criteria, {2} select 1-99 % of the rows; {3} pairs of operator and kind of field, plain and"
                        + " under not, each at least {4} times",
                what,
                asked,
                selective,
                questions.coverage().size(),
                least);
        assertThat(4 * selective)
                .as("criteria that select some rows and not all")
                .isGreaterThanOrEqualTo(asked);
        assertThat(least).as("how often the rarest operator was asked").isGreaterThanOrEqualTo(20);
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References;
import dev.kith.crm.value.InteractionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The log: entries are added, and never replaced. */
abstract class LogContract extends Contract {
    private static final int ROUNDS = 20;

    private final Customer ada = samples.person("Ada", "Lovelace");
    private final Customer charles = samples.person("Charles", "Babbage");

    @Test
    @Rule("S-100")
    void append_tells_which_ids_were_there_and_leaves_their_entries_alone() {
        add(ada, charles);
        var first = samples.call(ada);
        var fresh = samples.call(ada);
        assertThat(append(List.of(first))).isEmpty();
        assertThat(append(List.of(rewritten(first), fresh))).containsExactly(first.id());
        assertThat(logged(first.id())).contains(first);
        assertThat(logged(fresh.id())).contains(fresh);
        assertThat(timeline(charles)).isEmpty();
    }

    @Test
    @Rule("S-101")
    void what_the_unit_itself_appended_counts_as_there() {
        add(ada, charles);
        var entry = samples.call(ada);
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.append(List.of(entry))).isEmpty();
            assertThat(log.append(List.of(rewritten(entry)))).containsExactly(entry.id());
        });
        assertThat(logged(entry.id())).contains(entry);
    }

    @Test
    @Rule("S-102")
    void of_two_units_that_append_the_same_entry_one_adds_it_and_each_adds_its_own() {
        add(ada);
        for (int round = 0; round < ROUNDS; round++) {
            var entry = samples.call(ada);
            var there = new AtomicInteger();
            Threads.all(Stream.of(samples.call(ada), samples.call(ada))
                    .<Runnable>map(own ->
                            () -> there.addAndGet(append(List.of(entry, own)).size()))
                    .toList());
            assertThat(there).hasValue(1);
        }
        assertThat(timeline(ada)).hasSize(3 * ROUNDS);
    }

    @Test
    @Rule("S-103")
    void a_timeline_holds_the_entries_of_one_customer() {
        add(ada, charles);
        var mine = samples.call(ada);
        var both = samples.call(charles, ada);
        var other = samples.call(charles);
        log(mine, both, other);
        assertThat(timeline(ada)).containsExactlyInAnyOrder(mine, both);
        assertThat(timeline(charles)).containsExactlyInAnyOrder(both, other);
    }

    @Test
    @Rule("S-104")
    void a_timeline_is_newest_first_where_that_is_asked_for() {
        var generator = new Generator(104);
        add(ada);
        var entries = generator.interactions(List.of(ada), 40);
        run(unit -> logged(unit, entries));
        var sort = Interaction.HAPPENED.descending().then(Interaction.ID.descending());
        var scan = Scans.of(Interaction.TYPE, Scans.everything(), sort, 7);
        var read = unit(unit ->
                Scans.pages(scan, page -> unit.port(InteractionLog.class).timeline(ada.id(), page)));
        assertThat(read).as(generator.toString()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(read).extracting(Interaction::happened).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private Set<InteractionId> append(List<Interaction> entries) {
        return raced(unit -> unit.port(InteractionLog.class).append(entries));
    }

    private List<Interaction> timeline(Customer customer) {
        return unit(unit -> unit.port(InteractionLog.class).timeline(customer.id(), Scans.all(Interaction.TYPE)))
                .items();
    }

    /** Another entry under the same id. */
    private Interaction rewritten(Interaction entry) {
        var other = samples.mail(charles);
        return new Interaction(
                entry.id(),
                entry.revision(),
                other.channel(),
                other.direction(),
                other.timing(),
                other.participants(),
                Content.NONE.summary("rewritten"),
                Optional.empty(),
                References.NONE,
                other.attributes());
    }
}

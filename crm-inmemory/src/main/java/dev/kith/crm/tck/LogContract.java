package dev.kith.crm.tck;

import static dev.kith.crm.tck.Revising.delivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.DuplicateException;
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
    void an_id_that_is_there_is_refused_and_nothing_of_the_unit_is_stored() {
        add(ada, charles);
        var first = samples.call(ada);
        var fresh = samples.call(ada);
        assertThat(append(List.of(first))).isEmpty();
        for (var other : List.of(fresh, delivered(fresh, new References.ExternalId("mail", "<1@example.org>")))) {
            var both = List.of(other, rewritten(first));
            assertThatThrownBy(() -> append(both)).isInstanceOf(DuplicateException.class);
            assertThatThrownBy(() -> run(unit -> {
                        var log = unit.port(InteractionLog.class);
                        swallowed(() -> log.append(both));
                        swallowed(() -> log.find(first.id()));
                    }))
                    .isInstanceOf(DuplicateException.class);
        }
        assertThat(logged(first.id())).contains(first);
        assertThat(logged(fresh.id())).isEmpty();
        assertThat(timeline(charles)).isEmpty();
    }

    @Test
    @Rule("S-101")
    void what_the_unit_itself_appended_is_there() {
        add(ada, charles);
        var entry = samples.call(ada);
        assertThatThrownBy(() -> run(unit -> {
                    var log = unit.port(InteractionLog.class);
                    assertThat(log.append(List.of(entry))).isEmpty();
                    log.append(List.of(rewritten(entry)));
                }))
                .isInstanceOf(DuplicateException.class);
        assertThat(logged(entry.id())).isEmpty();
    }

    @Test
    @Rule("S-102")
    void of_two_units_that_append_the_same_entry_one_adds_it_with_its_own_and_the_other_is_refused() {
        add(ada);
        for (int round = 0; round < ROUNDS; round++) {
            var entry = samples.call(ada);
            var refused = new AtomicInteger();
            Threads.all(Stream.of(samples.call(ada), samples.call(ada))
                    .<Runnable>map(own -> () -> {
                        try {
                            append(List.of(entry, own));
                        } catch (DuplicateException there) {
                            refused.incrementAndGet();
                        }
                    })
                    .toList());
            assertThat(refused).hasValue(1);
        }
        assertThat(timeline(ada)).hasSize(2 * ROUNDS);
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

    private static void swallowed(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException any) {
            assertThat(any).isInstanceOf(CrmException.class);
        }
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

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.value.InteractionId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** External ids: the log takes each delivery once. */
abstract class ExternalIdsContract extends Revising {
    private static final int ROUNDS = 20;

    @Test
    @Rule("S-270")
    void of_entries_with_one_external_id_the_first_is_added() {
        add(ada);
        var first = delivered(samples.mail(ada), MAIL);
        var second = delivered(samples.mail(ada), MAIL);
        var third = delivered(samples.mail(ada), MAIL);
        var other = delivered(samples.mail(ada), new ExternalId("chat", MAIL.key()));
        var without = samples.mail(ada);
        assertThat(append(List.of(first, second, other, without))).containsExactly(second.id());
        assertThat(append(List.of(third))).containsExactly(third.id());
        assertThat(append(List.of(first))).containsExactly(first.id());
        assertThat(timeline(ada)).containsExactlyInAnyOrder(first, other, without);
        var absent = new ExternalId("chat", "none");
        var ids = List.of(MAIL, absent, new ExternalId("chat", MAIL.key()));
        run(unit -> assertThat(unit.port(InteractionLog.class).known(ids))
                .hasSize(2)
                .containsEntry(MAIL, first(first))
                .containsEntry(ids.get(2), first(other)));
    }

    @Test
    @Rule("S-271")
    void of_two_units_that_append_one_external_id_at_once_one_adds_its_entry_and_each_adds_the_rest() {
        add(ada);
        for (int round = 0; round < ROUNDS; round++) {
            var id = new ExternalId("mail", "round " + round);
            var there = new AtomicInteger();
            Threads.all(Stream.of(samples.call(ada), samples.call(ada))
                    .<Runnable>map(own -> {
                        var delivered = delivered(samples.mail(ada), id);
                        return () ->
                                there.addAndGet(append(List.of(delivered, own)).size());
                    })
                    .toList());
            assertThat(there).hasValue(1);
        }
        assertThat(timeline(ada)).hasSize(3 * ROUNDS);
    }

    private Set<InteractionId> append(List<Interaction> entries) {
        return raced(unit -> unit.port(InteractionLog.class).append(entries));
    }
}

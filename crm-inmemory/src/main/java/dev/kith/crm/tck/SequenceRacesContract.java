package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workers and use cases that meet at sequences. */
abstract class SequenceRacesContract extends SequenceDays {
    private static final int ROUNDS = 15;

    @Test
    @Rule("S-465")
    void a_worker_waits_for_nobody_who_is_at_a_sequence_and_takes_nothing_from_him() {
        var id = start(Step.call("one"));
        now = at("2026-03-10");
        var tries = new AtomicInteger();
        desk(crm).doInTransaction(inner -> {
            tries.incrementAndGet();
            inner.sequences().reassign(id, new EmployeeId("eve"));
            Threads.soon(this::due);
            inner.sequences().stop(id, "not wanted");
        });
        now = at("2026-03-11");
        due();
        assertThat(tries).hasValue(1);
        assertThat(tasks()).isEmpty();
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.STOPPED);
        assertThat(sequence(id).assignee()).isEqualTo(new EmployeeId("eve"));
    }

    @Test
    @Rule("S-466")
    void what_is_moved_and_stopped_while_workers_are_at_it_is_moved_and_stopped_and_each_step_comes_once() {
        var moved = met("moved.", id -> desk(crm).sequences().move(id, LocalDate.of(2026, 3, 20)));
        var stopped = met("stopped.", id -> desk(crm).sequences().stop(id, "not wanted"));
        var before = tasks();
        for (var day : List.of("2026-03-19", "2026-03-20", "2026-03-21")) {
            now = at(day);
            due();
        }
        assertThat(moved).allSatisfy(id -> {
            assertThat(titles(id, tasks())).containsExactlyInAnyOrder("one", "two");
            assertThat(sequence(id).anchor()).isEqualTo(LocalDate.of(2026, 3, 20));
        });
        assertThat(stopped).allSatisfy(id -> {
            var planned = titles(id, before);
            assertThat(planned).isSubsetOf("one").doesNotHaveDuplicates();
            assertThat(titles(id, tasks())).isEqualTo(planned);
            assertThat(sequence(id).state()).isEqualTo(Sequence.State.STOPPED);
            assertThat(sequence(id).version().number()).isEqualTo(2 + planned.size());
        });
    }

    /** One after the other, so that workers and caller come to the same sequence at the same time. */
    private List<SequenceId> met(String prefix, Consumer<SequenceId> change) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(n -> {
                    now = at("2026-03-09");
                    var id =
                            start(prefix + n, Step.call("one"), Step.call("two").after(Period.ofDays(1)));
                    now = at("2026-03-10");
                    Threads.all(List.of(this::due, this::due, () -> change.accept(id)));
                    return id;
                })
                .toList();
    }

    private static List<String> titles(SequenceId id, List<Task> of) {
        return of.stream()
                .filter(task -> task.origin().orElseThrow().key().equals(id.toString()))
                .map(task -> task.brief().title())
                .toList();
    }
}

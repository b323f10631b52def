package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workers and use cases that meet at cadences. Each is every ten days, started on 1 March 2026. */
abstract class CadenceRacesContract extends Desks {
    private static final int ROUNDS = 10;

    private Instant now = NOW;
    private Crm crm;

    @BeforeEach
    void open() {
        crm = built(builder -> builder.clock(() -> now));
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-467")
    void a_worker_waits_for_nobody_who_is_at_a_cadence_and_takes_nothing_from_him() {
        var id = started();
        now = at("2026-03-11");
        var tries = new AtomicInteger();
        desk(crm).doInTransaction(inner -> {
            tries.incrementAndGet();
            inner.cadences().revise(id, state -> state); // holds the row, and nothing else
            Threads.soon(this::due);
            inner.cadences().skip(id);
        });
        now = at("2026-03-12");
        due();
        assertThat(tries).hasValue(1);
        assertThat(state(id)).isEqualTo("v2, 0 tasks, next on 2026-03-21");
    }

    @Test
    @Rule("S-468")
    void what_is_skipped_moved_and_paused_while_workers_are_at_it_is_as_if_one_came_after_the_other() {
        var skipped = met(id -> cadences().skip(id));
        var moved = met(id -> cadences().move(id, LocalDate.of(2026, 3, 15)));
        var paused = met(id -> cadences().pause(id, LocalDate.of(2026, 3, 25), "away"));
        now = at("2026-03-12");
        due();
        assertThat(skipped)
                .extracting(this::state)
                .isSubsetOf("v2, 0 tasks, next on 2026-03-21", "v3, 1 tasks, next on 2026-03-31");
        assertThat(moved)
                .extracting(this::state)
                .isSubsetOf("v2, 0 tasks, next on 2026-03-15", "v3, 1 tasks, next on 2026-03-15");
        assertThat(paused)
                .extracting(this::state)
                .isSubsetOf("v2, 0 tasks, next on 2026-03-25", "v3, 1 tasks, next on 2026-03-25");
        var all = Stream.of(skipped, moved, paused).flatMap(List::stream).toList();
        all.forEach(id -> tasks(id).forEach(task -> desk(crm).tasks().complete(task.id())));
        now = at("2026-03-31");
        due();
        assertThat(all).allSatisfy(id -> assertThat(tasks(id)).hasSize(1));
    }

    /** One after the other, so that workers and caller come to the same cadence at the same time. */
    private List<CadenceId> met(Consumer<CadenceId> change) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(n -> {
                    now = NOW;
                    var id = started();
                    now = at("2026-03-11");
                    Threads.all(List.of(this::due, this::due, () -> change.accept(id)));
                    return id;
                })
                .toList();
    }

    private CadenceId started() {
        var ada = desk(crm).customers().register(NewPerson.named("Ada", "Lovelace"));
        return cadences().start(NewCadence.every(10, Unit.DAYS, ada.id())).id();
    }

    private String state(CadenceId id) {
        return "v" + cadences().get(id).version().number() + ", " + tasks(id).size() + " tasks, next on "
                + cadences().next(id).orElseThrow();
    }

    private List<Task> tasks(CadenceId id) {
        var open = Task.STATE
                .is(Task.State.OPEN)
                .and(Task.ORIGIN_TYPE.is(Cadence.ORIGIN))
                .and(Task.ORIGIN_KEY.is(id.toString()));
        return desk(crm).tasks().search(Query.where(open)).items();
    }

    private void due() {
        while (crm.runDue(100).more()) {
            // other tests may have left work in the store, too
        }
    }

    private Cadences cadences() {
        return desk(crm).cadences();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Closing;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskEvent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that are done, with what is logged of it. */
abstract class CompletionsContract extends Desks {
    private Customer ada;
    private Task task;

    @BeforeEach
    void plan() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        task = desk().tasks().plan(NewTask.call(ada.id(), "Ask about the offer").dueAt(NOW));
    }

    @Test
    @Rule("S-407")
    void a_task_is_completed_and_the_interaction_logged_in_one_step() {
        var done = desk().tasks().complete(task.id(), spoken());
        var entry = done.closing().flatMap(Closing::interaction).orElseThrow();
        assertThat(desk().interactions().get(entry).summary()).contains("She takes it");
        assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(1);
        assertThat(desk().tasks().get(task.id())).isEqualTo(done);
    }

    @Test
    @Rule("S-408")
    void of_a_completion_that_is_refused_nothing_is_left() {
        var bob = desk().customers().register(NewPerson.named("Bob", "Bow"));
        assertThatThrownBy(() -> desk().tasks()
                        .complete(task.id(), NewInteraction.call(bob.id()).at(NOW)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("task.other-customer");
        assertThatThrownBy(() -> desk().tasks().complete(task.id(), spoken().at(NOW.plusSeconds(1))))
                .isInstanceOf(InvalidValueException.class);
        var known = spoken().knownAs("mail", "<1>");
        desk().interactions().retract(desk().interactions().log(known).id(), "by mistake");
        assertThatThrownBy(() -> desk().tasks().complete(task.id(), known))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("task.retracted");
        try (var strict = built(builder -> builder.listener(Listener.inTransaction(
                TaskEvent.COMPLETED, event -> Optional.of(Refusal.of("kit.no", "the kit says no")))))) {
            assertThatThrownBy(() -> desk(strict).tasks().complete(task.id(), spoken()))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(desk().tasks().get(task.id())).isEqualTo(task);
        assertThat(desk().interactions().search(Query.all()).items()).isEmpty();
    }

    @Test
    @Rule("S-409")
    void of_many_that_complete_a_task_at_once_one_does_and_logs() {
        var refused = new AtomicInteger();
        Threads.all(Collections.nCopies(8, () -> {
            try {
                desk().tasks().complete(task.id(), spoken());
            } catch (RefusedException late) {
                refused.incrementAndGet();
            }
        }));
        assertThat(refused).hasValue(7);
        assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(1);
        assertThat(desk().tasks().get(task.id()).version().number()).isEqualTo(2);
    }

    @Test
    @Rule("S-470")
    void a_completion_that_comes_again_under_its_external_id_is_answered_as_before() {
        var known = spoken().knownAs("mail", "<2>");
        var done = desk().tasks().complete(task.id(), known);
        assertThat(desk().tasks().complete(task.id(), known)).isEqualTo(done);
        assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(1);
        assertThat(List.of(spoken(), spoken().knownAs("mail", "<3>")))
                .allSatisfy(other -> assertThatThrownBy(() -> desk().tasks().complete(task.id(), other))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("task.closed"));
        var cancelled = desk().tasks().plan(NewTask.call(ada.id(), "Ask again").dueAt(NOW));
        desk().tasks().cancel(cancelled.id(), "not wanted");
        assertThatThrownBy(() -> desk().tasks().complete(cancelled.id(), known))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("task.closed");
    }

    private NewInteraction spoken() {
        return NewInteraction.call(ada.id()).at(NOW).summary("She takes it");
    }
}

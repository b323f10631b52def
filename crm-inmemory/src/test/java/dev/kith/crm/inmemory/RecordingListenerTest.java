package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.task.TaskEvent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordingListenerTest {
    private final RecordingListener heard =
            RecordingListener.of(CustomerEvent.REGISTERED, CustomerEvent.REVISED, CustomerEvent.ARCHIVED);

    private Desk desk(CrmStorage storage, Listener... others) {
        var builder = Crm.builder().storage(storage);
        heard.listeners().forEach(builder::listener);
        for (var other : others) {
            builder.listener(other);
        }
        return builder.build().desk(Actor.employee("maria"));
    }

    private Desk watched(Listener... others) {
        return desk(heard.watching(InMemoryStorage.create()), others);
    }

    private static Customer register(Desk desk) {
        return desk.customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    private static void rolledBack(Desk desk, Consumer<Desk> work) {
        assertThat(catchThrowable(() -> desk.doInTransaction(inner -> {
                    work.accept(inner);
                    throw new IllegalStateException("thought better of it");
                })))
                .hasMessage("thought better of it");
    }

    @Test
    void keeps_what_happened_in_its_order() {
        var desk = watched();
        var ada = register(desk);
        desk.customers().revise(ada.id(), state -> state.noted("prefers the phone"));
        assertThat(heard.types()).containsExactly(CustomerEvent.REGISTERED, CustomerEvent.REVISED);
        assertThat(heard.events()).allMatch(event -> event.customer().equals(ada.id()));
    }

    /** Both types have the same class. */
    @Test
    void selects_by_type() {
        var desk = watched();
        var ada = register(desk);
        desk.customers().revise(ada.id(), state -> state.noted("prefers the phone"));
        desk.customers().archive(ada.id());
        assertThat(heard.events(CustomerEvent.ARCHIVED))
                .singleElement()
                .matches(event -> event.change()
                        .after()
                        .version()
                        .equals(ada.version().next().next()));
    }

    @Test
    void a_type_that_it_was_not_made_for_is_a_mistake() {
        assertThat(catchThrowable(() -> heard.events(TaskEvent.PLANNED)))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("task.planned");
    }

    @Test
    void forgets() {
        register(watched());
        heard.clear();
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void keeps_nothing_of_a_unit_that_is_rolled_back() {
        var desk = watched();
        rolledBack(desk, RecordingListenerTest::register);
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void keeps_nothing_that_is_vetoed_behind_it() {
        var desk = watched(Listener.inTransaction(
                CustomerEvent.REGISTERED, event -> Optional.of(Refusal.of("acme.blocked", "is blocked"))));
        assertThat(catchThrowable(() -> register(desk))).isInstanceOf(RefusedException.class);
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void keeps_once_what_is_repeated_after_a_lost_race() {
        var tries = new AtomicInteger();
        register(watched(Listener.inTransaction(CustomerEvent.REGISTERED, event -> {
            if (tries.incrementAndGet() == 1) {
                throw new StoreFailureException("a race", true, new IllegalStateException());
            }
            return Optional.empty();
        })));
        assertThat(tries).hasValue(2);
        assertThat(heard.events()).hasSize(1);
    }

    @Test
    void shows_nothing_before_the_unit_ends() {
        var desk = watched();
        var within = desk.inTransaction(inner -> {
            register(inner);
            return heard.events();
        });
        assertThat(within).isEmpty();
    }

    @Test
    void a_unit_in_the_course_of_that_of_another_storage_is_on_its_own() {
        var outer = watched();
        var inner = watched();
        rolledBack(outer, work -> {
            register(work);
            register(inner);
            register(work);
        });
        assertThat(heard.events()).hasSize(1);
    }

    @Test
    void without_a_watched_storage_it_keeps_also_what_is_rolled_back() {
        var desk = desk(InMemoryStorage.create());
        rolledBack(desk, RecordingListenerTest::register);
        assertThat(heard.events()).hasSize(1);
    }

    @Test
    void tells_nothing_personal() {
        register(watched());
        assertThat(heard).hasToString("RecordingListener[1 events]");
    }
}

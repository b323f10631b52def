package dev.kith.crm.testing;

import static dev.kith.crm.testing.CrmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.event.Message;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.task.TaskEvent;
import dev.kith.crm.value.EmployeeId;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CrmAssertionsTest {
    private final RecordingNotifier told = new RecordingNotifier();

    private void tell(String employee, String kind) {
        told.send(new Message(
                UUID.randomUUID(),
                TenantId.ONLY,
                new Message.ToEmployee(new EmployeeId(employee)),
                kind,
                "Secret",
                "Secret"));
    }

    /** No failure tells who, or what a message says. */
    private static AbstractStringAssert<?> failure(ThrowingCallable call) {
        var thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return assertThat(thrown.getMessage()).doesNotContain("Secret", "maria", "bob");
    }

    @Test
    void told_looks_for_a_kind_among_what_an_employee_was_told() {
        tell("maria", "a.first");
        tell("bob", "a.second");
        assertThat(told).told("maria", "a.first").told("bob", "a.second");
        failure(() -> assertThat(told).told("maria", "a.second"))
                .containsSubsequence("to be told: a.second", "was told: a.first", "others: a.second");
    }

    @Test
    void told_fails_where_nobody_was_told_anything() {
        failure(() -> assertThat(told).told("maria", "a.first"))
                .containsSubsequence("was told: nothing", "others: nothing");
    }

    @Test
    void told_in_order_looks_at_all_that_an_employee_was_told() {
        tell("maria", "a.first");
        tell("bob", "a.third");
        tell("maria", "a.second");
        assertThat(told).toldInOrder("maria", "a.first", "a.second");
        failure(() -> assertThat(told).toldInOrder("maria", "a.second", "a.first"))
                .containsSubsequence("in order: a.second, a.first", "was told: a.first, a.second", "others: a.third");
    }

    @Test
    void told_in_order_fails_at_what_was_told_once_more() {
        tell("maria", "a.first");
        tell("maria", "a.first");
        failure(() -> assertThat(told).toldInOrder("maria", "a.first")).contains("was told: a.first, a.first");
    }

    @Test
    void not_told_is_about_one_employee() {
        tell("bob", "a.first");
        assertThat(told).notTold("maria");
        failure(() -> assertThat(told).notTold("bob")).contains("was told: a.first");
    }

    @Test
    void told_nobody_is_about_all() {
        assertThat(told).toldNobody();
        tell("bob", "a.first");
        failure(() -> assertThat(told).toldNobody()).contains("was told: a.first");
    }

    private static RecordingListener registered() {
        var recorder = RecordingListener.of(CustomerEvent.REGISTERED, CustomerEvent.REVISED);
        var builder = Crm.builder().storage(recorder.watching(InMemoryStorage.create()));
        recorder.listeners().forEach(builder::listener);
        try (var crm = builder.build()) {
            SampleCustomers.person(crm.desk(Actor.employee("maria")));
        }
        return recorder;
    }

    @Test
    void heard_and_not_heard_look_for_a_type() {
        var heard = registered();
        assertThat(heard).heard(CustomerEvent.REGISTERED).notHeard(CustomerEvent.REVISED);
        failure(() -> assertThat(heard).heard(CustomerEvent.REVISED))
                .containsSubsequence("to hear: customer.revised", "heard: customer.registered");
        failure(() -> assertThat(heard).notHeard(CustomerEvent.REGISTERED))
                .containsSubsequence("not to hear: customer.registered", "heard: customer.registered");
    }

    @Test
    void heard_in_order_looks_at_everything() {
        var heard = registered();
        assertThat(heard).heardInOrder(CustomerEvent.REGISTERED);
        failure(() -> assertThat(heard).heardInOrder(CustomerEvent.REGISTERED, CustomerEvent.REVISED))
                .containsSubsequence("in order: customer.registered, customer.revised", "heard: customer.registered");
    }

    @Test
    void heard_nothing_looks_at_everything() {
        assertThat(RecordingListener.of(CustomerEvent.REGISTERED)).heardNothing();
        failure(() -> assertThat(registered()).heardNothing()).contains("heard: customer.registered");
    }

    @Test
    void what_a_recorder_does_not_listen_to_proves_nothing() {
        assertThat(catchThrowable(() -> assertThat(registered()).notHeard(TaskEvent.PLANNED)))
                .isInstanceOf(IllegalUseException.class);
    }
}

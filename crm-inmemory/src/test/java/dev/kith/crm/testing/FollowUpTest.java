package dev.kith.crm.testing;

import static dev.kith.crm.testing.CrmAssertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.TaskEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

// what follows stands in docs/testing.md
@CrmTest
class FollowUpTest {
    @Test
    void aCallIsRemindedOf(Crm crm, Desk desk, SettableClock clock, RecordingNotifier told, RecordingListener heard) {
        var customer = SampleCustomers.person(desk);
        desk.tasks()
                .plan(NewTask.call(customer.id(), "Ask")
                        .dueAt(clock.instant().plus(Duration.ofDays(1)))
                        .remind(Duration.ofHours(1)));
        clock.advanceTo(clock.instant().plus(Duration.ofDays(2)), crm);
        assertThat(told).toldInOrder("maria", "task.reminder");
        assertThat(heard).heardInOrder(CustomerEvent.REGISTERED, TaskEvent.PLANNED);
    }
}

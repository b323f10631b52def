package dev.kith.crm.testing;

import static dev.kith.crm.testing.CrmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.TaskEvent;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

@CrmTest
class CrmTestTest {
    @BeforeEach
    void registered(Desk desk) {
        desk.customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @RepeatedTest(2)
    void each_test_has_a_crm_of_its_own_with_what_was_prepared_for_it(Desk desk) {
        assertThat(desk.customers().count(Criterion.everything())).isEqualTo(1);
    }

    @Test
    void all_parts_belong_to_one_crm(
            Crm crm, Desk desk, SettableClock clock, RecordingNotifier told, RecordingListener heard) {
        heard.clear();
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00Z");
        var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
        desk.tasks()
                .plan(NewTask.call(ada.id(), "Ask")
                        .dueAt(clock.instant().plus(Duration.ofDays(1)))
                        .remind(Duration.ofHours(1)));
        clock.advanceTo(clock.instant().plus(Duration.ofDays(2)), crm);
        assertThat(told).told("maria", "task.reminder");
        assertThat(heard).heardInOrder(CustomerEvent.REGISTERED, TaskEvent.PLANNED);
    }

    @Test
    void desks_may_be_those_of_others(@As("bob") Desk bob, Desk maria) {
        var ada = bob.customers().register(NewPerson.named("Ada", "Lovelace"));
        var planned = bob.tasks().plan(NewTask.call(ada.id(), "Ask").dueOn(LocalDate.of(2026, 3, 9)));
        assertThat(planned.assignee()).isEqualTo(new EmployeeId("bob"));
        assertThat(maria.tasks().get(planned.id())).isEqualTo(planned);
    }

    static class InTokyo implements CrmTest.Setup {
        @Override
        public void prepare(CrmBuilder builder) {
            builder.settings(tenant -> TenantSettings.NEUTRAL.inZone(ZoneId.of("Asia/Tokyo")));
        }
    }

    @Nested
    class Inside {
        @Test
        void the_annotation_around_holds(SettableClock clock) {
            assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00Z");
        }

        @Test
        @CrmTest(now = "2026-12-31T23:00:00Z", employee = "bob", with = InTokyo.class)
        void that_of_the_method_comes_first(Desk desk, SettableClock clock) {
            assertThat(clock.instant()).isEqualTo("2026-12-31T23:00:00Z");
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            var planned = desk.tasks().plan(NewTask.call(ada.id(), "Ask").dueOn(LocalDate.of(2027, 1, 4)));
            assertThat(planned.assignee()).isEqualTo(new EmployeeId("bob"));
            assertThat(planned.schedule().due().begins()).isEqualTo("2027-01-03T15:00:00Z");
        }
    }

    @CrmTest
    static class Constructed {
        Constructed(Crm crm) {
            assertThat(crm).isNotNull();
        }

        @Test
        void never_runs() {}
    }

    @Test
    void a_constructor_gets_none() {
        var events = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(Constructed.class))
                .execute()
                .testEvents();
        assertThat(events.failed().count()).isEqualTo(1);
    }

    @CrmTest
    static class ForAll {
        @BeforeAll
        static void share(Crm crm) {
            assertThat(crm).isNotNull();
        }

        @Test
        void never_runs() {}
    }

    @Test
    void what_runs_once_for_all_tests_gets_none() {
        var events = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(ForAll.class))
                .execute()
                .testEvents();
        assertThat(events.started().count()).isZero();
    }

    private static Crm kept;

    @CrmTest
    static class Keeping {
        @Test
        void keeps(Crm crm) {
            kept = crm;
        }
    }

    @Test
    void a_crm_is_closed_behind_its_test() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(Keeping.class))
                .execute();
        assertThat(catchThrowable(() -> kept.runDue(1))).hasMessageContaining("closed");
    }
}

package dev.kith.crm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Due;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@CrmTest
class SampleCustomersTest {
    private static List<Interaction> timeline(Desk desk, Customer customer) {
        return desk.interactions()
                .timeline(customer.id(), Query.<Interaction>all().sortedBy(Interaction.HAPPENED.descending()))
                .items();
    }

    @Test
    void a_person_is_known_well(Desk desk) {
        var person = SampleCustomers.person(desk);
        assertThat(person).isEqualTo(desk.customers().get(person.id()));
        assertThat(person.contactPoints()).hasSize(3);
        assertThat(person.dates()).hasSize(1);
        assertThat(desk.open(person.id()).asText()).contains("Ingrid Sommer", "calls before noon");
    }

    @Test
    void an_organisation_is_known_well(Desk desk) {
        var organisation = SampleCustomers.organisation(desk);
        assertThat(organisation).isEqualTo(desk.customers().get(organisation.id()));
        assertThat(organisation.contactPoints()).hasSize(3);
        assertThat(desk.customers().findByName("nordlicht", Query.all()).items())
                .hasSize(1);
    }

    @Test
    void a_timeline_is_told_by_several_channels_one_each_week(Desk desk, SettableClock clock) {
        var customer = SampleCustomers.withTimeline(desk, 5);
        var entries = timeline(desk, customer);
        assertThat(entries)
                .extracting(entry -> entry.channel().code())
                .containsExactly("phone", "e-mail", "visit", "letter", "phone");
        assertThat(entries.get(0).timing().happened()).isEqualTo("2026-02-23T10:00:00Z");
        assertThat(entries.get(4).timing().happened()).isEqualTo("2026-01-26T10:00:00Z");
    }

    @Test
    void a_timeline_may_be_empty(Desk desk) {
        assertThat(timeline(desk, SampleCustomers.withTimeline(desk, 0))).isEmpty();
    }

    @Test
    void a_program_may_tell_a_timeline_too(Crm crm) {
        var desk = crm.desk(Actor.engine("import"));
        assertThat(timeline(desk, SampleCustomers.withTimeline(desk, 2))).hasSize(2);
    }

    @Test
    void a_call_is_planned_for_tomorrow(Desk desk) {
        var task = SampleCustomers.callTomorrow(desk, SampleCustomers.person(desk));
        assertThat(task.assignee()).isEqualTo(new EmployeeId("maria"));
        assertThat(task.schedule().due().begins()).isEqualTo("2026-03-03T00:00:00Z");
    }

    static class InTokyo implements CrmTest.Setup {
        @Override
        public void prepare(CrmBuilder builder) {
            builder.settings(tenant -> TenantSettings.NEUTRAL.inZone(ZoneId.of("Asia/Tokyo")));
        }
    }

    @Test
    @CrmTest(now = "2026-03-02T20:00:00Z", with = InTokyo.class)
    void tomorrow_is_that_of_the_tenant(Desk desk) {
        var task = SampleCustomers.callTomorrow(desk, SampleCustomers.person(desk));
        assertThat(task.schedule().due()).isEqualTo(new Due.On(LocalDate.of(2026, 3, 4), ZoneId.of("Asia/Tokyo")));
    }
}

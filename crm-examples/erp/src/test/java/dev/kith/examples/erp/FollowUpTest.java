package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowUpTest extends OnEachStore {
    private DeliveryStop planned(Customer customer) {
        return stops().plan(NewDeliveryStop.of(customer.id(), LocalDate.of(2026, 3, 2), "Ockham Park"));
    }

    @Test
    void a_delivery_is_logged_by_the_vendors_channel() {
        var stop = stops().deliver(
                        planned(register(NewPerson.named("Ada", "Lovelace"))).id());
        assertThat(desk.interactions().timeline(stop.customer(), Query.all()).items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.channel()).isEqualTo(ErpExtension.EDI);
                    assertThat(entry.references().links())
                            .singleElement()
                            .satisfies(link ->
                                    assertThat(link.key()).isEqualTo(stop.id().toString()));
                });
    }

    @Test
    void a_customer_may_prefer_the_vendors_channel() {
        var ada = register(NewPerson.named("Ada", "Lovelace").preferring(ErpExtension.EDI));
        assertThat(ada.communication().channel()).contains(ErpExtension.EDI);
    }

    @Test
    void the_responsible_employee_asks_on_the_next_day() {
        var stop = stops().deliver(
                        planned(register(NewPerson.named("Ada", "Lovelace").inCareOf("bob")))
                                .id());
        assertThat(desk.tasks().search(Query.<Task>all()).items())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.customer()).isEqualTo(stop.customer());
                    assertThat(task.assignee()).isEqualTo(new EmployeeId("bob"));
                    assertThat(task.schedule().due().begins()).isEqualTo("2026-03-03T00:00:00Z");
                    assertThat(task.origin().orElseThrow().key())
                            .isEqualTo(stop.id().toString());
                });
    }

    @Test
    void where_nobody_is_responsible_nobody_has_to_ask() {
        stops().deliver(planned(register(NewPerson.named("Ada", "Lovelace"))).id());
        assertThat(desk.tasks().count(Criterion.everything())).isZero();
    }

    @Test
    void a_missed_stop_is_followed_by_nothing() {
        var stop = stops().miss(
                        planned(register(NewPerson.named("Ada", "Lovelace").inCareOf("bob")))
                                .id());
        assertThat(desk.interactions().timeline(stop.customer(), Query.all()).items())
                .isEmpty();
        assertThat(desk.tasks().count(Criterion.everything())).isZero();
    }

    @Test
    void of_a_delivery_that_is_rolled_back_nothing_stays() {
        var stop = planned(register(NewPerson.named("Ada", "Lovelace").inCareOf("bob")));
        assertThatThrownBy(() -> desk.doInTransaction(inner -> {
                    inner.facade(DeliveryStops.class).deliver(stop.id());
                    assertThat(inner.tasks().count(Criterion.everything())).isEqualTo(1);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stops().get(stop.id())).isEqualTo(stop);
        assertThat(desk.interactions().timeline(stop.customer(), Query.all()).items())
                .isEmpty();
        assertThat(desk.tasks().count(Criterion.everything())).isZero();
    }
}

package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class CreditCheckTest extends OnEachStore {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private CustomerId limited(String limit) {
        return register(NewPerson.named("Ada", "Lovelace").with(ErpExtension.CREDIT_LIMIT, new BigDecimal(limit)))
                .id();
    }

    private static NewDeliveryStop stop(CustomerId customer, String worth) {
        return NewDeliveryStop.of(customer, FRIDAY, "Ockham Park").worth(new BigDecimal(worth));
    }

    @Test
    void up_to_the_credit_limit_stops_are_planned() {
        var ada = limited("1000");
        stops().plan(stop(ada, "999.99"));
        stops().plan(stop(ada, "0.01"));
        assertThat(stops().count(Criterion.everything())).isEqualTo(2);
    }

    @Test
    void a_stop_beyond_the_credit_limit_is_refused() {
        var ada = limited("1000.25");
        stops().plan(stop(ada, "600.50"));
        assertThatThrownBy(() -> stops().plan(stop(ada, "399.76")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("acme.credit-limit"))
                .hasMessageContainingAll(ada.toString(), "credit limit", "raise acme.creditLimit")
                .hasMessageNotContainingAny("1000.25", "600.5", "399.76");
    }

    @Test
    void of_a_refused_stop_nothing_is_written() {
        var ada = limited("0");
        var before = desk.customers().history(ada, Query.all()).items();
        assertThatThrownBy(() -> stops().plan(stop(ada, "0"))).isInstanceOf(RefusedException.class);
        assertThat(stops().count(Criterion.everything())).isZero();
        assertThat(desk.customers().history(ada, Query.all()).items()).isEqualTo(before);
    }

    @Test
    void without_a_limit_anything_may_be_planned() {
        var grace = register(NewPerson.named("Grace", "Hopper")).id();
        stops().plan(stop(grace, "999999999999999.99"));
        assertThat(stops().count(Criterion.everything())).isEqualTo(1);
    }

    @Test
    void what_was_delivered_or_missed_counts_no_more() {
        var ada = limited("1000");
        stops().deliver(stops().plan(stop(ada, "1000")).id());
        stops().miss(stops().plan(stop(ada, "1000")).id());
        stops().plan(stop(ada, "1000"));
        assertThat(stops().count(DeliveryStop.STATE.is(DeliveryStop.State.PLANNED)))
                .isEqualTo(1);
    }

    @Test
    void stops_that_are_planned_at_once_do_not_slip_past_the_limit_together() throws Exception {
        var ada = limited("1000");
        Callable<Boolean> here = () -> fits(desk, stop(ada, "300"));
        Callable<Boolean> there = () -> fits(elsewhere(), stop(ada, "300"));
        assertThat(atOnce(List.of(here, there, here, there)))
                .filteredOn(fitted -> fitted)
                .hasSize(3);
    }

    private static boolean fits(Desk desk, NewDeliveryStop command) {
        try {
            desk.facade(DeliveryStops.class).plan(command);
            return true;
        } catch (RefusedException beyond) {
            return false;
        }
    }

    @Test
    void a_credit_limit_is_zero_or_more() {
        assertThatThrownBy(() -> limited("-1"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .containsExactly("attributes.acme.creditLimit"));
    }
}

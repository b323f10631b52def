package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryStopsTest extends OnEachStore {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private Customer ada;

    @BeforeEach
    void aCustomer() {
        ada = register(NewPerson.named("Ada", "Lovelace"));
    }

    private DeliveryStop planned() {
        return stops().plan(NewDeliveryStop.of(ada.id(), FRIDAY, "12 St James's Square"));
    }

    @Test
    void a_planned_stop_is_read_back_with_every_part() {
        var stop = stops().plan(NewDeliveryStop.of(ada.id(), FRIDAY, "12 St James's Square")
                .worth(new BigDecimal("1200.50"))
                .with(DeliveryStop.GATE, "South"));
        assertThat(stops().get(stop.id())).isEqualTo(stop);
        assertThat(stop.worth()).isEqualByComparingTo("1200.50");
        assertThat(stop.attributes().value(DeliveryStop.GATE)).contains("South");
    }

    @Test
    void all_that_is_wrong_with_a_new_stop_is_told_at_once() {
        var command =
                NewDeliveryStop.of(ada.id(), LocalDate.of(10_000, 1, 1), " ").worth(new BigDecimal("-1.234"));
        assertThatThrownBy(() -> stops().plan(command))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(
                                        tuple("address", "line.missing"),
                                        tuple("day", "instant.range"),
                                        tuple("worth", "attribute.at-least"),
                                        tuple("worth", "decimal.range")));
    }

    @Test
    void no_stop_is_planned_for_somebody_who_is_not_there() {
        var nobody = new CustomerId(UUID.fromString("01956000-0000-7000-8000-000000000000"));
        assertThatThrownBy(() -> stops().plan(NewDeliveryStop.of(nobody, FRIDAY, "Nowhere")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_file_shows_the_open_stops_by_their_day() {
        stops().plan(NewDeliveryStop.of(ada.id(), FRIDAY.plusDays(3), "Ockham Park"));
        planned();
        stops().miss(stops().plan(NewDeliveryStop.of(ada.id(), FRIDAY, "Missed"))
                .id());
        assertThat(desk.open(ada.id()).asText()).contains("""
                Delivery stops
                --------------
                2026-03-06  12 St James's Square
                2026-03-09  Ockham Park
                """).doesNotContain("Missed");
    }

    @Test
    void the_file_says_where_there_are_more() {
        for (var day = 0; day <= OpenStops.MOST; day++) {
            stops().plan(NewDeliveryStop.of(ada.id(), FRIDAY.plusDays(day), "Ockham Park"));
        }
        var shown = desk.open(ada.id()).section(OpenStops.SECTION).orElseThrow();
        assertThat(shown.items()).hasSize(OpenStops.MOST);
        assertThat(desk.open(ada.id()).asText()).contains("2026-03-15  Ockham Park\nand more\n");
    }

    @Test
    void the_history_of_the_file_tells_of_its_stops() {
        stops().miss(planned().id());
        assertThat(desk.customers().history(ada.id(), Query.all()).items())
                .filteredOn(record -> record.kind().equals("acme.delivery-stop"))
                .extracting(record -> record.differences().toString())
                .containsExactly("[Difference[state]]", "[]");
    }

    @Test
    void a_form_that_is_out_of_date_is_stale() {
        var seen = planned();
        var moved = stops().revise(seen.id(), seen.version(), stop -> stop.on(FRIDAY.plusDays(1)));
        assertThatThrownBy(() -> stops().revise(seen.id(), seen.version(), stop -> stop.to("Ockham Park")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(stops().get(seen.id())).isEqualTo(moved);
    }

    @Test
    void what_has_a_use_case_of_its_own_is_not_revised() {
        var stop = planned();
        assertThatThrownBy(() -> stops().revise(stop.id(), Version.FIRST, one -> one.in(DeliveryStop.State.DELIVERED)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(tuple("state", "revise.fixed")));
    }

    @Test
    void where_the_tour_has_been_nothing_changes_any_more() {
        var stop = stops().deliver(planned().id());
        assertThatThrownBy(() -> stops().miss(stop.id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("acme.not-planned"))
                .hasMessageContainingAll(stop.id().toString(), "DELIVERED", "plan another one");
        assertThat(stops().get(stop.id())).isEqualTo(stop);
    }

    @Test
    void nothing_personal_stands_in_its_text() {
        var command = NewDeliveryStop.of(ada.id(), FRIDAY, "12 St James's Square");
        assertThat(command + " " + planned()).doesNotContain("James").contains("v1");
    }
}

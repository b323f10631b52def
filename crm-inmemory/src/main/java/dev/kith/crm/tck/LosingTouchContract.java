package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.cadence.Rhythm;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is losing touch: whose silence is longer than the cadence allows. Nobody does due work here, but at the end of a pause. */
abstract class LosingTouchContract extends Desks {
    private static final Query<Customer> ALL = Query.all();

    private Instant now = NOW;
    private ZoneId zone = ZoneOffset.UTC;
    private Crm crm;
    private CustomerId ada;
    private CustomerId bob;
    private CadenceId ofAda;
    private CadenceId ofBob;

    @BeforeEach
    void open() {
        var staff = InMemoryEmployees.of();
        staff.put(tenant(), Employee.named("maria", "Maria Weber").inTeam("south"));
        crm = built(builder ->
                builder.clock(() -> now).employees(staff).settings(any -> TenantSettings.NEUTRAL.inZone(zone)));
        ada = person("Ada");
        bob = person("Bob");
        contact(ada, -10);
        ofAda = start(ada, 12);
        ofBob = start(bob, 5);
        contact(person("Eve"), -9);
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-434")
    void who_is_losing_touch_follows_the_contacts_at_once() {
        assertThat(silent()).isEmpty();
        after(2);
        assertThat(silent()).containsExactly(ada);
        after(5);
        assertThat(silent()).containsExactly(ada, bob);
        var wrong = contact(ada, 4);
        assertThat(silent()).containsExactly(bob);
        desk(crm).interactions().retract(wrong, "somebody else");
        assertThat(silent()).containsExactly(ada, bob);
        cadences().revise(ofAda, state -> state.every(new Rhythm(state.rhythm().series(), true, 16)));
        assertThat(silent()).containsExactly(bob);
    }

    @Test
    @Rule("S-435")
    void who_rests_or_is_put_away_is_not_losing_touch() {
        after(5);
        cadences().pause(ofBob, "away");
        assertThat(silent()).containsExactly(ada);
        cadences().resume(ofBob);
        assertThat(silent()).containsExactly(ada, bob);
        desk(crm).customers().archive(ada);
        assertThat(silent()).containsExactly(bob);
    }

    @Test
    @Rule("S-436")
    void who_is_losing_touch_is_listed_for_an_employee_and_a_team_page_by_page() {
        after(5);
        cadences().reassign(ofBob, new EmployeeId("bert"));
        var south = Whose.team("south");
        assertThat(listed(Whose.employee("bert"), ALL)).containsExactly(bob);
        assertThat(listed(south, ALL)).containsExactly(ada);
        var first = cadences().losingTouch(ALL.limit(1));
        assertThat(first.items()).extracting(Customer::id).containsExactly(ada);
        var cursor = first.next().orElseThrow();
        assertThat(cadences().losingTouch(ALL.limit(1).after(cursor)).items())
                .extracting(Customer::id)
                .containsExactly(bob);
        assertThatThrownBy(() -> cadences().losingTouch(south, ALL.limit(1).after(cursor)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(desk(crm).digest(new EmployeeId("bert")).asText())
                .contains("Losing touch\n------------\nBob Lovelace\n");
    }

    @Test
    @Rule("S-441")
    void the_silence_of_a_cadence_from_an_anchor_counts_from_its_start() {
        var eve = person("Eve");
        cadences()
                .start(NewCadence.every(1, Unit.YEARS, eve)
                        .from(LocalDate.of(2000, 1, 1))
                        .atMost(1));
        assertThat(silent()).isEmpty();
        after(1);
        assertThat(silent()).containsExactly(eve);
    }

    @Test
    @Rule("S-472")
    void a_pause_that_has_ended_keeps_touch_from_being_lost_no_longer_whether_or_not_due_work_was_done() {
        zone = ZoneId.of("Asia/Tokyo");
        var end = Instant.parse("2026-03-07T15:00:00Z"); // there the 8th begins
        cadences().pause(ofAda, LocalDate.of(2026, 3, 8), "away");
        cadences().pause(ofBob, LocalDate.of(2026, 3, 4), "away");
        after(4);
        cadences().revise(ofAda, state -> state.every(new Rhythm(state.rhythm().series(), true, 11)));
        desk(crm).interactions().retract(contact(ada, 3), "somebody else");
        assertThat(silent()).isEmpty();
        after(6);
        assertThat(silent()).containsExactly(bob);
        now = end.minusMillis(1);
        assertThat(silent()).containsExactly(bob);
        now = end;
        assertThat(silent()).containsExactly(bob, ada);
        due();
        assertThat(silent()).containsExactlyInAnyOrder(ada, bob);
        cadences().pause(ofAda, LocalDate.of(2026, 3, 20), "away again");
        contact(ada, 6);
        assertThat(silent()).containsExactly(bob);
        after(17);
        assertThat(silent()).containsExactly(bob);
        after(21);
        assertThat(silent()).containsExactly(bob, ada);
        cadences().pause(ofAda, LocalDate.of(2026, 4, 20), "for longer");
        assertThat(silent()).containsExactly(bob);
        cadences().resume(ofAda);
        assertThat(silent()).containsExactly(bob, ada);
    }

    private void due() {
        while (crm.runDue(100).more()) {
            // other tests may have left work in the store, too
        }
    }

    private CustomerId person(String given) {
        return desk(crm)
                .customers()
                .register(NewPerson.named(given, "Lovelace"))
                .id();
    }

    private CadenceId start(CustomerId customer, int days) {
        return cadences()
                .start(NewCadence.every(1, Unit.DAYS, customer).atMost(days))
                .id();
    }

    /** A contact so many days after the beginning, logged when that has come. */
    private InteractionId contact(CustomerId customer, int days) {
        return desk(crm)
                .interactions()
                .log(NewInteraction.call(customer).at(NOW.plus(Duration.ofDays(days))))
                .id();
    }

    private void after(int days) {
        now = NOW.plus(Duration.ofDays(days));
    }

    private List<CustomerId> silent() {
        return cadences().losingTouch(ALL).items().stream().map(Customer::id).toList();
    }

    private List<CustomerId> listed(Whose whose, Query<Customer> query) {
        return cadences().losingTouch(whose, query).items().stream()
                .map(Customer::id)
                .toList();
    }

    private Cadences cadences() {
        return desk(crm).cadences();
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.cadence.Rhythm;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Check-ins: each becomes a task when its day has come. The days are those of a calendar, reckoned by hand from 1 March 2026. */
abstract class CheckInsContract extends Desks {
    private Instant now = NOW;
    private Crm crm;
    private CustomerId ada;

    @BeforeEach
    void open() {
        crm = built(builder -> builder.clock(() -> now));
        ada = crmDesk().customers().register(NewPerson.named("Ada", "Lovelace")).id();
    }

    @AfterEach
    void close() {
        crm.close();
    }

    private Desk crmDesk() {
        return desk(crm);
    }

    @Test
    @Rule("S-426")
    void check_ins_are_reckoned_from_the_last_contact() {
        start(tenDays());
        assertThat(until("2026-03-03")).isEmpty();
        now = at("2026-03-09");
        contact("2026-03-04");
        assertThat(until("2026-03-13")).isEmpty();
        assertThat(until("2026-03-20")).containsExactly("2026-03-14");
        contact("2026-03-20");
        assertThat(until("2026-04-20")).containsExactly("2026-03-30", "2026-04-09", "2026-04-19");
    }

    @Test
    @Rule("S-427")
    void a_contact_that_is_gone_brings_the_check_in_forward() {
        now = at("2026-03-10");
        var wrong = contact("2026-03-09");
        var amended = contact("2026-03-08");
        start(tenDays());
        assertThat(until("2026-03-12")).isEmpty();
        crmDesk().interactions().retract(wrong, "somebody else");
        assertThat(until("2026-03-13")).isEmpty();
        crmDesk()
                .interactions()
                .amend(amended, state -> state.timed(state.timing().at(at("2026-03-01"))));
        assertThat(until("2026-03-21")).containsExactly("2026-03-14", "2026-03-21");
    }

    @Test
    @Rule("S-428")
    void check_ins_from_an_anchor_stay_where_they_are() {
        start(NewCadence.every(1, Unit.MONTHS, ada).from(LocalDate.of(2026, 1, 31)));
        contact("2026-03-01");
        assertThat(until("2026-05-31")).containsExactly("2026-03-31", "2026-04-30", "2026-05-31");
    }

    @Test
    @Rule("S-429")
    void what_is_skipped_moved_or_snoozed_does_not_shift_the_series() {
        var cadence = start(tenDays());
        crmDesk().cadences().skip(cadence.id());
        crmDesk().cadences().move(cadence.id(), LocalDate.of(2026, 3, 19));
        assertThat(until("2026-03-18")).isEmpty();
        now = at("2026-03-19");
        due();
        var task = tasks().get(0);
        crmDesk().tasks().snooze(task.id(), new Due.At(at("2026-04-05")));
        for (var day : List.of("2026-03-21", "2026-03-31", "2026-04-05")) {
            now = at(day);
            due();
        }
        assertThat(tasks()).extracting(Task::id).containsExactly(task.id());
        crmDesk().tasks().complete(task.id());
        assertThat(until("2026-04-20")).containsExactly("2026-04-10", "2026-04-20");
    }

    @Test
    @Rule("S-432")
    void a_pause_is_made_up_for_by_one_check_in() {
        var cadence = start(tenDays());
        crmDesk().cadences().pause(cadence.id(), LocalDate.of(2026, 3, 25), "away");
        assertThat(until("2026-04-01")).containsExactly("2026-03-25", "2026-03-31");
        assertThat(crmDesk().cadences().get(cadence.id()).pause()).isEmpty();
        crmDesk().cadences().pause(cadence.id(), "nobody knows how long");
        assertThat(crmDesk().cadences().next(cadence.id())).isEmpty();
        assertThat(until("2026-05-04")).isEmpty();
        crmDesk().cadences().resume(cadence.id());
        assertThat(until("2026-05-11")).containsExactly("2026-05-05", "2026-05-10");
    }

    @Test
    @Rule("S-433")
    void one_task_stands_for_all_check_ins_that_were_missed_and_none_is_planned_for_a_file_that_is_put_away() {
        var cadence = start(tenDays());
        now = at("2026-04-04");
        due();
        assertThat(crmDesk().cadences().get(cadence.id()).version().number()).isEqualTo(2);
        now = at("2026-04-25");
        due();
        assertThat(tasks()).hasSize(1).first().satisfies(task -> {
            assertThat(task.schedule().due()).isEqualTo(new Due.On(LocalDate.of(2026, 4, 4), ZoneOffset.UTC));
            assertThat(task.origin().orElseThrow().type()).isEqualTo(Cadence.ORIGIN);
        });
        crmDesk().customers().archive(ada);
        assertThat(until("2026-05-25")).containsExactly("2026-04-04");
        crmDesk().customers().restore(ada);
        assertThat(until("2026-06-01")).containsExactly("2026-05-30");
    }

    @Test
    @Rule("S-438")
    void a_contact_after_a_skip_a_move_or_a_task_brings_the_check_in_forward() {
        var id = start(tenDays()).id();
        crmDesk().cadences().skip(id);
        assertThat(until("2026-03-05")).isEmpty();
        contact("2026-03-05");
        assertThat(until("2026-03-17")).containsExactly("2026-03-15");
        contact("2026-03-14");
        assertThat(until("2026-03-26")).containsExactly("2026-03-24");
        crmDesk().cadences().move(id, LocalDate.of(2026, 4, 10));
        contact("2026-03-26");
        assertThat(crmDesk().cadences().next(id)).contains(LocalDate.of(2026, 4, 5));
        assertThat(until("2026-04-14")).containsExactly("2026-04-05");
    }

    @Test
    @Rule("S-439")
    void skipping_and_moving_begin_with_the_check_in_that_comes_next() {
        var id = start(tenDays()).id();
        now = at("2026-03-25");
        nextAfter(crmDesk().cadences().skip(id), "2026-03-31");
        nextAfter(crmDesk().cadences().pause(id, LocalDate.of(2026, 4, 15), "away"), "2026-04-15");
        nextAfter(crmDesk().cadences().skip(id), "2026-04-20");
        crmDesk().cadences().pause(id, LocalDate.of(2026, 4, 25), "away");
        assertThat(List.of("2026-04-24", "2026-04-30"))
                .allSatisfy(day -> assertThatThrownBy(() -> crmDesk().cadences().move(id, LocalDate.parse(day)))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("cadence.move"));
        nextAfter(crmDesk().cadences().move(id, LocalDate.of(2026, 4, 29)), "2026-04-29");
        assertThat(until("2026-05-01")).containsExactly("2026-04-29", "2026-04-30");
        crmDesk().cadences().pause(id, "nobody knows how long");
        assertThatThrownBy(() -> crmDesk().cadences().skip(id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cadence.no-check-in");
    }

    @Test
    @Rule("S-440")
    void a_rhythm_from_an_anchor_makes_no_check_in_due_for_days_that_have_passed() {
        var id = start(tenDays()).id();
        var anchored = Recurrence.every(7, Unit.DAYS, LocalDate.of(2026, 1, 1));
        var revised = crmDesk().cadences().revise(id, state -> state.every(new Rhythm(anchored, false, 30)));
        nextAfter(revised, "2026-03-05");
        assertThat(until("2026-03-12")).containsExactly("2026-03-05", "2026-03-12");
    }

    private void nextAfter(Cadence cadence, String day) {
        assertThat(crmDesk().cadences().next(cadence.id())).contains(LocalDate.parse(day));
    }

    private NewCadence tenDays() {
        return NewCadence.every(10, Unit.DAYS, ada);
    }

    private Cadence start(NewCadence command) {
        return crmDesk().cadences().start(command);
    }

    private InteractionId contact(String day) {
        return crmDesk()
                .interactions()
                .log(NewInteraction.call(ada).at(at(day)))
                .id();
    }

    /** Lives on day by day; each task is done on the day on which it comes, without a contact. */
    private List<String> until(String day) {
        var days = new ArrayList<String>();
        for (var last = at(day); now.isBefore(last); ) {
            now = now.plus(Duration.ofDays(1));
            due();
            for (var task : tasks()) {
                days.add(day(task));
                crmDesk().tasks().complete(task.id());
            }
        }
        return days;
    }

    private static String day(Task task) {
        return task.schedule().due().begins().toString().substring(0, 10);
    }

    private void due() {
        while (crm.runDue(100).more()) {
            // other tests may have left work in the store, too
        }
    }

    private List<Task> tasks() {
        var open = Task.CUSTOMER.is(ada).and(Task.STATE.is(Task.State.OPEN));
        return crmDesk().tasks().search(Query.where(open)).items();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}

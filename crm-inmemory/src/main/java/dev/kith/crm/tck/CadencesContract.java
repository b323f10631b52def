package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.cadence.ContactRhythm;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.cadence.Rhythm;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cadences: started, changed, given to others. */
abstract class CadencesContract extends Desks {
    private Customer ada;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @Test
    @Rule("S-421")
    void a_cadence_comes_back_equal() {
        var others = Stream.generate(() -> desk().customers().register(NewPerson.named("Bob", "Meyer")))
                .limit(100)
                .toList();
        var all = new Rhythms(new Generator(12)).of(others);
        run(unit -> all.forEach(cadence -> unit.of(Cadence.TYPE).add(cadence)));
        assertThat(all)
                .allSatisfy(cadence -> assertThat(cadences().find(cadence.id())).contains(cadence));
        var long4 = "\uD83D\uDE00".repeat(Text.LINE / 2);
        var whole = cadences()
                .start(NewCadence.every(1000, Unit.YEARS, ada.id())
                        .from(LocalDate.of(9999, 12, 31))
                        .as("visit", long4)
                        .notes("\uD83D\uDE00".repeat(Text.LONG / 2))
                        .assignedTo(long4));
        assertThat(cadences().get(whole.id())).isEqualTo(whole);
        var paused = cadences().pause(whole.id(), long4);
        assertThat(cadences().get(whole.id())).isEqualTo(paused);
        assertThat(cadences().of(ada.id())).contains(paused);
    }

    @Test
    @Rule("S-422")
    void what_is_started_stands_in_the_file_and_its_history() {
        var cadence = cadences().start(monthly());
        assertThat(cadence.assignee()).isEqualTo(new EmployeeId("maria"));
        assertThat(cadence.rhythm().longest()).isEqualTo(31);
        var file = desk().open(ada.id());
        assertThat(file.asText()).contains("every month since the last contact, next on 2026-04-01, maria");
        assertThat(file.section(ContactRhythm.SECTION).orElseThrow().cadence()).contains(cadence);
        cadences().pause(cadence.id(), LocalDate.of(2026, 5, 2), "away");
        assertThat(desk().open(ada.id()).asText()).contains("next on 2026-05-02, maria, paused until 2026-05-02: away");
        assertThat(desk().customers().history(ada.id(), Query.all()).items())
                .filteredOn(change -> change.kind().equals("cadence"))
                .hasSize(2);
        assertThatThrownBy(() -> cadences().start(monthly())).isInstanceOf(DuplicateException.class);
    }

    @Test
    @Rule("S-423")
    void a_cadence_that_cannot_be_is_refused_with_all_reasons() {
        var absurd = NewCadence.every(0, Unit.DAYS, ada.id())
                .atMost(0)
                .from(LocalDate.MAX)
                .as("cal", " ")
                .assignedTo("a\u0007");
        assertThatThrownBy(() -> cadences().start(absurd))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "anchor instant.range",
                                        "assignee line.control-character",
                                        "every recurrence.step",
                                        "kind code.unknown",
                                        "longest cadence.longest",
                                        "title line.missing"));
        var nobody = new CustomerId(samples.id());
        assertThatThrownBy(() -> cadences().start(NewCadence.every(1, Unit.MONTHS, nobody)))
                .isInstanceOf(NotFoundException.class);
        assertThat(cadences().count(Cadence.CUSTOMER.is(ada.id()))).isZero();
    }

    @Test
    @Rule("S-424")
    void a_cadence_is_revised_but_not_in_what_has_a_use_case_of_its_own() {
        var cadence = cadences().start(monthly());
        var weekly = new Rhythm(cadence.rhythm().series(), true, 7);
        var revised = cadences()
                .revise(
                        cadence.id(),
                        Version.FIRST,
                        state -> state.every(weekly)
                                .briefed(new Task.Brief(TaskKind.VISIT, "Look in", Optional.empty())));
        assertThat(cadences().get(cadence.id())).isEqualTo(revised);
        assertThatThrownBy(() -> cadences().revise(cadence.id(), Version.FIRST, state -> cadence))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> cadences().revise(cadence.id(), this::stolen))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "id revise.fixed",
                                        "assignee revise.fixed",
                                        "progress revise.fixed",
                                        "pause revise.fixed"));
        assertThat(cadences()
                        .reassign(cadence.id(), new EmployeeId("bob"))
                        .assignee()
                        .value())
                .isEqualTo("bob");
        assertThat(cadences().get(cadence.id()).version().number()).isEqualTo(3);
    }

    @Test
    @Rule("S-425")
    void a_pause_needs_a_reason_and_an_end_to_come_and_a_check_in_is_moved_before_the_next() {
        var id = cadences().start(monthly()).id();
        assertThatThrownBy(() -> cadences().pause(id, LocalDate.of(2026, 3, 1), " "))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder("reason line.missing", "until cadence.pause-past"));
        assertThatThrownBy(() -> cadences().pause(id, LocalDate.MAX, "away"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("until");
        assertThat(List.of("2026-02-28", "2026-05-01", "+999999999-12-31"))
                .allSatisfy(day -> assertThatThrownBy(() -> cadences().move(id, LocalDate.parse(day)))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("cadence.move"));
        cadences().move(id, LocalDate.parse("2026-04-30"));
        assertThat(cadences().next(id)).contains(LocalDate.parse("2026-04-30"));
        cadences().move(id, LocalDate.parse("2026-03-01"));
        assertThat(cadences().next(id)).contains(LocalDate.parse("2026-03-01"));
        assertThat(cadences().resume(id)).isEqualTo(cadences().get(id));
    }

    private Cadence stolen(Cadence state) {
        return new Cadence(
                new CadenceId(samples.id()),
                state.version(),
                state.customer(),
                state.rhythm(),
                state.brief(),
                new EmployeeId("eve"),
                new Cadence.Progress(
                        state.progress().started(), Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty()),
                Optional.of(new Cadence.Pause(Optional.empty(), "stolen")),
                state.attributes());
    }

    private NewCadence monthly() {
        return NewCadence.every(1, Unit.MONTHS, ada.id());
    }

    private Cadences cadences() {
        return desk().cadences();
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.RunningSequences;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Sequences;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sequences: started, changed, kept. It is the first of March 2026. */
abstract class SequencesContract extends Desks {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final SequenceTemplate ONBOARDING = SequenceTemplate.of(
            "onboarding",
            Step.of(TaskKind.LETTER, "Send the welcome pack"),
            Step.call("All well?").after(Period.ofDays(7)).assignedTo("bob"));

    private Customer ada;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @Test
    @Rule("S-443")
    void a_sequence_comes_back_equal() {
        var others = Stream.generate(() -> desk().customers().register(NewPerson.named("Bob", "Meyer")))
                .limit(60)
                .toList();
        var all = new Courses(new Generator(12)).of(others);
        run(unit -> all.forEach(sequence -> unit.of(Sequence.TYPE).add(sequence)));
        assertThat(all)
                .allSatisfy(
                        sequence -> assertThat(sequences().find(sequence.id())).contains(sequence));
        var long4 = "\uD83D\uDE00".repeat(Text.LINE / 2);
        var step = Step.call(long4)
                .before(Period.of(0, -1, 36_569))
                .notes("\uD83D\uDE00".repeat(Text.LONG / 2))
                .assignedTo(long4)
                .onlyIf(Customer.NAME.startsWith("\u20ac".repeat(Step.LONGEST - 40)));
        var whole = sequences()
                .start(NewSequence.of(
                                new SequenceTemplate("x".repeat(40), Collections.nCopies(SequenceTemplate.MOST, step)),
                                ada.id())
                        .anchoredOn(LocalDate.of(9999, 11, 30))
                        .assignedTo(long4));
        assertThat(sequences().get(whole.id())).isEqualTo(whole);
        var stopped = sequences().stop(whole.id(), long4);
        assertThat(sequences().get(whole.id())).isEqualTo(stopped);
    }

    @Test
    @Rule("S-444")
    void what_is_started_stands_in_the_file_and_its_history_and_is_not_started_twice() {
        var sequence = sequences().start(NewSequence.of(ONBOARDING, ada.id()));
        assertThat(sequence.assignee()).isEqualTo(new EmployeeId("maria"));
        assertThat(sequence.anchor()).isEqualTo(TODAY);
        var file = desk().open(ada.id());
        assertThat(file.asText())
                .contains("onboarding around 2026-03-01: 0 of 2 steps settled, next on 2026-03-08: All well?, bob");
        assertThat(file.section(RunningSequences.SECTION).orElseThrow().sequences())
                .containsExactly(sequence);
        assertThatThrownBy(() -> sequences().start(NewSequence.of(ONBOARDING, ada.id())))
                .isInstanceOf(DuplicateException.class);
        sequences().stop(sequence.id(), "asked twice");
        assertThat(desk().open(ada.id()).asText()).doesNotContain("All well?");
        sequences().start(NewSequence.of(ONBOARDING, ada.id()));
        assertThat(desk().customers().history(ada.id(), Query.all()).items())
                .filteredOn(change -> change.kind().equals("sequence"))
                .hasSize(3);
    }

    @Test
    @Rule("S-445")
    void a_sequence_that_cannot_be_is_refused_with_all_reasons() {
        var template = SequenceTemplate.of(
                "onboarding",
                Step.call("All well?"),
                Step.of(new TaskKind("cal"), "All well?").after(Period.ofDays(36_600)));
        var absurd = NewSequence.of(template, ada.id())
                .anchoredOn(LocalDate.of(9999, 12, 1))
                .assignedTo("a\u0007");
        assertThatThrownBy(() -> sequences().start(absurd))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "anchor instant.range",
                                        "assignee line.control-character",
                                        "template.steps[1].brief.kind code.unknown"));
        assertThatThrownBy(() ->
                        sequences().start(NewSequence.of(ONBOARDING, ada.id()).anchoredOn(LocalDate.MAX)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("anchor");
        var deep = Customer.NAME.is("Ada");
        for (int level = 1; level < 100; level++) {
            deep = deep.negate();
        }
        var conditions = SequenceTemplate.of(
                "onboarding",
                Step.call("All well?").after(Period.ofDays(7)).onlyIf(deep),
                asking("Customer likes it"),
                asking("shoe-size = 43"),
                Step.call("All well?").onlyIf(Customer.NAME.is("Ada")));
        assertThatThrownBy(() -> sequences().start(NewSequence.of(conditions, ada.id())))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .contains(
                                        "template.steps[0].condition",
                                        "template.steps[1].condition",
                                        "template.steps[2].condition")
                                .doesNotContain("template.steps[3].condition"));
        var nobody = new CustomerId(samples.id());
        assertThatThrownBy(() -> sequences().start(NewSequence.of(ONBOARDING, nobody)))
                .isInstanceOf(NotFoundException.class);
        assertThat(sequences().count(Sequence.CUSTOMER.in(List.of(ada.id(), nobody))))
                .isZero();
    }

    @Test
    @Rule("S-446")
    void only_the_attributes_of_a_sequence_are_revised() {
        var sequence = sequences().start(NewSequence.of(ONBOARDING, ada.id()));
        assertThat(sequences().revise(sequence.id(), Version.FIRST, state -> state))
                .isEqualTo(sequence);
        assertThatThrownBy(() -> sequences().revise(sequence.id(), new Version(2), state -> state))
                .isInstanceOf(StaleVersionException.class);
        var other = sequences()
                .start(NewSequence.of(
                                SequenceTemplate.of("renewal", Step.call("Renew?")),
                                desk().customers()
                                        .register(NewPerson.named("Bob", "Meyer"))
                                        .id())
                        .anchoredOn(TODAY.plusDays(1))
                        .assignedTo("bob"));
        var stopped = sequences().stop(other.id(), "not wanted");
        assertThatThrownBy(() -> sequences().revise(sequence.id(), state -> stopped))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "id revise.fixed",
                                        "version revise.fixed",
                                        "customer revise.fixed",
                                        "template revise.fixed",
                                        "anchor revise.fixed",
                                        "assignee revise.fixed",
                                        "steps revise.fixed",
                                        "stop revise.fixed"));
        assertThat(sequences().get(sequence.id())).isEqualTo(sequence);
    }

    private static Step asking(String condition) {
        var call = Step.call("All well?").after(Period.ofDays(7));
        return new Step(call.offset(), call.brief(), call.assignee(), Optional.of(condition));
    }

    private Sequences sequences() {
        return desk().sequences();
    }
}

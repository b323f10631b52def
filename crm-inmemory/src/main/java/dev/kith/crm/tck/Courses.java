package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes sequences at random, with what stores get wrong. */
record Courses(Generator random) {
    static final OrderedField<Sequence, LocalDate> REVIEWED = Attribute.date(Sequence.class, "kit.reviewed");

    /** Two for each at most, of other templates. */
    List<Sequence> of(List<Customer> customers) {
        return customers.stream()
                .flatMap(customer -> Stream.of("onboarding", "acme.renewal")
                        .filter(any -> !random.oneIn(3))
                        .map(template -> sequence(customer, template)))
                .toList();
    }

    private Sequence sequence(Customer customer, String template) {
        return new Sequence(
                new SequenceId(random.id()),
                Version.FIRST,
                customer.id(),
                template,
                day(),
                employee(),
                Stream.generate(this::progress).limit(1 + random.below(3)).toList(),
                random.oneIn(4)
                        ? Optional.of(
                                new Sequence.Stop(random.instant(), new Actor.Employee(employee()), random.text()))
                        : Optional.empty(),
                random.maybe(this::day)
                        .map(day -> Attributes.NONE.with(REVIEWED, day))
                        .orElse(Attributes.NONE));
    }

    private StepProgress progress() {
        var step = new Step(
                Period.of(0, random.below(3) - 1, random.below(5) - 2),
                new Task.Brief(
                        random.pick(List.of(TaskKind.CALL, TaskKind.VISIT, new TaskKind("acme.fax"))),
                        random.text(),
                        random.maybe(random::text)),
                random.maybe(this::employee),
                random.maybe(() -> Customer.NAME.startsWith(random.word()).text()));
        return new StepProgress(
                step, random.pick(List.of(StepProgress.State.values())), random.maybe(() -> new TaskId(random.id())));
    }

    private EmployeeId employee() {
        return new EmployeeId(random.pick(List.of("maria", "Maria", "jürgen", "u\uD83D\uDE00")));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 2, 27).plusDays(random.below(4));
    }
}

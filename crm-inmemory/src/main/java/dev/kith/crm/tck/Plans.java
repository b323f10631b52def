package dev.kith.crm.tck;

import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.task.Closing;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.Schedule;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Makes tasks at random, with what stores get wrong. */
record Plans(Generator random) {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("America/St_Johns"));

    List<Task> of(List<Customer> customers, int count) {
        return Stream.generate(() -> task(random.pick(customers))).limit(count).toList();
    }

    Task task(Customer customer) {
        return new Task(
                new TaskId(random.id()),
                Version.FIRST,
                customer.id(),
                new Task.Brief(
                        random.pick(List.of(TaskKind.CALL, TaskKind.LETTER, new TaskKind("acme.fax"))),
                        random.text(),
                        random.maybe(random::text)),
                schedule(),
                new EmployeeId(random.pick(List.of("maria", "Maria", "jürgen", "u\uD83D\uDE00"))),
                random.pick(List.of(Task.Priority.values())),
                random.maybe(() -> new Task.Origin(
                        random.pick(List.of("interaction", "acme.order")), random.pick(List.of("1", "\uFF5E", "z")))),
                random.maybe(this::closing),
                HandleValues.ofTask(random));
    }

    private Schedule schedule() {
        return new Schedule(
                due(),
                Stream.generate(() -> Duration.ofMinutes(random.below(3000) - 1000))
                        .limit(random.below(3))
                        .toList(),
                random.maybe(() -> new Schedule.Snooze(due(), 1 + random.below(3), random.instant(), actor())));
    }

    private Due due() {
        return random.oneIn(2)
                ? new Due.At(random.instant())
                : new Due.On(LocalDate.of(2026, 3, 1).plusDays(random.below(40)), random.pick(ZONES));
    }

    private Closing closing() {
        return new Closing(
                random.pick(List.of(Closing.Outcome.values())),
                random.instant(),
                actor(),
                random.maybe(random::text),
                random.maybe(() -> new InteractionId(random.id())));
    }

    private Actor actor() {
        return random.oneIn(2) ? Actor.employee(random.word()) : Actor.engine("kit");
    }
}

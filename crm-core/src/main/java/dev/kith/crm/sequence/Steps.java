package dev.kith.crm.sequence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Instants;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Lets steps come whose day is there, and keeps the agenda in step: it holds one item for each sequence, on the day of its next step. */
record Steps(Workbench bench) {
    private static final String NEXT = "next";

    LocalDate today() {
        return bench.now().atZone(bench.settings().zone()).toLocalDate();
    }

    /** Whether all steps lie on days that stores keep. */
    static boolean inRange(List<Step> steps, LocalDate anchor) {
        return Instants.inRange(anchor) && steps.stream().allMatch(step -> inRange(step, anchor));
    }

    private static boolean inRange(Step step, LocalDate anchor) {
        try {
            return Instants.inRange(step.on(anchor));
        } catch (DateTimeException beyond) {
            return false;
        }
    }

    /** Plans the tasks of steps whose day has come, or skips them. */
    Sequence come(Sequence sequence) {
        if (sequence.nextDay().filter(day -> !day.isAfter(today())).isEmpty()) {
            return sequence;
        }
        var customer = bench.facade(Customers.class).get(sequence.customer());
        var there = customer.status().archived().isEmpty()
                && customer.status().end().isEmpty();
        var steps = new ArrayList<StepProgress>();
        for (var one : sequence.steps()) {
            var due = one.waits() && !one.step().on(sequence.anchor()).isAfter(today());
            steps.add(due ? come(one, sequence, there) : one);
        }
        return sequence.come(steps);
    }

    private StepProgress come(StepProgress one, Sequence sequence, boolean there) {
        return there && isFor(one.step(), sequence) ? one.with(plan(one.step(), sequence)) : one.skipped();
    }

    private boolean isFor(Step step, Sequence sequence) {
        return step.condition()
                .map(text -> bench.facade(Customers.class).count(question(text, sequence.customer())) > 0)
                .orElse(true);
    }

    /** Whether a condition holds for a customer; refused if it cannot be asked. */
    Criterion<Customer> question(String condition, CustomerId customer) {
        return Customer.ID.is(customer).and(bench.criterion(Customer.class, condition));
    }

    /** Who hears of it may have closed it already, before the sequence knows the task. */
    private Task plan(Step step, Sequence sequence) {
        var brief = step.brief();
        EmployeeId assignee = step.assignee().orElse(sequence.assignee());
        var command = NewTask.of(brief.kind().code(), sequence.customer(), brief.title())
                .notes(brief.notes().orElse(""))
                .dueOn(today(), bench.settings().zone())
                .assignedTo(assignee.value())
                .comingFrom(Sequence.ORIGIN, sequence.id().toString());
        var tasks = bench.facade(Tasks.class);
        return tasks.get(tasks.plan(command).id());
    }

    /** Wakes the sequence on the day of its next step. */
    void arm(Sequence sequence) {
        var next = sequence.nextDay()
                .map(day ->
                        Instants.at(day, LocalTime.MIDNIGHT, bench.settings().zone()));
        bench.inTransaction(unit -> {
            var agenda = unit.port(Agenda.class);
            next.ifPresentOrElse(
                    at -> agenda.plan(List.of(new Agenda.Item(
                            bench.newId(), StepComes.NAME, sequence.id().value(), sequence.customer(), NEXT, at))),
                    () -> agenda.drop(StepComes.NAME, sequence.id().value(), List.of(NEXT)));
            return sequence;
        });
    }
}

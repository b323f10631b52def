package dev.kith.crm.tck;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the chapters on sequences share: a customer, a clock, and days that pass. */
abstract class SequenceDays extends Desks {
    static final LocalDate ANCHOR = LocalDate.of(2026, 3, 10);

    Instant now = NOW;
    ZoneId zone = ZoneOffset.UTC;
    Crm crm;
    CustomerId ada;

    @BeforeEach
    void open() {
        crm = built(builder -> {
            builder.clock(() -> now).settings(any -> TenantSettings.NEUTRAL.inZone(zone));
            with(builder);
        });
        ada = registered();
    }

    @AfterEach
    void close() {
        crm.close();
    }

    /** What else the chapter needs. */
    void with(CrmBuilder builder) {
        // nothing
    }

    final CustomerId registered() {
        return desk(crm)
                .customers()
                .register(NewPerson.named("Ada", "Lovelace"))
                .id();
    }

    final SequenceId start(Step... steps) {
        return start("onboarding", steps);
    }

    final SequenceId start(String name, Step... steps) {
        return desk(crm)
                .sequences()
                .start(NewSequence.of(SequenceTemplate.of(name, steps), ada).anchoredOn(ANCHOR))
                .id();
    }

    final Sequence sequence(SequenceId id) {
        return desk(crm).sequences().get(id);
    }

    final List<StepProgress.State> states(SequenceId id) {
        return sequence(id).steps().stream().map(StepProgress::state).toList();
    }

    /** Lives on day by day; each task is done on the day on which it comes. */
    final List<String> until(String day) {
        var days = new ArrayList<String>();
        for (var last = at(day); now.isBefore(last); ) {
            doAll(days);
            now = now.plus(Duration.ofDays(1));
            due();
        }
        doAll(days);
        return days;
    }

    private void doAll(List<String> days) {
        for (var task : tasks()) {
            days.add(day(task));
            desk(crm).tasks().complete(task.id());
        }
    }

    static String day(Task task) {
        var by = task.assignee().value();
        return task.schedule().due().begins().toString().substring(0, 10) + " "
                + task.brief().title() + (by.equals("maria") ? "" : " by " + by);
    }

    final void due() {
        while (crm.runDue(100).more()) {
            // other tests may have left work in the store, too
        }
    }

    final List<Task> tasks() {
        var open = Task.CUSTOMER.is(ada).and(Task.STATE.is(Task.State.OPEN));
        return desk(crm)
                .tasks()
                .search(Query.where(open).sortedBy(Task.DUE.ascending()).limit(100))
                .items();
    }

    static Instant at(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Draws commands about sequences, good and bad ones. */
record SequenceCommands(Random random) {
    private static final SequenceTemplate ONBOARDING = SequenceTemplate.of(
            "onboarding",
            Step.of(TaskKind.LETTER, "Send the welcome pack").before(Period.ofDays(1)),
            Step.call("All well?").onlyIf(Customer.NAME.startsWith("a")).assignedTo("bob"),
            Step.call("Still well?").after(Period.ofMonths(1)));
    private static final SequenceTemplate UNKNOWN =
            SequenceTemplate.of("onboarding", Step.of(new TaskKind("paint"), "Paint it"));

    Function<Player, Object> next() {
        int n = random.nextInt(100);
        int some = random.nextInt(4);
        var state = List.of(Sequence.State.values()).get(random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                player -> player.started(player.desk()
                        .sequences()
                        .start(NewSequence.of(n == 0 ? UNKNOWN : ONBOARDING, player.customer(n))
                                .anchoredOn(player.today().plusDays(4L * some - 2))));
            case 2 ->
                player -> player.desk()
                        .sequences()
                        .move(player.sequence(n), player.today().plusDays(4L * some - 6));
            case 3 -> player -> player.desk().sequences().stop(player.sequence(n), some == 0 ? " " : "not wanted");
            case 4 -> player -> player.desk().sequences().reassign(player.sequence(n), new EmployeeId("bob"));
            default ->
                player -> player.desk()
                        .sequences()
                        .search(Query.where(Sequence.STATE.is(state))
                                .sortedBy(Sequence.NEXT.descending())
                                .limit(3))
                        .items();
        };
    }
}

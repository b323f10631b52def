package dev.kith.crm.tck;

import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Draws commands about tasks, good and bad ones. */
record TaskCommands(Random random) {
    Function<Player, Object> next() {
        int n = random.nextInt(100);
        int some = random.nextInt(6);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                player -> player.planned(player.desk()
                        .tasks()
                        .plan(NewTask.call(player.customer(n), "Call " + some)
                                .dueAt(player.now().plusSeconds(some))
                                .remind(Duration.ofSeconds(some - 3L))));
            case 3 ->
                player -> player.planned(player.desk()
                        .tasks()
                        .plan(NewTask.of(some == 0 ? "paint" : "gift", player.customer(n), some == 1 ? " " : "Wine")
                                .dueOn(LocalDate.of(2027, 1, 1).plusDays(some))
                                .assignedTo("bob")));
            case 4 ->
                player -> player.desk()
                        .tasks()
                        .snooze(player.task(n), new Due.At(player.now().plusSeconds(some - 1L)));
            case 5 ->
                player -> player.desk()
                        .tasks()
                        .revise(
                                player.task(n),
                                new Version(1 + some % 3),
                                task -> task.mattering(Task.Priority.HIGH).due(new Due.At(player.now())));
            case 6 ->
                player -> some == 0
                        ? player.desk().tasks().reopen(player.task(n))
                        : player.desk()
                                .tasks()
                                .complete(
                                        player.task(n),
                                        NewInteraction.call(player.customer(n)).at(player.now()));
            case 7 ->
                player -> some < 3
                        ? player.desk().tasks().cancel(player.task(n), some == 0 ? " " : "not wanted")
                        : player.desk().tasks().reassign(player.task(n), new EmployeeId("bob"));
            default -> TaskCommands::lists;
        };
    }

    private static Object lists(Player player) {
        var maria = Whose.employee("maria");
        return List.of(
                player.desk().tasks().overdue(maria, Query.all()).items(),
                player.desk().tasks().today(maria, Query.all()).items(),
                player.desk().tasks().upcoming(maria, Query.all()).items());
    }
}

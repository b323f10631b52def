package dev.kith.crm.tck;

import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Draws commands about cadences, good and bad ones. */
record CadenceCommands(Random random) {
    Function<Player, Object> next() {
        int n = random.nextInt(100);
        int some = random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                player -> player.started(player.desk()
                        .cadences()
                        .start(NewCadence.every(some, Unit.WEEKS, player.customer(n))
                                .atMost(1)));
            case 2 ->
                player -> some < 2
                        ? player.desk().cadences().skip(player.cadence(n))
                        : player.desk()
                                .cadences()
                                .move(player.cadence(n), player.today().plusDays(7L * some - 15));
            case 3 ->
                player -> some < 3
                        ? player.desk()
                                .cadences()
                                .pause(player.cadence(n), player.today().plusDays(some), "away")
                        : player.desk().cadences().resume(player.cadence(n));
            case 4 -> player -> player.desk().cadences().reassign(player.cadence(n), new EmployeeId("bob"));
            default ->
                player -> List.of(
                        player.desk().cadences().next(player.cadence(n)),
                        player.desk().cadences().losingTouch(Query.all()).items(),
                        player.desk()
                                .cadences()
                                .losingTouch(Whose.employee("bob"), Query.all())
                                .items());
        };
    }
}

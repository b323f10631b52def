package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nulls where something is asked for. The ids are those of nothing: who read before would not find them. */
abstract class NullsContract extends Desks {
    @Test
    @Rule("S-469")
    @SuppressWarnings("NullAway") // as a caller does without such a check
    void null_is_refused_by_the_name_of_what_is_missing_before_anything_is_read() {
        var task = new TaskId(samples.id());
        refused("command", () -> desk().tasks().plan(null));
        refused("to", () -> desk().tasks().reassign(task, null));
        refused("until", () -> desk().tasks().snooze(task, null));
        refused("logged", () -> desk().tasks().complete(task, null));
        refused("seen", () -> desk().tasks().revise(task, null, state -> state));
        refused("change", () -> desk().tasks().revise(task, null));
        var cadence = new CadenceId(samples.id());
        refused("command", () -> desk().cadences().start(null));
        refused("to", () -> desk().cadences().move(cadence, null));
        refused("to", () -> desk().cadences().reassign(cadence, null));
        refused("until", () -> desk().cadences().pause(cadence, null, "away"));
        refused("change", () -> desk().cadences().revise(cadence, new Version(1), null));
        var sequence = new SequenceId(samples.id());
        refused("command", () -> desk().sequences().start(null));
        refused("anchor", () -> desk().sequences().move(sequence, null));
        refused("to", () -> desk().sequences().reassign(sequence, null));
        refused("change", () -> desk().sequences().revise(sequence, null));
        refused("id", () -> desk().tasks().reopen(null));
        refused("id", () -> desk().cadences().move(null, LocalDate.MIN));
        refused("id", () -> desk().sequences().reassign(null, new EmployeeId("bob")));
    }

    private static void refused(String name, Runnable call) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(name);
    }
}

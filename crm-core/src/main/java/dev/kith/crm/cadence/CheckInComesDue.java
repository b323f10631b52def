package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Tasks;
import java.time.LocalDate;

/**
 * Makes a task of a check-in whose day has come. Where a contact has put it off meanwhile, it waits on; where the task of an earlier one is
 * still open, or the file is put away, the check-in is settled without one. It waits for nobody who is at the cadence: who skips, moves or
 * pauses it writes the item of the agenda next, which this unit holds. The engine tries it again.
 */
final class CheckInComesDue implements DueWork {
    static final String NAME = "cadence.check-in";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Agenda.Item item, Workbench bench) {
        bench.inTransaction(unit -> unit.of(Cadence.TYPE).lockAtOnce(new CadenceId(item.subject())))
                .ifPresent(cadence -> look(cadence, new CheckIns(bench), bench));
    }

    private static void look(Cadence cadence, CheckIns checkIns, Workbench bench) {
        var today = checkIns.today();
        var awake = cadence.pause().isPresent() ? woken(cadence, today, bench) : cadence;
        var last = checkIns.lastContact(awake.customer());
        if (awake.pause().isPresent()
                || awake.next(last).filter(day -> !day.isAfter(today)).isEmpty()) {
            checkIns.arm(awake);
            return;
        }
        plan(awake, today, bench);
        new MoveCadence(bench)
                .telling(CadenceEvent.CAME_DUE)
                .under(awake.id(), state -> state.settled(last, today).orElse(state));
    }

    private static Cadence woken(Cadence cadence, LocalDate today, Workbench bench) {
        var rests = cadence.pause().flatMap(Cadence.Pause::until).filter(end -> !end.isAfter(today));
        return rests.isEmpty() ? cadence : new MoveCadence(bench).resume(cadence.id());
    }

    private static void plan(Cadence cadence, LocalDate today, Workbench bench) {
        var customer = bench.facade(Customers.class).get(cadence.customer());
        if (speakable(customer) && !open(cadence, bench)) {
            var command = NewTask.of(
                            cadence.brief().kind().code(),
                            cadence.customer(),
                            cadence.brief().title())
                    .notes(cadence.brief().notes().orElse(""))
                    .dueOn(today, bench.settings().zone())
                    .assignedTo(cadence.assignee().value())
                    .comingFrom(Cadence.ORIGIN, cadence.id().toString());
            bench.facade(Tasks.class).plan(command);
        }
    }

    private static boolean speakable(Customer customer) {
        return customer.status().archived().isEmpty() && customer.status().end().isEmpty();
    }

    private static boolean open(Cadence cadence, Workbench bench) {
        var before = Task.CUSTOMER
                .is(cadence.customer())
                .and(Task.STATE.is(Task.State.OPEN))
                .and(Task.ORIGIN_TYPE.is(Cadence.ORIGIN))
                .and(Task.ORIGIN_KEY.is(cadence.id().toString()));
        return bench.facade(Tasks.class).count(before) > 0;
    }
}

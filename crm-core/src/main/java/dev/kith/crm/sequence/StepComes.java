package dev.kith.crm.sequence;

import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;

/**
 * Lets the steps of a sequence come whose day is there. It waits for nobody who is at the sequence: who moves or stops it writes the item of
 * the agenda next, which this unit holds. The engine tries it again.
 */
final class StepComes implements DueWork {
    static final String NAME = "sequence.step";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Agenda.Item item, Workbench bench) {
        bench.inTransaction(unit -> unit.of(Sequence.TYPE).lockAtOnce(new SequenceId(item.subject())))
                .ifPresent(sequence -> {
                    var steps = new Steps(bench);
                    var come = steps.come(sequence);
                    if (come.equals(sequence)) {
                        steps.arm(sequence);
                    } else {
                        new MoveSequence(bench).advance(sequence, come);
                    }
                });
    }
}

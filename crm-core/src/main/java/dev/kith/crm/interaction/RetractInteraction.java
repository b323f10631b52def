package dev.kith.crm.interaction;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.List;
import java.util.Optional;

/** Takes an entry out of what counts, under its lock. */
record RetractInteraction(Workbench bench) {
    /** The reason, in raw form. */
    record Reason(@ReadableAs(Text.Line.class) String reason) {
        @Override
        public String toString() {
            return "Reason[***]";
        }
    }

    void retract(InteractionId id, String raw) {
        bench.check(new Reason(raw), missing(raw));
        var reason = Text.line(raw);
        bench.inTransaction(unit -> retracted(unit, id, reason));
    }

    private static List<Violation> missing(String raw) {
        return Text.isBlank(raw) ? List.of(Violation.of("line.missing").in("reason")) : List.of();
    }

    private Interaction retracted(UnitOfWork unit, InteractionId id, Optional<String> reason) {
        var before = unit.port(InteractionLog.class)
                .lock(id)
                .orElseThrow(() -> new NotFoundException(Interaction.TYPE.name(), id));
        var at = bench.now();
        var after = before.at(before.revision().next(), before.reply());
        var next =
                new Revision(after, Revision.Act.RETRACTED, at, bench.context().actor(), reason);
        unit.port(InteractionLog.class).supersede(next, bench.newId());
        for (var customer : before.customers()) {
            unit.port(ContactFactsLedger.class).recount(customer);
            bench.emit(
                    InteractionEvent.RETRACTED,
                    new InteractionEvent.Retracted(bench.newId(), at, bench.context(), customer, after));
        }
        return after;
    }
}

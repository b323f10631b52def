package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes an import back, as far as nobody has worked with what it brought. Deletes nothing; may be called again after a kill. */
record RevertImport(Workbench bench) {
    ImportRun of(ImportId id, Consumer<? super ImportedItem> left) {
        var run = bench.inTransaction(unit -> unit.of(ImportRun.TYPE).find(id))
                .orElseThrow(() -> new NotFoundException(ImportRun.TYPE.name(), id));
        var items = new ImportedItems(bench);
        var brought = new HashMap<UUID, Integer>();
        items.each(
                id,
                item -> item.subject()
                        .filter(subject -> item.outcome() instanceof Created || brought.containsKey(subject))
                        .ifPresent(subject -> brought.merge(subject, 1, Integer::sum)));
        items.each(
                id,
                item -> item.subject().ifPresent(subject -> {
                    var first = item.outcome() instanceof Created;
                    if (first ? !reverted(run, subject, brought) : !brought.containsKey(subject)) {
                        left.accept(item);
                    }
                }));
        return closed(id);
    }

    private boolean reverted(ImportRun run, UUID subject, Map<UUID, Integer> brought) {
        return bench.inTransaction(unit -> run.kind() == ImportFile.Kind.INTERACTIONS
                ? retracted(new InteractionId(subject))
                : archived(
                        unit.of(Customer.TYPE).lock(new CustomerId(subject)).orElse(null),
                        brought.getOrDefault(subject, 1)));
    }

    /** Untouched is whose version is the one that the import left, and with whom nobody has spoken since. */
    private boolean archived(@Nullable Customer customer, int writes) {
        if (customer == null) {
            return false;
        }
        if (customer.status().archived().isPresent()) {
            return true;
        }
        var untouched = customer.version().equals(new Version(writes))
                && bench.facade(Interactions.class).facts(customer.id()).count() == 0;
        if (untouched) {
            bench.facade(Customers.class).archive(customer.id());
        }
        return untouched;
    }

    /** What is not found was retracted before. */
    private boolean retracted(InteractionId id) {
        var interactions = bench.facade(Interactions.class);
        var revision = interactions.find(id).map(Interaction::revision);
        if (revision.filter(number -> !number.equals(Version.FIRST)).isPresent()) {
            return false;
        }
        revision.ifPresent(number -> interactions.retract(id, "import taken back"));
        return true;
    }

    private ImportRun closed(ImportId id) {
        return bench.inTransaction(unit -> {
            var run = unit.of(ImportRun.TYPE).lock(id).orElseThrow();
            if (run.state() == State.REVERTED) {
                return run;
            }
            var next = run.advanced(State.REVERTED, run.counts());
            bench.replace(ImportRun.TYPE, new Change<>(run, next));
            return next;
        });
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.storage.UnitOfWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes interactions: what is in the log already is left alone, unless a revert has retracted it. */
final class InteractionIntake implements Intake<ToldInteraction> {
    private final Workbench bench;
    private final Set<ExternalId> decided = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private Picture customers = new Picture();
    private KnownEntries entries = KnownEntries.NONE;
    private LoggedRows logged = LoggedRows.NONE;

    /**
     * An interaction to be logged.
     *
     * @param id by what its row calls it
     * @param state as the row tells it
     * @param reply what it replies to, which is there or logged before
     */
    record Pending(ExternalId id, Interaction state, Optional<ExternalId> reply) {
        @Override
        public String toString() {
            return "Pending[***]";
        }
    }

    InteractionIntake(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Rows<ToldInteraction> rows(ImportFile file, BufferedReader text) throws IOException {
        return new CsvRows<>(
                file,
                text,
                new InteractionColumns(new Pointers()).all(),
                header -> Optional.empty(),
                () -> new InteractionDraft(bench));
    }

    @Override
    public void look(List<ToldInteraction> told) {
        Asked.look(told.stream().flatMap(one -> one.asked().stream()).toList(), KnownCustomers.of(bench, customers));
        var ids = new HashSet<ExternalId>();
        for (var one : told) {
            one.reply().ifPresent(ids::add);
            try {
                ids.add(ToldInteraction.externalId(one.among(customers)));
            } catch (InvalidValueException refused) {
                // told when the row is decided
            }
        }
        entries = bench.inTransaction(unit -> KnownEntries.of(bench, unit, ids));
    }

    @Override
    public Step decide(long line, ToldInteraction told) {
        Interaction state;
        try {
            state = told.among(customers);
        } catch (InvalidValueException refused) {
            return Step.none(new Rejected(line, refused.violations()));
        }
        var id = ToldInteraction.externalId(state);
        var reply = told.reply().filter(to -> entries.find(to).isPresent() || decided.contains(to));
        if (entries.isKnown(id) || decided.contains(id)) {
            return Step.none(new Skipped(line, List.of()));
        }
        var wrong =
                bench.attributes(Interaction.class).violations(RawAttributes.of(state.attributes()), Optional.empty());
        if (!wrong.isEmpty()) {
            return Step.none(new Rejected(line, wrong));
        }
        decided.add(id);
        pending.add(new Pending(id, state, reply));
        var missing = told.reply().isPresent() && reply.isEmpty() ? List.of("reply to") : List.<String>of();
        return new Step(new Created(line, missing), () -> Optional.of(logged.written(id)));
    }

    @Override
    public void prepare(UnitOfWork unit) {
        logged = LoggedRows.of(bench, entries, pending);
    }

    @Override
    public void forget(boolean alsoDecided) {
        customers = new Picture();
        entries = KnownEntries.NONE;
        pending.clear();
        if (alsoDecided) {
            decided.clear();
        }
    }
}

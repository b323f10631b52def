package dev.kith.crm.exchange;

import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.References.ExternalId;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes interactions: what is in the log already, by its external id, is left alone. */
final class InteractionIntake implements Intake<ToldInteraction> {
    private final Workbench bench;
    private final Set<ExternalId> decided = new HashSet<>();
    private final Set<ExternalId> logged = new HashSet<>();
    private Picture stored = new Picture();

    InteractionIntake(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Rows<ToldInteraction> rows(ImportFile file, BufferedReader text) throws IOException {
        return new CsvRows<>(file, text, InteractionColumns.of(bench), () -> new InteractionDraft(bench));
    }

    @Override
    public void look(List<ToldInteraction> told) {
        Asked.look(told.stream().flatMap(one -> one.asked().stream()).toList(), KnownCustomers.of(bench, stored));
        var ids = new ArrayList<ExternalId>();
        for (var one : told) {
            try {
                ids.add(ToldInteraction.externalId(one.among(stored)));
            } catch (InvalidValueException nobody) {
                // told when the row is decided
            }
        }
        bench.inTransaction(
                unit -> logged.addAll(unit.port(InteractionLog.class).known(ids).keySet()));
    }

    @Override
    public Step decide(long line, ToldInteraction told) {
        NewInteraction command;
        try {
            command = told.among(stored);
        } catch (InvalidValueException nobody) {
            return Step.none(new Rejected(line, nobody.violations()));
        }
        var id = ToldInteraction.externalId(command);
        if (logged.contains(id) || !decided.add(id)) {
            return Step.none(new Skipped(line, List.of()));
        }
        return new Step(
                new Created(line),
                () -> Optional.of(
                        bench.facade(Interactions.class).log(command).id().value()));
    }

    @Override
    public void forget(boolean alsoDecided) {
        stored = new Picture();
        logged.clear();
        if (alsoDecided) {
            decided.clear();
        }
    }
}

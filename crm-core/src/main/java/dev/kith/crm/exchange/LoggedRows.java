package dev.kith.crm.exchange;

import dev.kith.crm.exchange.InteractionIntake.Pending;
import dev.kith.crm.exchange.Step.Written;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a chunk in the log: all at once, but that a reply comes after what it replies to. */
record LoggedRows(Map<ExternalId, Written> all) {
    static final LoggedRows NONE = new LoggedRows(Map.of());

    static LoggedRows of(Workbench bench, KnownEntries entries, Collection<Pending> pending) {
        var rows = new LoggedRows(new HashMap<>());
        for (var rest = List.copyOf(pending); !rest.isEmpty(); ) {
            var now = new ArrayList<Pending>();
            var later = new ArrayList<Pending>();
            for (var one : rest) {
                (one.reply().isEmpty() || rows.entry(entries, one.reply()).isPresent() ? now : later).add(one);
            }
            rows.log(bench, entries, now);
            rest = later;
        }
        return rows;
    }

    private Optional<InteractionId> entry(KnownEntries entries, Optional<ExternalId> reply) {
        return reply.flatMap(to -> entries.find(to)
                .or(() -> Optional.ofNullable(all.get(to)).map(Written::id).map(InteractionId::new)));
    }

    private void log(Workbench bench, KnownEntries entries, List<Pending> some) {
        var interactions = bench.facade(Interactions.class);
        var fresh = new ArrayList<Pending>();
        for (var one : some) {
            var command = ToldInteraction.command(one.state(), entry(entries, one.reply()));
            Optional.ofNullable(entries.putAway().get(one.id()))
                    .map(id -> interactions.reinstate(id, command))
                    .ifPresentOrElse(
                            entry -> all.put(one.id(), new Written(entry.id().value(), entry.revision())),
                            () -> fresh.add(one));
        }
        if (fresh.isEmpty()) {
            return;
        }
        var report = interactions.logAll(
                fresh.stream()
                        .map(one -> ToldInteraction.command(one.state(), entry(entries, one.reply())))
                        .toList(),
                progress -> {});
        if (!report.known().isEmpty()) {
            // somebody was faster since we looked: the rows are decided anew
            throw new DuplicateException(Interaction.TYPE.name(), "externalId");
        }
        for (int i = 0; i < fresh.size(); i++) {
            all.put(fresh.get(i).id(), new Written(report.logged().get(i).value(), Version.FIRST));
        }
    }

    Written written(ExternalId id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    @Override
    public String toString() {
        return "LoggedRows[" + all.size() + "]";
    }
}

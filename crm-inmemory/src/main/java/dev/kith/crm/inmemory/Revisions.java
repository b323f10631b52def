package dev.kith.crm.inmemory;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.Relation;
import java.util.ArrayList;
import java.util.List;

/** All states of one interaction, the first one first. Also of one that was retracted, so that its ids stay taken. */
record Revisions(List<Revision> all) {
    /** Finds by external id: as if the id were a row at which the states point. */
    static final IndexKeys<Revisions> BY_EXTERNAL_ID = new IndexKeys.Pointers<>(Relation.rows(
            "revisions",
            ExternalId.class,
            Revisions.class,
            id -> id,
            revisions -> revisions.latest().entry().references().externalId().stream()
                    .toList()));

    Revisions {
        all = List.copyOf(all);
    }

    Revision latest() {
        return all.get(all.size() - 1);
    }

    Interaction entry() {
        return latest().entry();
    }

    Revisions with(Revision next) {
        var states = new ArrayList<>(all);
        states.add(next);
        return new Revisions(states);
    }
}

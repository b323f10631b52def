package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the groups share that put states of entries into the log. */
abstract class Revising extends Contract {
    static final ExternalId MAIL = new ExternalId("mail", "<1@example.org>");

    private static final Instant LATER = Samples.NOON.plusSeconds(60);

    final Customer ada = samples.person("Ada", "Lovelace");
    final Customer charles = samples.person("Charles", "Babbage");

    static Interaction delivered(Interaction entry, ExternalId id) {
        return entry.referringTo(entry.references().knownAs(id));
    }

    /** The content of another entry, as the next state of this one. */
    static Interaction next(Interaction entry, Interaction other) {
        var references = new References(
                other.references().links(),
                other.references().attachments(),
                entry.references().externalId());
        return new Interaction(
                entry.id(),
                entry.revision().next(),
                other.channel(),
                other.direction(),
                other.timing(),
                other.participants(),
                other.content(),
                other.reply(),
                references,
                other.attributes());
    }

    static Revision first(Interaction entry) {
        return new Revision(
                entry, Revision.Act.LOGGED, entry.timing().recorded(), Actor.engine("kit"), Optional.empty());
    }

    static Revision revision(Interaction state, Revision.Act act) {
        return new Revision(state, act, LATER, Actor.employee("jürgen"), Optional.of("told so\nby the customer"));
    }

    final void supersede(Revision next) {
        run(unit -> supersede(unit, next));
    }

    final void supersede(UnitOfWork unit, Revision next) {
        var log = unit.port(InteractionLog.class);
        assertThat(log.lock(next.entry().id())).isPresent();
        log.supersede(next, samples.id());
    }

    final List<Revision> revisions(InteractionId id) {
        return unit(unit -> unit.port(InteractionLog.class).revisions(id));
    }

    final List<Interaction> timeline(Customer customer) {
        return unit(unit -> unit.port(InteractionLog.class).timeline(customer.id(), Scans.all(Interaction.TYPE)))
                .items();
    }
}

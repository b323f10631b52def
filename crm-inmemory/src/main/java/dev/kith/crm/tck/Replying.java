package dev.kith.crm.tck;

import dev.kith.crm.Desk;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.value.InteractionId;
import java.util.List;
import java.util.stream.Stream;

/** What the groups share that log replies. */
abstract class Replying extends Logging {
    final Interaction mail() {
        return desk().interactions().log(NewInteraction.email(ada));
    }

    final Interaction reply(Interaction to) {
        return reply(desk(), to);
    }

    final Interaction reply(Desk desk, Interaction to) {
        return desk.interactions().log(NewInteraction.email(ada).inbound().replyingTo(to.id()));
    }

    final Interaction move(Interaction entry, Interaction to) {
        return desk().interactions().amend(entry.id(), state -> state.replyingTo(to.id()));
    }

    final Interaction latest(Interaction entry) {
        return desk().interactions().find(entry.id()).orElseThrow();
    }

    final List<InteractionId> origins(Interaction... entries) {
        return Stream.of(entries).map(this::latest).map(Interaction::origin).toList();
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.Agenda.Candidate;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What the chapters on the agenda share: short words for what they do with it. */
abstract class Agendas extends Contract {
    static final Instant NOW = Samples.NOON;
    static final Instant LATER = NOW.plus(Duration.ofHours(1));

    /** Nobody else's, since work is due in all tenants. */
    final String work = tenant().value();

    final UUID subject = samples.id();
    final CustomerId customer = new CustomerId(samples.id());

    final Agenda.Item item(String occurrence, Instant when) {
        return new Agenda.Item(samples.id(), work, subject, customer, occurrence, when);
    }

    final void plan(Agenda.Item... items) {
        agenda(agenda -> agenda.plan(List.of(items)));
    }

    final List<Candidate> due(Instant when) {
        return storage().due(when, Set.of(work), 10);
    }

    final Optional<Agenda.Item> taken(Candidate candidate) {
        return unit(unit -> {
            var claimed = unit.port(Agenda.class).claim(candidate);
            claimed.ifPresent(unit.port(Agenda.class)::remove);
            return claimed;
        });
    }

    final void agenda(Consumer<Agenda> change) {
        run(unit -> change.accept(unit.port(Agenda.class)));
    }

    final void failing(Consumer<Agenda> change) {
        assertThat(catchThrowable(() -> agenda(agenda -> {
                    change.accept(agenda);
                    throw new IllegalStateException("as the test wants it");
                })))
                .isInstanceOf(IllegalStateException.class);
    }
}

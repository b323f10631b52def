package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.context.Actor;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.delivery.Outbox.Claims;
import dev.kith.crm.delivery.Outbox.Dead;
import dev.kith.crm.delivery.Outbox.Entry;
import dev.kith.crm.delivery.Outbox.Held;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What the chapters on the outbox share: short words for what they do with it. A lease of no time has run out at once. */
abstract class Outboxes extends Contract {
    static final Instant NOW = Samples.NOON;
    static final Instant EXPIRES = NOW.plus(Duration.ofDays(7));
    static final Duration LONG = Duration.ofHours(1);
    static final String EVENT = "kit.happened/1";
    static final int MOST = 3;

    /** Nobody else's, since candidates come from all tenants. */
    final String subscription = tenant().value();

    final Entry entry(CustomerId customer) {
        return entry(subscription, EVENT, customer);
    }

    final Entry entry(String whose, String event, CustomerId customer) {
        return new Entry(
                samples.id(),
                whose,
                event,
                samples.id(),
                samples.id(),
                customer,
                NOW,
                Actor.employee("maria"),
                Optional.of("request-7"),
                MOST,
                EXPIRES);
    }

    final CustomerId customer() {
        return new CustomerId(samples.id());
    }

    /** Of a customer each. */
    final List<Entry> added(int count) {
        var entries =
                samples.persons(count).stream().map(one -> entry(one.id())).toList();
        outbox(outbox -> outbox.add(entries));
        return entries;
    }

    final Entry added() {
        return added(1).get(0);
    }

    final Entry added(Entry entry) {
        outbox(outbox -> outbox.add(List.of(entry)));
        return entry;
    }

    final List<Candidate> due() {
        return storage().subscriptions().due(subscription, Set.of(EVENT), NOW, 1_000);
    }

    final List<UUID> dueIds() {
        return due().stream().map(Candidate::id).toList();
    }

    final Claims claims(List<Candidate> candidates, Duration lease) {
        return unit(unit -> unit.port(Outbox.class).claim(candidates, NOW, lease));
    }

    final Held held(Duration lease) {
        return held(due().get(0), lease);
    }

    final Held held(Candidate candidate, Duration lease) {
        var claims = claims(List.of(candidate), lease);
        assertThat(claims.buried()).isEmpty();
        assertThat(claims.held()).hasSize(1);
        return claims.held().get(0);
    }

    final int completed(Held... done) {
        return unit(unit -> unit.port(Outbox.class).complete(List.of(done)));
    }

    final List<Dead> dead() {
        return unit(unit -> unit.port(Outbox.class).dead(1_000));
    }

    final boolean requeued(Entry entry, Instant expires) {
        return unit(unit -> unit.port(Outbox.class).requeue(entry.id(), expires));
    }

    final boolean forgotten(Entry entry) {
        return unit(unit -> unit.port(Outbox.class).forget(entry.id()));
    }

    final void outbox(Consumer<Outbox> change) {
        run(unit -> change.accept(unit.port(Outbox.class)));
    }

    final void failing(Consumer<Outbox> change) {
        assertThat(catchThrowable(() -> outbox(outbox -> {
                    change.accept(outbox);
                    throw new IllegalStateException("as the test wants it");
                })))
                .isInstanceOf(IllegalStateException.class);
    }
}

package dev.kith.crm.inmemory;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One unit: its writes stay with it until it commits. */
final class InMemoryUnit implements UnitOfWork {
    private final CallContext context;
    private final TenantRows rows;
    private final InMemorySubscriptions subscriptions;
    private final Sight sight;
    private final Map<Class<?>, View<?, ?>> views = new HashMap<>();
    private final Set<CustomerId> recounted = new HashSet<>();
    private @Nullable CrmException failure;
    private boolean ended;

    InMemoryUnit(CallContext context, Visibility visibility, TenantRows rows, InMemorySubscriptions subscriptions) {
        this.context = context;
        this.subscriptions = subscriptions;
        this.rows = rows;
        this.sight = new Sight(this, visibility);
    }

    @Override
    public CallContext context() {
        return context;
    }

    @Override
    public <P extends StoragePort> P port(Class<P> port) {
        if (port == InteractionLog.class) {
            return port.cast(new InMemoryInteractionLog(this));
        }
        if (port == ChangeLog.class) {
            return port.cast(new InMemoryChangeLog(this));
        }
        if (port == ContactFactsLedger.class) {
            return port.cast(new InMemoryContactFacts(this));
        }
        if (port == Agenda.class) {
            return port.cast(new InMemoryAgenda(this));
        }
        if (port == Outbox.class) {
            return port.cast(new InMemoryOutbox(this, subscriptions));
        }
        throw new IllegalUseException("this storage has no port " + port.getName());
    }

    @Override
    public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
        rows.table(type);
        return new InMemoryRepository<>(this, type);
    }

    OutboxTable outbox() {
        return rows.outbox();
    }

    Sight sight() {
        return sight;
    }

    <T> T reading(Supplier<T> read) {
        requireOpen();
        return rows.reading(read);
    }

    void lock(Class<?> type, Object id) {
        requireOpen();
        try {
            rows.locks().take(type, id, this);
        } catch (CrmException lost) {
            throw failed(lost);
        }
    }

    boolean tryLock(Class<?> type, Object id) {
        requireOpen();
        return rows.locks().tryTake(type, id, this);
    }

    /** The cast is safe: a type has one class of ids. */
    @SuppressWarnings("unchecked")
    <A, I> Optional<View<A, I>> view(Class<A> type) {
        var known = (View<A, I>) views.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<View<A, I>> made = rows.<A, I>find(type).map(table -> new View<>(table, over(type)));
        made.ifPresent(view -> views.put(type, view));
        return made;
    }

    /** Facts are added to what is there, so that no unit's are lost, or counted anew; everything else takes its place. */
    @SuppressWarnings("unchecked")
    private <A> BinaryOperator<A> over(Class<A> type) {
        BinaryOperator<ContactFacts> merged = (before, delta) ->
                recounted.contains(delta.customer()) ? counted(before.merge(delta)) : before.merge(delta);
        return type == ContactFacts.class ? (BinaryOperator<A>) merged : (before, after) -> after;
    }

    private ContactFacts counted(ContactFacts facts) {
        var entries = this.<Interaction, InteractionId>view(Interaction.class).orElseThrow();
        var counted = entries.under(InMemoryInteractionLog.CUSTOMERS, facts.customer())
                .map(entry -> ContactFacts.of(facts.customer(), entry))
                .reduce(ContactFacts.none(facts.customer()), ContactFacts::merge);
        return facts.silence().map(counted::allowing).orElse(counted);
    }

    /** From now on the facts are those of all entries that the unit sees; in the end, of all that are committed then. */
    void recount(CustomerId customer) {
        recounted.add(customer);
    }

    /** Remembers a failure, so that the unit cannot be committed by work that swallows it. */
    <E extends CrmException> E failed(E why) {
        failure = why;
        return why;
    }

    void commit() {
        if (failure != null) {
            throw failure;
        }
        // what only reads keeps nobody out; a copy: what is counted anew opens the view of the log
        var written = views.values().stream().filter(view -> !view.untouched()).toList();
        if (!written.isEmpty()) {
            rows.committing(() -> written.forEach(View::commit));
        }
    }

    void end() {
        ended = true;
        rows.locks().releaseAll(this);
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalUseException("this unit has ended; a port is good only inside its unit");
        }
    }
}

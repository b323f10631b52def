package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.Visibility;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A sound repository behind a saboteur. */
record SabotagedRepository<A, I>(
        Repository<A, I> sound, AggregateType<A, I> type, Saboteur saboteur, CrmStorage storage, CallContext context)
        implements Repository<A, I> {
    @Override
    public Optional<A> find(I id) {
        return sound.find(id);
    }

    @Override
    public Optional<A> lock(I id) {
        return sound.lock(id);
    }

    @Override
    public Map<I, A> findAll(Collection<I> ids) {
        return sound.findAll(ids);
    }

    @Override
    public Slice<A> search(Scan<A> scan) {
        var asked = new Scan<>(saboteur.where(scan.where()), scan.sort(), scan.limit(), scan.after());
        return saboteur.slice(type, scan, sound.search(asked));
    }

    @Override
    public long count(Criterion<A> where) {
        var asked = saboteur.where(where);
        return saboteur.count(() -> sound.count(asked), () -> unlimited(asked));
    }

    /** On another thread, as this one has a unit open. */
    private long unlimited(Criterion<A> where) {
        return CompletableFuture.supplyAsync(() -> storage.inTransaction(
                        context, Visibility.all(), unit -> unit.of(type).count(where)))
                .join();
    }

    @Override
    public void add(A aggregate) {
        saboteur.added(aggregate);
        saboteur.add(sound, type, aggregate);
    }

    @Override
    public void replace(Change<A> change) {
        sound.replace(saboteur.change(sound, type, change));
    }
}

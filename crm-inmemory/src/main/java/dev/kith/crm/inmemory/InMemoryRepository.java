package dev.kith.crm.inmemory;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of any aggregate type, as one unit sees them. */
final class InMemoryRepository<A, I> implements Repository<A, I> {
    private final InMemoryUnit unit;
    private final AggregateType<A, I> type;
    private final View<A, I> view;

    InMemoryRepository(InMemoryUnit unit, AggregateType<A, I> type) {
        this.unit = unit;
        this.type = type;
        this.view = unit.<A, I>view(type.type()).orElseThrow();
    }

    @Override
    public Optional<A> find(I id) {
        return unit.reading(() -> seen(id));
    }

    @Override
    public Optional<A> lock(I id) {
        unit.lock(type.type(), id);
        return find(id);
    }

    @Override
    public Optional<A> lockAtOnce(I id) {
        if (!unit.tryLock(type.type(), id)) {
            throw unit.failed(new StoreFailureException(
                    "another unit has a row of " + type.type().getSimpleName() + " locked",
                    true,
                    new TimeoutException()));
        }
        return find(id);
    }

    @Override
    public Map<I, A> findAll(Collection<I> ids) {
        return unit.reading(() -> {
            var found = new LinkedHashMap<I, A>();
            ids.forEach(id -> seen(id).ifPresent(row -> found.put(id, row)));
            return found;
        });
    }

    @Override
    public Slice<A> search(Scan<A> scan) {
        return unit.reading(() -> scanner().slice(new Narrowing<>(view, type.id()).candidates(scan.where()), scan));
    }

    @Override
    public long count(Criterion<A> where) {
        return unit.reading(() -> scanner()
                .visible(new Narrowing<>(view, type.id()).candidates(where))
                .filter(row -> unit.sight().test(where, row))
                .count());
    }

    @Override
    public void add(A aggregate) {
        var id = id(aggregate);
        unit.lock(type.type(), id);
        if (unit.reading(() -> view.find(id)).isPresent()) {
            throw unit.failed(new DuplicateException(type.name(), type.id().name()));
        }
        take(id, List.of(), aggregate);
        view.write(id, aggregate);
    }

    @Override
    public void replace(Change<A> change) {
        var id = id(change.before());
        var seen = type.version().apply(change.before());
        unit.lock(type.type(), id);
        var present = unit.reading(() -> view.find(id)).map(type.version());
        if (!present.equals(Optional.of(seen))) {
            throw unit.failed(new StaleVersionException(type.name(), String.valueOf(id), seen.number()));
        }
        take(id, List.of(change.before()), change.after());
        view.write(id, change.after());
    }

    /** Keys that are given back are locked, too: until this unit commits nobody knows whether they are free. */
    private void take(I id, List<A> before, A after) {
        for (var key : type.keys()) {
            var index = new IndexKeys.Taken<>(key);
            var held = before.stream().flatMap(index::of).collect(Collectors.toSet());
            var wanted = index.of(after).collect(Collectors.toSet());
            var moved = Stream.concat(held.stream(), wanted.stream())
                    .filter(value -> held.contains(value) != wanted.contains(value));
            moved.forEach(value -> unit.lock(type.type(), List.of(key.name(), value)));
            if (wanted.stream().anyMatch(value -> heldByAnother(id, index, value))) {
                throw unit.failed(new DuplicateException(type.name(), key.name()));
            }
        }
    }

    private boolean heldByAnother(I id, IndexKeys<A> index, Object value) {
        return unit.reading(() -> view.under(index, value).anyMatch(row -> !id(row).equals(id)));
    }

    private Optional<A> seen(I id) {
        return view.find(id).filter(row -> unit.sight().sees(type.type(), view, row));
    }

    private Scanner<A> scanner() {
        return new Scanner<>(type.type(), view, unit.sight());
    }

    private I id(A aggregate) {
        return type.id().read(aggregate, Facts.NONE).orElseThrow();
    }
}

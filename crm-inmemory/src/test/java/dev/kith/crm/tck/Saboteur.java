package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be spoilt on the way to a sound storage. Each default is honest. */
interface Saboteur {
    default CallContext context(CallContext context) {
        return context;
    }

    default Visibility visibility(Visibility visibility) {
        return visibility;
    }

    default <A> Criterion<A> where(Criterion<A> where) {
        return where;
    }

    default <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
        return slice;
    }

    default <A, I> Change<A> change(Repository<A, I> rows, AggregateType<A, I> type, Change<A> change) {
        return change;
    }

    default <A, I> void add(Repository<A, I> rows, AggregateType<A, I> type, A aggregate) {
        rows.add(aggregate);
    }

    /** What the caller may see, and what there is. */
    default long count(LongSupplier seen, LongSupplier all) {
        return seen.getAsLong();
    }

    default <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return read.get();
    }

    /** A call of any other port. */
    default @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
        return honest.with(arguments);
    }

    /** What a sound port does. */
    @FunctionalInterface
    interface Honest {
        @Nullable
        Object with(Object... arguments) throws Throwable;
    }

    /** Told of each new aggregate, so that it can be smuggled past a rollback. */
    default void added(Object aggregate) {}

    /** Called in a unit of its own, when the work has thrown. */
    default void afterRollback(UnitOfWork unit) {}
}

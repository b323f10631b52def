package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mistakes that real adapters make. */
final class Sabotages {
    static final class IgnoresVersions implements Saboteur {
        @Override
        public <A, I> Change<A> change(Repository<A, I> rows, AggregateType<A, I> type, Change<A> change) {
            var id = type.id().read(change.before(), Facts.NONE).orElseThrow();
            return new Change<>(rows.lock(id).orElse(change.before()), change.after());
        }
    }

    static final class RollsBackByHalf implements Saboteur {
        private final List<Customer> written = new ArrayList<>();

        @Override
        public void added(Object aggregate) {
            written.add((Customer) aggregate);
        }

        @Override
        public void afterRollback(UnitOfWork unit) {
            var customers = unit.of(Customer.TYPE);
            written.stream()
                    .filter(customer -> customers.find(customer.id()).isEmpty())
                    .forEach(customers::add);
        }
    }

    static final class DropsTheTenant implements Saboteur {
        @Override
        public CallContext context(CallContext context) {
            return context.in(TenantId.ONLY);
        }
    }

    static final class SeesEverything implements Saboteur {
        @Override
        public Visibility visibility(Visibility visibility) {
            return Visibility.all();
        }
    }

    static final class ThinksInThreeValues implements Saboteur {
        /** As SQL does: neither a comparison with NULL is true, nor its complement. */
        @Override
        public <A> Criterion<A> where(Criterion<A> where) {
            if (where instanceof Criterion.Not<A> not && not.part() instanceof Criterion.Equal<A, ?> equal) {
                return where.and(equal.field().isPresent());
            }
            return where;
        }
    }

    static final class SortsIdsSigned implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            if (type != (Object) Customer.TYPE || scan.sort().terms().size() > 1) {
                return slice;
            }
            return new Slice<>(
                    slice.items().stream()
                            .sorted(Comparator.comparing(
                                    row -> ((Customer) row).id().value()))
                            .toList(),
                    slice.next());
        }
    }

    static final class SkipsARowAtEachPage implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            return scan.after().isEmpty() || slice.items().isEmpty()
                    ? slice
                    : new Slice<>(slice.items().subList(1, slice.items().size()), slice.next());
        }
    }

    private Sabotages() {}
}

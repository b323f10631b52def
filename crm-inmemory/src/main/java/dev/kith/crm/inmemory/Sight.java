package dev.kith.crm.inmemory;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What the unit's caller may see. A row is visible if it fulfils the criterion of its own type and, where it belongs to
 * customers, one of them is visible.
 */
final class Sight {
    /** Criteria that reach a storage hold literals only, so that the time does not matter. */
    private static final Instant ANY_TIME = Instant.EPOCH;

    private final InMemoryUnit unit;
    private final Visibility visibility;
    private final Criterion<Customer> customers;
    private final boolean allCustomers;
    private final Facts everything = new Rows(false);
    private final Facts visible = new Rows(true);

    Sight(InMemoryUnit unit, Visibility visibility) {
        this.unit = unit;
        this.visibility = visibility;
        this.customers = visibility.of(Customer.class);
        this.allCustomers = customers.equals(Criterion.everything());
    }

    boolean seesAll(Class<?> type) {
        return allCustomers && visibility.of(type).equals(Criterion.everything());
    }

    <A> boolean sees(Class<A> type, View<A, ?> view, A row) {
        return Evaluator.test(visibility.of(type), row, everything, ANY_TIME)
                && (allCustomers || type == Customer.class || seesOne(view.customers(row)));
    }

    /** Asks of rows what the caller asks, who knows of visible rows only. */
    <A> boolean test(Criterion<A> criterion, A row) {
        return Evaluator.test(criterion, row, visible, ANY_TIME);
    }

    Facts facts() {
        return visible;
    }

    /** Whether one of several customers is visible; trivially so where nobody is concerned. */
    boolean seesOne(Collection<CustomerId> ids) {
        if (allCustomers || ids.isEmpty()) {
            return true;
        }
        var view = unit.<Customer, CustomerId>view(Customer.class).orElseThrow();
        return ids.stream()
                .flatMap(id -> view.find(id).stream())
                .anyMatch(customer -> Evaluator.test(customers, customer, everything, ANY_TIME));
    }

    private final class Rows implements Facts {
        private final boolean onlyVisible;

        Rows(boolean onlyVisible) {
            this.onlyVisible = onlyVisible;
        }

        @Override
        public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
            var key = (Object) relation.key(subject);
            return unit.view(relation.to()).stream()
                    .flatMap(view -> view.under(new IndexKeys.Pointers<>(relation), key)
                            .filter(row -> !onlyVisible || sees(relation.to(), view, row)));
        }
    }
}

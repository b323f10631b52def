package dev.kith.examples.jdbc;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the caller sees, during one call of a port: a row is seen if it fulfils the criterion of its type and, where it belongs to customers, one
 * of them is seen. What is looked up beside the rows is kept until the next chunk.
 */
final class Sight {
    /** Criteria that reach a storage hold literals only, so that the time does not matter. */
    private static final Instant ANY_TIME = Instant.EPOCH;

    private final JdbcUnit unit;
    private final Visibility visibility;
    private final Criterion<Customer> ofCustomers;
    private final boolean allCustomers;
    private final Related related;
    private final Facts all = new AllRows();
    private final Facts seen = new SeenRows();
    private final Map<CustomerId, Boolean> customers = new HashMap<>();

    Sight(JdbcUnit unit, Visibility visibility) {
        this.unit = unit;
        this.visibility = visibility;
        this.ofCustomers = visibility.of(Customer.class);
        this.allCustomers = ofCustomers.equals(Criterion.everything());
        this.related = new Related(unit);
    }

    /** Whether nothing of a type is hidden. */
    boolean isFull(Class<?> type) {
        return allCustomers && visibility.of(type).equals(Criterion.everything());
    }

    /** What seen rows fulfil, whatever their customers are. */
    <A> Criterion<A> of(Class<A> type) {
        return visibility.of(type);
    }

    /** Keeps what is looked up for these rows at once, and forgets what was for others. */
    <A> void chunk(Class<A> type, List<A> rows) {
        related.chunk(type, rows);
        customers.clear();
    }

    <A> boolean sees(Class<A> type, A row, Collection<CustomerId> belongingTo) {
        return Evaluator.test(visibility.of(type), row, all, ANY_TIME)
                && (type == Customer.class || seesOne(belongingTo));
    }

    /** Whether one of several customers is seen; trivially so where nobody is concerned. */
    boolean seesOne(Collection<CustomerId> ids) {
        if (allCustomers || ids.isEmpty()) {
            return true;
        }
        var unknown = ids.stream().filter(id -> !customers.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> customers.put(id, false));
            var table = unit.table(Customer.TYPE);
            table.findAll(unknown.stream().map(CustomerId::value).toList())
                    .values()
                    .forEach(one -> customers.put(one.id(), Evaluator.test(ofCustomers, one, all, ANY_TIME)));
        }
        return ids.stream().anyMatch(id -> customers.getOrDefault(id, false));
    }

    /** Asks of a row what the caller asks, who knows of visible rows only. */
    <A> boolean test(Criterion<A> asked, A row) {
        return Evaluator.test(asked, row, seen, ANY_TIME);
    }

    /** What the caller may look up. */
    Facts facts() {
        return seen;
    }

    /** Criteria of a visibility lead to all rows. */
    private final class AllRows implements Facts {
        @Override
        public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
            return related.of(relation, subject).stream();
        }
    }

    private final class SeenRows implements Facts {
        @Override
        public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
            var to = relation.to();
            return related.of(relation, subject).stream().filter(row -> sees(to, row, unit.customers(to, row)));
        }
    }
}

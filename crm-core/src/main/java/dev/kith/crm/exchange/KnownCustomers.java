package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up in the store who may be meant, many at once. */
record KnownCustomers(Customers customers, Picture into) {
    private static final int PAGE = 500;

    static KnownCustomers of(Workbench bench, Picture into) {
        return new KnownCustomers(bench.facade(Customers.class), into);
    }

    /** By keys of any kind of contact point. */
    void byKeys(Stream<String> keys) {
        look(keys, some -> Customer.CONTACT_POINTS.some(ContactPoint.KEY.in(some)));
    }

    void byReferences(Collection<ExternalReference> references) {
        references.stream()
                .collect(Collectors.groupingBy(
                        ExternalReference::system, Collectors.mapping(ExternalReference::key, Collectors.toList())))
                .forEach((system, keys) -> look(
                        keys.stream(),
                        some -> Customer.REFERENCES.some(
                                ExternalReference.KEY.in(some).and(ExternalReference.SYSTEM.is(system)))));
    }

    void byNames(Stream<String> names) {
        look(names, Customer.NAME::in);
    }

    void byIds(Stream<CustomerId> ids) {
        look(ids, Customer.ID::in);
    }

    /** A criterion has a bound; one card may hold hundreds of addresses. */
    private <V> void look(Stream<V> asked, Function<List<V>, Criterion<Customer>> where) {
        var all = asked.distinct().toList();
        for (int from = 0; from < all.size(); from += PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PAGE));
            customers.each(Query.where(where.apply(some)).limit(PAGE), into::put);
        }
    }
}

package dev.kith.crm.customer.relationship;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.relationship.RelatedCustomers.Related;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

final class RelatedCustomersSection implements FileSection<RelatedCustomers> {
    private static final int MOST = 50;

    @Override
    public String name() {
        return "Relationships";
    }

    @Override
    public Class<RelatedCustomers> type() {
        return RelatedCustomers.class;
    }

    @Override
    public Supplier<RelatedCustomers> read(CustomerId customer, Workbench bench) {
        var valid = Query.where(RelationshipUseCases.valid(customer)).limit(MOST);
        var found = bench.ask(Relationship.TYPE, valid);
        return () -> related(customer, found.get().items(), bench);
    }

    private static RelatedCustomers related(CustomerId customer, List<Relationship> found, Workbench bench) {
        if (found.isEmpty()) {
            return new RelatedCustomers(List.of());
        }
        var ids = found.stream().map(one -> one.other(customer)).collect(toSet());
        var others = bench.ask(Customer.TYPE, Query.where(Customer.ID.in(ids)).limit(MOST)).get().items().stream()
                .collect(toMap(Customer::id, other -> other));
        return new RelatedCustomers(found.stream()
                .flatMap(one -> Optional.ofNullable(others.get(one.other(customer))).stream()
                        .map(other -> new Related(one, other)))
                .toList());
    }

    /** The lines tell no more than the names. */
    @Override
    public int weight(RelatedCustomers content) {
        return content.items().stream()
                .mapToInt(related -> Customer.TYPE.weight(related.other()))
                .sum();
    }

    @Override
    public List<String> lines(RelatedCustomers content, Workbench bench) {
        return content.items().stream().map(one -> line(one, bench)).toList();
    }

    private static String line(Related one, Workbench bench) {
        var relationship = one.relationship();
        var forward = relationship.to().equals(one.other().id());
        var words = bench.parts(RelationshipKind.POINT).stream()
                .filter(kind -> kind.code().equals(relationship.kind()))
                .findFirst()
                .map(kind -> forward ? kind.forward() : kind.backward())
                .orElse(relationship.kind());
        var days = relationship.days();
        return words + " " + one.other().name().display()
                + relationship.role().map(role -> " (" + role + ")").orElse("")
                + days.since().map(day -> ", since " + day).orElse("")
                + days.until().map(day -> ", until " + day).orElse("");
    }
}

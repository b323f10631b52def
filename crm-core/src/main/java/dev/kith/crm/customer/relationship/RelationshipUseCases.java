package dev.kith.crm.customer.relationship;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

record RelationshipUseCases(Workbench bench) implements Relationships {
    @Override
    public Relationship relate(NewRelationship command) {
        bench.check(command, violations(command));
        var fresh = new Relationship(
                new RelationshipId(bench.newId()),
                Version.FIRST,
                command.kind(),
                command.from(),
                command.to(),
                command.role(),
                new Relationship.Days(command.since(), command.until()),
                false,
                bench.attributes(Relationship.class).begun(command.attributes()));
        return bench.inTransaction(unit -> {
            requireAll(unit, fresh.customers());
            var record = bench.add(Relationship.TYPE, fresh);
            bench.emit(RelationshipEvent.RELATED, new RelationshipEvent(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    private List<Violation> violations(NewRelationship command) {
        var violations = new ArrayList<Violation>(
                bench.attributes(Relationship.class).violations(command.attributes(), Optional.empty()));
        outOfRange(violations, "since", command.since());
        outOfRange(violations, "until", command.until());
        var known = bench.parts(RelationshipKind.POINT).stream()
                .map(RelationshipKind::code)
                .toList();
        if (!known.contains(command.kind())) {
            violations.add(Codes.unknown(command.kind(), known).in("kind"));
        }
        return violations;
    }

    private static void outOfRange(List<Violation> violations, String part, Optional<LocalDate> day) {
        violations.addAll(InvalidValueException.of(part, () -> day.ifPresent(Instants::checked)));
    }

    private static void requireAll(UnitOfWork unit, List<CustomerId> ids) {
        var customers = unit.of(Customer.TYPE);
        if (customers.count(Customer.ID.in(ids)) < ids.size()) {
            var known = customers.findAll(ids).keySet();
            ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(missing -> {
                throw new NotFoundException("customer", missing);
            });
        }
    }

    @Override
    public Relationship revise(RelationshipId id, UnaryOperator<Relationship> change) {
        return new Revising<>(
                        bench,
                        Relationship.TYPE,
                        Relationship::at,
                        (record, done) -> bench.emit(
                                RelationshipEvent.REVISED,
                                new RelationshipEvent(record.id(), record.at(), record.by(), done.after())))
                .revise(id, Optional.empty(), change, RelationshipUseCases::violations);
    }

    private static List<Violation> violations(Change<Relationship> change) {
        return Stream.of(
                        Revising.fixed(change, "kind", Relationship::kind),
                        Revising.fixed(change, "from", Relationship::from),
                        Revising.fixed(change, "to", Relationship::to))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Relationship> find(RelationshipId id) {
        return bench.inTransaction(unit -> unit.of(Relationship.TYPE).find(id));
    }

    @Override
    public Page<Relationship> of(CustomerId customer, Query<Relationship> query) {
        var valid = valid(customer);
        return bench.page(
                Relationship.TYPE,
                query,
                customer,
                (unit, scan) -> unit.of(Relationship.TYPE)
                        .search(new Scan<>(valid.and(scan.where()), scan.sort(), scan.limit(), scan.after())));
    }

    /** Those at whose one end the customer stands. */
    static Criterion<Relationship> valid(CustomerId customer) {
        return Relationship.FROM.is(customer).or(Relationship.TO.is(customer)).and(Relationship.WITHDRAWN.is(false));
    }
}

package dev.kith.crm.customer.relationship;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.RelationshipId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
                command.attributes().legal());
        return bench.inTransaction(unit -> {
            requireAll(unit, fresh.customers());
            var record = bench.add(Relationship.TYPE, fresh);
            bench.emit(RelationshipEvent.RELATED, new RelationshipEvent(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    private List<Violation> violations(NewRelationship command) {
        var violations = new ArrayList<Violation>(
                command.attributes().violations(Attribute.registered(Relationship.class, bench)));
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
        try {
            day.ifPresent(Instants::checked);
        } catch (InvalidValueException refused) {
            refused.violations().forEach(violation -> violations.add(violation.in(part)));
        }
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
        return bench.inTransaction(unit -> {
            var before =
                    unit.of(Relationship.TYPE).lock(id).orElseThrow(() -> new NotFoundException("relationship", id));
            var state = change.apply(before);
            if (state.equals(before)) {
                return before;
            }
            requireLegal(before, state);
            var after = state.at(before.version().next());
            var record = bench.replace(Relationship.TYPE, new Change<>(before, after));
            bench.emit(RelationshipEvent.REVISED, new RelationshipEvent(record.id(), record.at(), record.by(), after));
            return after;
        });
    }

    private void requireLegal(Relationship before, Relationship after) {
        var violations = new ArrayList<Violation>(
                after.attributes().unregistered(before.attributes(), Attribute.registered(Relationship.class, bench)));
        fixed(violations, "id", before.id(), after.id());
        fixed(violations, "version", before.version(), after.version());
        fixed(violations, "kind", before.kind(), after.kind());
        fixed(violations, "from", before.from(), after.from());
        fixed(violations, "to", before.to(), after.to());
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the revised relationship", violations);
        }
    }

    private static void fixed(List<Violation> violations, String part, Object before, Object after) {
        if (!before.equals(after)) {
            violations.add(Violation.of("revise.fixed").in(part));
        }
    }

    @Override
    public Optional<Relationship> find(RelationshipId id) {
        return bench.inTransaction(unit -> unit.of(Relationship.TYPE).find(id));
    }

    @Override
    public Page<Relationship> of(CustomerId customer, Query<Relationship> query) {
        var valid =
                Relationship.FROM.is(customer).or(Relationship.TO.is(customer)).and(Relationship.WITHDRAWN.is(false));
        return bench.page(
                Relationship.TYPE,
                query,
                customer,
                (unit, scan) -> unit.of(Relationship.TYPE)
                        .search(new Scan<>(valid.and(scan.where()), scan.sort(), scan.limit(), scan.after())));
    }
}

package dev.kith.crm.customer;

import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;

/** Opens a file. */
record RegisterCustomer(Workbench bench) {
    Customer register(NewCustomer command) {
        bench.check(command, violations(command));
        var customer = new Customer(
                new CustomerId(bench.newId()),
                Version.FIRST,
                command.name(),
                command.contactPoints().stream()
                        .map(point -> point.parsed(rules(), bench.settings()))
                        .toList(),
                command.dates(),
                command.responsible(),
                command.notes(),
                command.attributes());
        return opened(customer);
    }

    /** What may come into a file by a revision may also come in from elsewhere. */
    Customer admit(Customer state) {
        var bare = state.reachedBy(List.of()).attributed(Attributes.NONE);
        var violations = new ArrayList<>(new ReviseCustomer(bench).violations(bare, state));
        if (!state.version().equals(Version.FIRST)) {
            violations.add(Violation.of("admit.version").in("version"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the admitted customer", violations);
        }
        return opened(state);
    }

    private Customer opened(Customer customer) {
        return bench.inTransaction(unit -> {
            var record = bench.add(Customer.TYPE, customer);
            bench.emit(
                    CustomerEvent.REGISTERED,
                    new CustomerEvent.Registered(record.id(), record.at(), record.by(), customer));
            return customer;
        });
    }

    /** What depends on what is registered in this Crm; the annotations know the rest. */
    private List<Violation> violations(NewCustomer command) {
        var points = command.contactPoints();
        var violations = new ArrayList<Violation>(
                command.attributes().unregistered(Attributes.NONE, Attribute.registered(Customer.class, bench)));
        for (int i = 0; i < points.size(); i++) {
            var place = "contactPoints[" + i + "]";
            points.get(i)
                    .violations(rules(), bench.settings())
                    .forEach(violation -> violations.add(violation.in(place)));
        }
        return violations;
    }

    private List<ContactPointKind.Rule> rules() {
        return bench.parts(ContactPointKind.Rule.POINT);
    }
}

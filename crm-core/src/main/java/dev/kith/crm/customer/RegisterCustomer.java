package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPointKind;
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
        var customer = new CustomerDraft(new CustomerId(bench.newId()), command.name());
        var known = command.particulars();
        customer.otherNames = known.otherNames();
        customer.contactPoints = known.contactPoints().stream()
                .map(point -> point.parsed(rules(), bench.settings()))
                .toList();
        customer.dates = known.dates();
        customer.communication = known.communication();
        customer.status = customer.status.in(known.stage());
        customer.tags = known.tags();
        customer.references = known.references();
        customer.responsible = known.responsible();
        customer.notes = command.notes();
        customer.attributes = known.attributes();
        return opened(customer.customer());
    }

    /** What may come into a file by a revision may also come in from elsewhere. */
    Customer admit(Customer state) {
        var violations =
                new ArrayList<>(new Registered(bench).violations(Customer.of(state.id(), state.name()), state));
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
        var known = command.particulars();
        var points = known.contactPoints();
        var violations = new ArrayList<Violation>(
                known.attributes().unregistered(Attributes.NONE, Attribute.registered(Customer.class, bench)));
        violations.addAll(new Registered(bench).unknown(known.stage()));
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

package dev.kith.crm.customer;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens a file. */
record RegisterCustomer(Workbench bench) {
    Customer register(NewCustomer command) {
        bench.check(command, violations(command));
        var customer = new CustomerDraft(new CustomerId(bench.newId()), command.name());
        var known = command.particulars();
        customer.otherNames =
                known.otherNames().stream().map(OtherName.Raw::read).toList();
        customer.contactPoints = known.contactPoints().stream()
                .map(point -> point.parsed(rules(), bench.settings()))
                .toList();
        customer.dates = known.dates().stream().map(ImportantDate.Raw::read).toList();
        customer.communication = known.communication().read();
        customer.status = customer.status.in(new Stage(known.stage()));
        customer.tags = known.tags().stream().map(Tag::new).collect(Collectors.toSet());
        customer.references =
                known.references().stream().map(ExternalReference.Raw::read).collect(Collectors.toSet());
        customer.responsible = known.responsible().map(EmployeeId::new);
        customer.notes = command.notes();
        customer.attributes = begun(known.attributes());
        return opened(customer.customer());
    }

    /** What may come into a file by a revision may also come in from elsewhere. */
    Customer admit(Customer state) {
        var bare = Customer.of(state.id(), state.name());
        var violations = new ArrayList<>(new Registered(bench).violations(bare, state));
        violations.addAll(
                bench.attributes(Customer.class).violations(RawAttributes.of(state.attributes()), state.stageCode()));
        if (!state.version().equals(Version.FIRST)) {
            violations.add(Violation.of("admit.version").in("version"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the admitted customer", violations);
        }
        return opened(state.attributed(begun(RawAttributes.of(state.attributes()))));
    }

    private Attributes begun(RawAttributes asked) {
        return bench.attributes(Customer.class).begun(asked);
    }

    private Customer opened(Customer customer) {
        return bench.inTransaction(unit -> {
            var record = bench.add(Customer.TYPE, customer);
            bench.emit(
                    CustomerEvent.REGISTERED,
                    new CustomerEvent.Registered(record.id(), record.at(), record.by(), customer));
            // a reaction may have gone on with the file
            return unit.of(Customer.TYPE).find(customer.id()).orElse(customer);
        });
    }

    /** What depends on what is registered in this Crm; the annotations know the rest. */
    private List<Violation> violations(NewCustomer command) {
        var known = command.particulars();
        var points = known.contactPoints();
        var registered = new Registered(bench);
        var violations = new ArrayList<Violation>(
                bench.attributes(Customer.class).violations(known.attributes(), Optional.of(known.stage())));
        violations.addAll(registered.unknownStage(known.stage()));
        if (!Text.isBlank(known.communication().channel())) {
            violations.addAll(registered.unknownChannel(known.communication().channel()));
        }
        for (int i = 0; i < points.size(); i++) {
            var place = "contactPoints[" + i + "]";
            points.get(i)
                    .violations(rules(), bench.settings())
                    .forEach(violation -> violations.add(violation.in(place)));
        }
        return readable(known, violations);
    }

    /** Checked by themselves, so that paths begin with the particular: {@code tags[0]}. */
    private List<Violation> readable(NewCustomer.Particulars known, List<Violation> further) {
        try {
            bench.check(known, further);
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.violations();
        }
    }

    private List<ContactPointKind.Rule> rules() {
        return bench.parts(ContactPointKind.Rule.POINT);
    }
}

package dev.kith.crm.customer;

import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a file under its lock: what is read cannot become stale before it is written. */
record ReviseCustomer(Workbench bench) {
    Customer revise(CustomerId id, Optional<Version> seen, UnaryOperator<Customer> change) {
        return bench.inTransaction(unit -> {
            var before =
                    CustomerUseCases.customers(unit).lock(id).orElseThrow(() -> new NotFoundException("customer", id));
            seen.filter(version -> !version.equals(before.version())).ifPresent(version -> {
                throw new StaleVersionException("customer", id, version.number());
            });
            return revised(before, change.apply(before));
        });
    }

    private Customer revised(Customer before, Customer state) {
        if (state.equals(before)) {
            return before;
        }
        var violations = violations(before, state);
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the revised customer", violations);
        }
        var change = new Change<>(before, state.at(before.version().next()));
        var record = bench.replace(Customer.TYPE, change);
        bench.emit(CustomerEvent.REVISED, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change));
        return change.after();
    }

    /** Id and version are not the caller's; what is not registered may stay but not come in. */
    List<Violation> violations(Customer before, Customer after) {
        var violations = new ArrayList<Violation>(
                after.attributes().unregistered(before.attributes(), Attribute.registered(Customer.class, bench)));
        if (!after.id().equals(before.id())) {
            violations.add(Violation.of("revise.fixed").in("id"));
        }
        if (!after.version().equals(before.version())) {
            violations.add(Violation.of("revise.fixed").in("version"));
        }
        var known = bench.parts(ContactPointKind.Rule.POINT).stream()
                .map(rule -> rule.kind().code())
                .toList();
        for (int i = 0; i < after.contactPoints().size(); i++) {
            var point = after.contactPoints().get(i);
            if (!known.contains(point.kind().code()) && !before.contactPoints().contains(point)) {
                violations.add(Codes.unknown(point.kind().code(), known).in("contactPoints[" + i + "].kind"));
            }
        }
        return violations;
    }
}

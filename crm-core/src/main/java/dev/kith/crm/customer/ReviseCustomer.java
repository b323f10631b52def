package dev.kith.crm.customer;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a file. */
record ReviseCustomer(Workbench bench) {
    Customer revise(CustomerId id, Optional<Version> seen, UnaryOperator<Customer> change) {
        return telling(CustomerEvent.REVISED).revise(id, seen, change, this::violations);
    }

    Revising<Customer, CustomerId> telling(EventType<CustomerEvent.Revised> told) {
        return new Revising<>(
                bench,
                Customer.TYPE,
                Customer::at,
                (record, change) ->
                        bench.emit(told, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change)));
    }

    /** What has a use case of its own is not changed by the way. */
    private List<Violation> violations(Change<Customer> change) {
        var violations = new ArrayList<>(new Registered(bench).violations(change.before(), change.after()));
        violations.addAll(Revising.fixed(
                change, "status.archived", customer -> customer.status().archived()));
        violations.addAll(Revising.fixed(
                change, "status.end", customer -> customer.status().end()));
        return violations;
    }
}

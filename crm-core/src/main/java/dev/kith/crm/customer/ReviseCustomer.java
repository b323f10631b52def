package dev.kith.crm.customer;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a file under its lock: what is read cannot become stale before it is written. */
record ReviseCustomer(Workbench bench) {
    Customer revise(CustomerId id, Optional<Version> seen, UnaryOperator<Customer> change) {
        return under(id, CustomerEvent.REVISED, before -> {
            seen.filter(version -> !version.equals(before.version())).ifPresent(version -> {
                throw new StaleVersionException("customer", id, version.number());
            });
            var state = change.apply(before);
            var violations = violations(before, state);
            if (!violations.isEmpty()) {
                throw new InvalidValueException("the revised customer", violations);
            }
            return state;
        });
    }

    /** Writes the next state and tells of it; a state that is equal is not written. */
    Customer under(CustomerId id, EventType<CustomerEvent.Revised> told, UnaryOperator<Customer> next) {
        return bench.inTransaction(unit -> {
            var before =
                    CustomerUseCases.customers(unit).lock(id).orElseThrow(() -> new NotFoundException("customer", id));
            var state = next.apply(before);
            if (state.equals(before)) {
                return before;
            }
            var change = new Change<>(before, state.at(before.version().next()));
            var record = bench.replace(Customer.TYPE, change);
            bench.emit(told, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change));
            return change.after();
        });
    }

    /** Id and version are not the caller's; what has a use case of its own is not changed by the way. */
    private List<Violation> violations(Customer before, Customer after) {
        var violations = new ArrayList<>(new Registered(bench).violations(before, after));
        fixed(violations, "id", before.id(), after.id());
        fixed(violations, "version", before.version(), after.version());
        fixed(
                violations,
                "status.archived",
                before.status().archived(),
                after.status().archived());
        fixed(violations, "status.end", before.status().end(), after.status().end());
        return violations;
    }

    private static void fixed(List<Violation> violations, String part, Object before, Object after) {
        if (!before.equals(after)) {
            violations.add(Violation.of("revise.fixed").in(part));
        }
    }
}

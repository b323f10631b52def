package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes many files in one unit, read at once. Who changes one of them meanwhile makes the unit stale, and it is done again. */
final class CustomerWrites {
    private final Workbench bench;
    private final Map<CustomerId, Customer> present = new HashMap<>();

    CustomerWrites(Workbench bench) {
        this.bench = bench;
    }

    /** By id: what a search finds is not kept for a change. */
    void read(UnitOfWork unit, Collection<CustomerId> ids) {
        present.clear();
        if (!ids.isEmpty()) {
            present.putAll(unit.of(Customer.TYPE).findAll(ids));
        }
    }

    Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(present.get(id));
    }

    void added(Customer customer) {
        present.put(customer.id(), customer);
    }

    /** A state that is equal is not written. */
    Customer changed(CustomerId id, EventType<CustomerEvent.Revised> told, UnaryOperator<Customer> next) {
        var before = find(id).orElseThrow(() -> new NotFoundException(Customer.TYPE.name(), id));
        var state = next.apply(before);
        if (state.equals(before)) {
            return before;
        }
        var after = like(state, id, before.version().next(), state.status());
        var change = new Change<>(before, after);
        var record = bench.replace(Customer.TYPE, change);
        bench.emit(told, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change));
        present.put(id, after);
        return after;
    }

    /** What another one tells, in a file that is there. */
    static Customer told(Customer file, Customer told) {
        return like(told, file.id(), file.version(), told.status());
    }

    static Customer archived(Customer customer, Instant at) {
        var status = customer.status();
        return like(
                customer,
                customer.id(),
                customer.version(),
                new CustomerStatus(status.stage(), status.end(), Optional.of(at)));
    }

    private static Customer like(Customer state, CustomerId id, Version version, CustomerStatus status) {
        return new Customer(
                id,
                version,
                state.name(),
                state.otherNames(),
                state.contactPoints(),
                state.dates(),
                state.communication(),
                status,
                state.tags(),
                state.references(),
                state.responsible(),
                state.notes(),
                state.attributes());
    }
}

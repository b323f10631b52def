package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.EmployeeId;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Hands over all customers of an employee, chunk by chunk; each chunk is a unit, unless one is open. */
record HandOver(Workbench bench) {
    private static final int CHUNK = 200;

    /** A chunk that meets others' changes is read anew; more often than this is no race any more. */
    private static final int ATTEMPTS = 5;

    long all(EmployeeId from, EmployeeId to, LongConsumer progress) {
        if (from.equals(to)) {
            return 0;
        }
        long moved = 0;
        int failed = 0;
        for (int some = CHUNK; some == CHUNK; ) {
            try {
                // who was handed over is not found again, so that each chunk is the first one
                some = bench.inTransaction(unit -> chunk(from, to));
                failed = 0;
                moved += some;
                progress.accept(moved);
            } catch (StaleVersionException raced) {
                if (++failed == ATTEMPTS) {
                    throw raced;
                }
            }
        }
        return moved;
    }

    private int chunk(EmployeeId from, EmployeeId to) {
        var query = Query.where(Customer.RESPONSIBLE.is(from)).limit(CHUNK);
        var customers = bench.page(
                        Customer.TYPE,
                        query,
                        "",
                        (open, scan) -> CustomerUseCases.customers(open).search(scan))
                .items();
        // read by id: what a search finds is not kept for a change
        var present = bench.inTransaction(unit -> CustomerUseCases.customers(unit)
                .findAll(customers.stream().map(Customer::id).toList()));
        for (var before : present.values()) {
            if (!before.responsible().equals(Optional.of(from))) {
                continue; // somebody was faster
            }
            var after = before.inCareOf(Optional.of(to)).at(before.version().next());
            var change = new Change<>(before, after);
            var record = bench.replace(Customer.TYPE, change);
            bench.emit(CustomerEvent.REVISED, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change));
        }
        return customers.size();
    }
}

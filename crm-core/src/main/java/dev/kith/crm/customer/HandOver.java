package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.EmployeeId;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Hands over all customers of an employee, chunk by chunk; each chunk is a unit, unless one is open. */
record HandOver(Workbench bench) {
    private static final int CHUNK = 200;

    /** How many were found, and how many of them were still to be handed over under their locks. */
    private record Chunk(int found, int moved) {}

    long all(EmployeeId from, EmployeeId to, LongConsumer progress) {
        if (from.equals(to)) {
            return 0;
        }
        long moved = 0;
        for (int found = CHUNK; found == CHUNK; ) {
            // who was handed over is not found again, so that each chunk is the first one
            var chunk = bench.inTransaction(unit -> chunk(unit, from, to));
            found = chunk.found();
            moved += chunk.moved();
            progress.accept(moved);
        }
        return moved;
    }

    private Chunk chunk(UnitOfWork unit, EmployeeId from, EmployeeId to) {
        var ids = bench
                .page(
                        Customer.TYPE,
                        Query.where(Customer.RESPONSIBLE.is(from)).limit(CHUNK),
                        "",
                        (open, scan) -> CustomerUseCases.customers(open).search(scan))
                .items()
                .stream()
                .map(Customer::id)
                .toList();
        // what was found may have moved on since: what is read under the lock has not
        var still = CustomerUseCases.customers(unit).lockAll(ids).values().stream()
                .filter(customer -> customer.responsible().equals(Optional.of(from)))
                .toList();
        for (var before : still) {
            var after = before.inCareOf(Optional.of(to)).at(before.version().next());
            var change = new Change<>(before, after);
            var record = bench.replace(Customer.TYPE, change);
            bench.emit(CustomerEvent.REVISED, new CustomerEvent.Revised(record.id(), record.at(), record.by(), change));
        }
        return new Chunk(ids.size(), still.size());
    }
}

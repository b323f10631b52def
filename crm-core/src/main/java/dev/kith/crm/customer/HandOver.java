package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.EmployeeId;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Hands over all customers of an employee, chunk by chunk; each chunk is a unit, unless one is open. */
record HandOver(Workbench bench) {
    private static final int CHUNK = 200;

    /** How many of a page were still to be handed over under their locks, and where the next page begins. */
    private record Chunk(int moved, Optional<Page.Cursor> next) {}

    long all(EmployeeId from, EmployeeId to, LongConsumer progress) {
        if (from.equals(to)) {
            return 0;
        }
        long moved = 0;
        var asked = Query.where(Customer.RESPONSIBLE.is(from)).limit(CHUNK);
        for (var query = Optional.of(asked); query.isPresent(); ) {
            var page = query.get();
            var chunk = bench.inTransaction(unit -> chunk(unit, page, from, to));
            moved += chunk.moved();
            progress.accept(moved);
            query = chunk.next().map(asked::after);
        }
        return moved;
    }

    private Chunk chunk(UnitOfWork unit, Query<Customer> query, EmployeeId from, EmployeeId to) {
        var page = bench.page(
                Customer.TYPE,
                query,
                "",
                (open, scan) -> CustomerUseCases.customers(open).search(scan));
        // what was found may have moved on since: what is read under the lock has not
        var still =
                CustomerUseCases.customers(unit)
                        .lockAll(page.items().stream().map(Customer::id).toList())
                        .values()
                        .stream()
                        .filter(customer -> customer.responsible().equals(Optional.of(from)))
                        .toList();
        for (var before : still) {
            var after = before.inCareOf(Optional.of(to)).at(before.version().next());
            new ReviseCustomer(bench).telling(CustomerEvent.REVISED).written(new Change<>(before, after));
        }
        return new Chunk(still.size(), page.next());
    }
}

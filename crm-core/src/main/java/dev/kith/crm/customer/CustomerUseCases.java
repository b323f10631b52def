package dev.kith.crm.customer;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.SnapshotType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
final class CustomerUseCases extends Lookup.OfType<Customer, CustomerId> implements Customers {
    private static final Sort<ChangeRecord> LATEST_FIRST =
            ChangeRecord.AT.descending().then(ChangeRecord.ID.descending());

    private static final SnapshotType<Optional<Customer>> CUSTOMER = new SnapshotType<>(
            "customer", found -> found.map(Customer.TYPE::weight).orElse(500));

    CustomerUseCases(Workbench bench) {
        super(bench, Customer.TYPE);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return bench.snapshot(id, CUSTOMER, () -> super.find(id));
    }

    @Override
    public Customer register(NewCustomer command) {
        return new RegisterCustomer(bench).register(command);
    }

    @Override
    public Customer admit(Customer state) {
        return new RegisterCustomer(bench).admit(state);
    }

    @Override
    public Customer archive(CustomerId id) {
        return new MoveCustomer(bench).archive(id);
    }

    @Override
    public Customer restore(CustomerId id) {
        return new MoveCustomer(bench).restore(id);
    }

    @Override
    public Customer recordEnd(CustomerId id, Optional<PartialDate> on) {
        return new MoveCustomer(bench).end(id, on);
    }

    @Override
    public Customer revive(CustomerId id) {
        return new MoveCustomer(bench).revive(id);
    }

    @Override
    public Customer revise(CustomerId id, UnaryOperator<Customer> change) {
        return new ReviseCustomer(bench).revise(id, Optional.empty(), change);
    }

    @Override
    public Customer revise(CustomerId id, Version seen, UnaryOperator<Customer> change) {
        return new ReviseCustomer(bench).revise(id, Optional.of(seen), change);
    }

    @Override
    public Optional<Customer> findByReference(ExternalReference reference) {
        return new LookUpCustomers(bench).byReference(reference);
    }

    @Override
    public List<Match> findByPhone(String raw) {
        return new LookUpCustomers(bench).byPhone(raw);
    }

    @Override
    public List<Match> findByEmail(String raw) {
        return new LookUpCustomers(bench).byEmail(raw);
    }

    @Override
    public Page<NameMatch> findByName(String words, Query<Customer> query) {
        return new LookUpCustomers(bench).byName(words, query);
    }

    @Override
    public List<Upcoming> upcoming(String kind, LocalDate first, int days) {
        return new FindUpcomingDates(bench).in(kind, first, days);
    }

    @Override
    public List<Upcoming> upcoming(Criterion<Customer> whose, LocalDate first, int days) {
        return new FindUpcomingDates(bench).in(whose, first, days);
    }

    @Override
    public long handOver(EmployeeId from, EmployeeId to, LongConsumer progress) {
        return new HandOver(bench).all(from, to, progress);
    }

    @Override
    public Page<ChangeRecord> history(CustomerId id, Query<ChangeRecord> query) {
        var sorted = query.sort().terms().isEmpty() ? query.sortedBy(LATEST_FIRST) : query;
        return bench.page(ChangeLog.TYPE, sorted, id, (unit, scan) -> {
            var slice = unit.port(ChangeLog.class).history(id, scan);
            if (slice.items().isEmpty() && customers(unit).count(Customer.ID.is(id)) == 0) {
                throw new NotFoundException("customer", id);
            }
            return slice;
        });
    }

    static Repository<Customer, CustomerId> customers(UnitOfWork unit) {
        return unit.of(Customer.TYPE);
    }
}

package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.SnapshotType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDate;

record FileUseCases(Workbench bench) implements CustomerFiles {
    private static final int DAYS = 30;
    private static final SnapshotType<CustomerFile> FILE = new SnapshotType<>("customer file", CustomerFile::weight);

    @Override
    public CustomerFile open(CustomerId id) {
        return bench.snapshot(id, FILE, () -> read(id));
    }

    private CustomerFile read(CustomerId id) {
        return bench.inTransaction(unit -> {
            var preparation = new CallPreparation(bench, today());
            var found = bench.ask(Customer.TYPE, Query.where(Customer.ID.is(id)).limit(1));
            var entries = preparation.ask(id);
            var asked = ReadSection.all(bench.parts(FileSection.POINT), id, bench);
            var customer =
                    found.get().items().stream().findFirst().orElseThrow(() -> new NotFoundException("customer", id));
            var dates = Upcoming.of(customer, today(), DAYS, bench.settings().leapDay());
            var before = preparation.read(customer, entries, dates);
            var sections = asked.get();
            var text = new FileText(bench).of(customer, preparation.lines(before), dates, sections);
            return new CustomerFile(customer, before, dates, sections, text);
        });
    }

    private LocalDate today() {
        return bench.now().atZone(bench.settings().zone()).toLocalDate();
    }
}

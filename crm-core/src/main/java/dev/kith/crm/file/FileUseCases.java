package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;

record FileUseCases(Workbench bench) implements CustomerFiles {
    private static final int DAYS = 30;

    @Override
    public CustomerFile open(CustomerId id) {
        return bench.inTransaction(unit -> {
            var customer = unit.of(Customer.TYPE).find(id).orElseThrow(() -> new NotFoundException("customer", id));
            var sections = new ArrayList<ReadSection<?>>();
            for (var section : bench.parts(FileSection.POINT)) {
                sections.add(ReadSection.of(section, id, bench));
            }
            var dates = Upcoming.of(customer, today(), DAYS, bench.settings().leapDay());
            var preparation = new CallPreparation(bench, today());
            var before = preparation.read(
                    customer,
                    ReadSection.of(Interactions.Latest.SECTION, sections).orElseThrow(),
                    dates);
            var text = new FileText(bench).of(customer, preparation.lines(before), dates, sections);
            return new CustomerFile(customer, before, dates, sections, text);
        });
    }

    private LocalDate today() {
        return bench.now().atZone(bench.settings().zone()).toLocalDate();
    }
}

package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

record DigestUseCases(Workbench bench) implements Digests {
    private static final int DAYS = 7;

    @Override
    public Digest of(EmployeeId employee) {
        return bench.inTransaction(unit -> {
            var today = bench.now()
                    .atZone(bench.facade(Employees.class).zone(employee))
                    .toLocalDate();
            var sections = ReadSection.all(bench.parts(DigestSection.POINT), employee, bench)
                    .get();
            var dates = bench.facade(Customers.class).upcoming(Customer.RESPONSIBLE.is(employee), today, DAYS);
            return new Digest(employee, today, dates, sections, text(employee, today, dates, sections));
        });
    }

    private String text(EmployeeId employee, LocalDate today, List<Upcoming> dates, List<ReadSection<?>> sections) {
        var lines = new ArrayList<String>();
        FileText.title(lines, bench.facade(Employees.class).display(employee) + ", " + today);
        sections.forEach(read -> FileText.section(lines, read.section().name(), read.lines()));
        FileText.section(
                lines,
                FileText.DATES,
                dates.stream()
                        .map(one -> FileText.line(one) + ", "
                                + one.customer().name().display())
                        .toList());
        return String.join("\n", lines) + "\n";
    }
}

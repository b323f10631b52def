package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.Workbench;
import java.util.ArrayList;
import java.util.List;

/** Writes a file for a terminal. */
record FileText(Workbench bench) {
    String of(Customer customer, List<ReadSection<?>> sections) {
        var lines = new ArrayList<String>();
        lines.add(customer.name().display());
        lines.add("=".repeat(lines.get(0).codePointCount(0, lines.get(0).length())));
        customer.contactPoints()
                .forEach(point -> lines.add("%-10s %s%s%s"
                        .formatted(
                                point.kind(),
                                point.raw(),
                                point.label().map(label -> " (" + label + ")").orElse(""),
                                point.preferred() ? " *" : "")));
        customer.dates()
                .forEach(date ->
                        lines.add("%-10s %s".formatted(date.kind(), date.date().text())));
        customer.responsible()
                .ifPresent(employee -> lines.add("%-10s %s"
                        .formatted("cared by", bench.facade(Employees.class).display(employee))));
        customer.notes().ifPresent(notes -> notes.lines().forEach(line -> lines.add("  " + line)));
        for (var section : sections) {
            if (!section.lines().isEmpty()) {
                lines.add("");
                lines.add(section.section().name());
                lines.add("-".repeat(section.section().name().length()));
                lines.addAll(section.lines());
            }
        }
        return String.join("\n", lines) + "\n";
    }
}

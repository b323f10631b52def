package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a file for a terminal. */
record FileText(Workbench bench) {
    private static final String BEFORE_YOU_CALL = "Before you call";
    static final String DATES = "Dates to come";

    String of(Customer customer, List<String> before, List<Upcoming> dates, List<ReadSection<?>> sections) {
        var lines = new ArrayList<String>();
        title(lines, customer.name().display());
        customer.status().archived().ifPresent(at -> line(lines, "archived", day(at)));
        customer.status()
                .end()
                .ifPresent(end -> line(
                        lines,
                        customer.kind() == Customer.Kind.PERSON ? "died" : "dissolved",
                        end.on().map(PartialDate::text).orElse("on an unknown day")));
        if (!customer.status().stage().equals(Stage.ACTIVE)) {
            line(lines, "stage", customer.status().stage().code());
        }
        customer.otherNames().forEach(name -> line(lines, words(name.kind()), name.text()));
        customer.contactPoints().forEach(point -> line(lines, point.kind().code(), PointText.of(point)));
        customer.dates().forEach(date -> line(lines, date.kind(), date.date().text()));
        var talk = customer.communication();
        talk.salutation().ifPresent(text -> line(lines, "salutation", text));
        talk.language().ifPresent(tag -> line(lines, "language", tag));
        talk.zoneId().ifPresent(zone -> line(lines, "zone", zone));
        if (!customer.tags().isEmpty()) {
            line(lines, "tags", customer.tags().stream().map(Tag::name).sorted().collect(Collectors.joining(", ")));
        }
        customer.references().stream()
                .sorted(Comparator.comparing(ExternalReference::system).thenComparing(ExternalReference::key))
                .forEach(one -> line(lines, one.system(), one.key()));
        customer.responsible()
                .ifPresent(employee ->
                        line(lines, "cared by", bench.facade(Employees.class).display(employee)));
        bench.attributes(Customer.class)
                .all()
                .forEach(one -> one.text(customer.attributes())
                        .ifPresent(text -> line(lines, one.label(), text.replace('\n', ' '))));
        customer.notes().ifPresent(notes -> notes.lines().forEach(line -> lines.add("  " + line)));
        section(lines, BEFORE_YOU_CALL, before);
        section(lines, DATES, dates.stream().map(FileText::line).toList());
        sections.forEach(read -> section(lines, read.section().name(), read.lines()));
        return String.join("\n", lines) + "\n";
    }

    static void title(List<String> lines, String title) {
        lines.add(title);
        lines.add("=".repeat(title.codePointCount(0, title.length())));
    }

    static String line(Upcoming coming) {
        var years = coming.date().date().year().stream()
                .map(year -> coming.on().getYear() - year)
                .filter(since -> since > 0)
                .mapToObj(since -> ", " + since + (since == 1 ? " year" : " years"))
                .findAny();
        return coming.on() + "  " + coming.date().kind() + years.orElse("");
    }

    static void section(List<String> lines, String name, List<String> content) {
        if (!content.isEmpty()) {
            lines.addAll(List.of("", name, "-".repeat(name.length())));
            lines.addAll(content);
        }
    }

    private static void line(List<String> lines, String name, String text) {
        lines.add(padded(name, 10) + " " + text);
    }

    static String padded(String name, int width) {
        return name + " ".repeat(Math.max(0, width - name.length()));
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String day(Instant at) {
        return at.atZone(bench.settings().zone()).toLocalDate().toString();
    }
}

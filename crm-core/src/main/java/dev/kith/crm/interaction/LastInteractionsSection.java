package dev.kith.crm.interaction;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.Interactions.Latest;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LastInteractionsSection implements FileSection<Latest> {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public String name() {
        return "Last interactions";
    }

    @Override
    public Class<Latest> type() {
        return Latest.class;
    }

    @Override
    public Supplier<Latest> read(CustomerId customer, Workbench bench) {
        var asked = InteractionUseCases.ask(customer, Query.<Interaction>all().limit(Latest.MOST), bench);
        return () -> new Latest(asked.get().items());
    }

    @Override
    public List<String> lines(Latest content, Workbench bench) {
        var time = MINUTES.withZone(bench.settings().zone());
        return content.items().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(time.format(entry.happened()) + "  " + headline(entry, bench)),
                        details(entry.content()).map(line -> "    " + line)))
                .toList();
    }

    private static Stream<String> details(Content content) {
        return Stream.of(
                        content.notes().stream().flatMap(String::lines),
                        content.outcome().stream().map(line -> "outcome: " + line),
                        content.promises().stream().map(LastInteractionsSection::promise),
                        content.concerns().stream().map(item -> "concern: " + item.text() + settled(item)))
                .flatMap(lines -> lines);
    }

    private static String promise(OpenItem.Promise promise) {
        return (promise.by() == OpenItem.Promise.By.US ? "we promised: " : "promised to us: ")
                + promise.text()
                + promise.due().map(day -> ", by " + day).orElse("")
                + settled(promise);
    }

    private static String settled(OpenItem item) {
        return item.settled().map(day -> ", settled on " + day).orElse("");
    }

    private static String headline(Interaction entry, Workbench bench) {
        var employees = entry.participants().stream()
                .flatMap(one -> one.employee().stream())
                .map(id -> bench.facade(Employees.class).display(id))
                .collect(Collectors.joining(" and "));
        return entry.channel() + ", " + entry.direction().name().toLowerCase(Locale.ROOT)
                + (employees.isEmpty() ? "" : ", with " + employees)
                + entry.summary().map(line -> ": " + line).orElse("");
    }
}

package dev.kith.crm.interaction;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.Interactions.Latest;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class LastInteractionsSection implements FileSection<Latest> {
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
        var zone = bench.settings().zone();
        var employees = bench.facade(Employees.class);
        var lines = new ArrayList<String>();
        for (var entry : content.items()) {
            var time = LocalDateTime.ofInstant(entry.happened(), zone).truncatedTo(ChronoUnit.MINUTES);
            lines.add(time.toString().replace('T', ' ') + "  " + headline(entry, employees));
            details(entry.content(), line -> lines.add("    " + line));
        }
        return lines;
    }

    private static void details(Content content, Consumer<String> line) {
        content.notes().ifPresent(notes -> notes.lines().forEach(line));
        content.outcome().ifPresent(outcome -> line.accept("outcome: " + outcome));
        content.promises().forEach(item -> line.accept(promise(item)));
        content.concerns().forEach(item -> line.accept("concern: " + item.text() + settled(item)));
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

    private static String headline(Interaction entry, Employees employees) {
        var with = new StringJoiner(" and ");
        entry.participants().forEach(one -> one.employee().ifPresent(id -> with.add(employees.display(id))));
        return entry.channel() + ", " + entry.direction().name().toLowerCase(Locale.ROOT)
                + (with.length() == 0 ? "" : ", with " + with)
                + entry.summary().map(line -> ": " + line).orElse("");
    }
}

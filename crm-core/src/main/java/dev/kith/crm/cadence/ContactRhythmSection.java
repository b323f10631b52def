package dev.kith.crm.cadence;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

final class ContactRhythmSection implements FileSection<ContactRhythm> {
    @Override
    public String name() {
        return "Contact rhythm";
    }

    @Override
    public Class<ContactRhythm> type() {
        return ContactRhythm.class;
    }

    @Override
    public Supplier<ContactRhythm> read(CustomerId customer, Workbench bench) {
        var asked = bench.ask(
                Cadence.TYPE, Query.where(Cadence.CUSTOMER.is(customer)).limit(1));
        var facts =
                bench.inTransaction(unit -> unit.port(ContactFactsLedger.class).ask(customer));
        return () -> {
            var cadence = asked.get().items().stream().findFirst();
            var last = new CheckIns(bench).dayOfLast(facts.get());
            return new ContactRhythm(cadence, cadence.flatMap(found -> found.next(last)));
        };
    }

    @Override
    public List<String> lines(ContactRhythm content, Workbench bench) {
        return content.cadence().stream()
                .map(cadence -> words(cadence.rhythm())
                        + content.next().map(day -> ", next on " + day).orElse("")
                        + ", " + bench.facade(Employees.class).display(cadence.assignee())
                        + cadence.pause().map(ContactRhythmSection::words).orElse(""))
                .toList();
    }

    private static String words(Rhythm rhythm) {
        var series = rhythm.series();
        var units = series.unit().name().toLowerCase(Locale.ROOT);
        var every = series.every() == 1 ? units.substring(0, units.length() - 1) : series.every() + " " + units;
        return "every " + every + (rhythm.sinceContact() ? " since the last contact" : "");
    }

    private static String words(Cadence.Pause pause) {
        return ", paused" + pause.until().map(day -> " until " + day).orElse("") + ": " + pause.reason();
    }
}

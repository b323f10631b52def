package dev.kith.crm.cadence;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Locale;

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
    public ContactRhythm read(CustomerId customer, Workbench bench) {
        var cadence = new CadenceUseCases(bench).of(customer);
        return new ContactRhythm(
                cadence, cadence.flatMap(found -> found.next(new CheckIns(bench).lastContact(customer))));
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

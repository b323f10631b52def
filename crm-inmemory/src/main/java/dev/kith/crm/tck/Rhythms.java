package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.cadence.Rhythm;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.LeapDayPolicy;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

/** Makes cadences at random, with what stores get wrong. */
record Rhythms(Generator random) {
    static final OrderedField<Cadence, LocalDate> REVIEWED = Attribute.date(Cadence.class, "kit.reviewed");

    /** One for each: a customer has one at most. */
    List<Cadence> of(List<Customer> customers) {
        return customers.stream().map(this::cadence).toList();
    }

    Cadence cadence(Customer customer) {
        return new Cadence(
                new CadenceId(random.id()),
                Version.FIRST,
                customer.id(),
                rhythm(),
                new Task.Brief(
                        random.pick(List.of(TaskKind.CALL, TaskKind.VISIT, new TaskKind("acme.fax"))),
                        random.text(),
                        random.maybe(random::text)),
                new EmployeeId(random.pick(List.of("maria", "Maria", "jürgen", "u\uD83D\uDE00"))),
                new Cadence.Progress(
                        day(), random.maybe(this::day), random.maybe(() -> new Cadence.Moved(day(), day()))),
                random.maybe(() -> new Cadence.Pause(random.maybe(this::day), random.text())),
                random.maybe(this::day)
                        .map(day -> Attributes.NONE.with(REVIEWED, day))
                        .orElse(Attributes.NONE));
    }

    /** How long a silence is right by a cadence. */
    static ContactFacts.Silence silence(Cadence cadence) {
        var until = cadence.pause().flatMap(Cadence.Pause::until);
        return new ContactFacts.Silence(
                cadence.rhythm().series().anchor().atStartOfDay(ZoneOffset.UTC).toInstant(),
                cadence.pause().isPresent() && until.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(cadence.rhythm().longest()),
                until.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private Rhythm rhythm() {
        var series = Recurrence.every(
                        1 + random.below(Recurrence.MOST), random.pick(List.of(Recurrence.Unit.values())), day())
                .onLeapDays(random.pick(List.of(LeapDayPolicy.values())));
        return new Rhythm(series, random.oneIn(2), 1 + random.below(3));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 2, 27).plusDays(random.below(4));
    }
}

package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dates that are celebrated in a period. */
record FindUpcomingDates(Workbench bench) {
    private static final int LONGEST = 366;

    List<Customers.Upcoming> in(String kind, LocalDate first, int days) {
        if (days < 1 || days > LONGEST) {
            throw new InvalidValueException(
                    "a period", Violation.of("period.length", LONGEST).in("days"));
        }
        var found = new ArrayList<Customers.Upcoming>();
        new CustomerUseCases(bench)
                .each(
                        Query.where(Customer.DATES
                                .some(ImportantDate.mayFall(kind, first, days))
                                .and(Customer.ARCHIVED.isAbsent())
                                .and(Customer.ENDED.isAbsent())),
                        customer -> customer.dates().stream()
                                .filter(date -> date.kind().equals(kind))
                                .forEach(date -> celebrated(date, first, days)
                                        .forEach(day -> found.add(new Customers.Upcoming(customer, date, day)))));
        found.sort(Comparator.comparing(Customers.Upcoming::on)); // stable: the walk went by id
        return List.copyOf(found);
    }

    /** A period of 366 days may hold the same day of the year twice. */
    private Stream<LocalDate> celebrated(ImportantDate date, LocalDate first, int days) {
        var policy = bench.settings().leapDay();
        return Stream.of(first.getYear(), first.getYear() + 1)
                .filter(year -> year >= date.date().year().orElse(year))
                .flatMap(year -> date.date().monthDay().flatMap(day -> policy.celebrated(day, year)).stream())
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(days)));
    }
}

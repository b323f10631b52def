package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.LeapDayPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dates that are celebrated in a period. */
record FindUpcomingDates(Workbench bench) {
    private static final int LONGEST = 366;

    List<Customers.Upcoming> in(String kind, LocalDate first, int days) {
        return walked(ImportantDate.KIND.is(kind), Criterion.everything(), first, days)
                .filter(one -> one.date().kind().equals(kind))
                .toList();
    }

    List<Customers.Upcoming> in(Criterion<Customer> whose, LocalDate first, int days) {
        return walked(Criterion.everything(), whose, first, days).toList();
    }

    private Stream<Customers.Upcoming> walked(
            Criterion<ImportantDate> which, Criterion<Customer> whose, LocalDate first, int days) {
        requirePeriod(days);
        var found = new ArrayList<Customers.Upcoming>();
        new CustomerUseCases(bench)
                .each(
                        Query.where(Customer.DATES
                                .some(which.and(ImportantDate.mayFall(first, days)))
                                .and(whose)
                                .and(Customer.ARCHIVED.isAbsent())
                                .and(Customer.ENDED.isAbsent())),
                        customer -> found.addAll(
                                of(customer, first, days, bench.settings().leapDay())));
        found.sort(Comparator.comparing(Customers.Upcoming::on)); // stable: the walk went by id
        return found.stream();
    }

    static List<Customers.Upcoming> of(Customer customer, LocalDate first, int days, LeapDayPolicy leapDay) {
        requirePeriod(days);
        if (customer.status().archived().isPresent() || customer.status().end().isPresent()) {
            return List.of();
        }
        return customer.dates().stream()
                .flatMap(date ->
                        celebrated(date, first, days, leapDay).map(day -> new Customers.Upcoming(customer, date, day)))
                .sorted(Comparator.comparing(Customers.Upcoming::on))
                .toList();
    }

    private static void requirePeriod(int days) {
        if (days < 1 || days > LONGEST) {
            throw new InvalidValueException(
                    "a period", Violation.of("period.length", LONGEST).in("days"));
        }
    }

    /** A period of 366 days may hold the same day of the year twice. */
    private static Stream<LocalDate> celebrated(ImportantDate date, LocalDate first, int days, LeapDayPolicy leapDay) {
        return Stream.of(first.getYear(), first.getYear() + 1)
                .filter(year -> year >= date.date().year().orElse(year))
                .flatMap(year -> date.date().monthDay().flatMap(day -> leapDay.celebrated(day, year)).stream())
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(days)));
    }
}

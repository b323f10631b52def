package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.value.LeapDayPolicy;
import dev.kith.crm.value.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/** The naive oracle of the dates of a period: asks each customer on each day. Each has one date. */
final class WalkedDates {
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private WalkedDates() {}

    static List<String> in(LocalDate first, int days, List<Customer> known, LeapDayPolicy policy) {
        var byId = known.stream()
                .sorted((a, b) -> Customer.ID.type().compare(a.id(), b.id()))
                .toList();
        return first.datesUntil(first.plusDays(days))
                .flatMap(day -> byId.stream()
                        .filter(customer -> isCelebrated(customer.dates().get(0).date(), day, policy))
                        .map(customer -> day + " " + customer.id()))
                .toList();
    }

    private static boolean isCelebrated(PartialDate birthday, LocalDate day, LeapDayPolicy policy) {
        if (birthday.monthDay().isEmpty() || birthday.year().orElse(0) > day.getYear()) {
            return false;
        }
        if (birthday.monthDay().get().equals(LEAP_DAY) && !day.isLeapYear()) {
            return switch (policy) {
                case FEBRUARY_28 -> MonthDay.from(day).equals(MonthDay.of(2, 28));
                case MARCH_1 -> MonthDay.from(day).equals(MonthDay.of(3, 1));
                case LEAP_YEARS_ONLY -> false;
            };
        }
        return birthday.monthDay().get().equals(MonthDay.from(day));
    }
}

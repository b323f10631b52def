package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.LeapDayPolicy;
import dev.kith.crm.value.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dates of a period, compared with a walk over all its days and all customers. */
abstract class UpcomingContract extends Desks {
    private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);

    private final List<Customer> everyDay = Stream.iterate(LEAP_YEAR, day -> day.plusDays(1))
            .limit(LEAP_YEAR.lengthOfYear())
            .map(day -> born(PartialDate.of(MonthDay.from(day))))
            .toList();

    @Test
    @Rule("S-209")
    void the_dates_of_a_period_are_those_that_a_walk_over_its_days_finds() {
        var known = new ArrayList<>(everyDay);
        known.add(born(PartialDate.of(LocalDate.of(2028, 2, 29))));
        known.add(born(PartialDate.parse("1985-04")));
        add(known);
        for (var policy : LeapDayPolicy.values()) {
            assertSameAsWalked(known, policy);
        }
    }

    @Test
    @Rule("S-217")
    void a_file_tells_the_dates_of_the_next_thirty_days() {
        var dates = Map.of("birthday", "1987-02-20", "wedding", "--02-29", "name-day", "--03-21", "moving", "--03-22");
        var ada = samples.person("Ada", "Lovelace")
                .remembering(dates.entrySet().stream()
                        .map(one -> new ImportantDate(one.getKey(), PartialDate.parse(one.getValue())))
                        .toList());
        add(ada);
        try (var crm = built(builder -> builder.clock(() -> Instant.parse("2027-02-19T23:30:00Z"))
                .settings(any -> TenantSettings.NEUTRAL.inZone(ZoneId.of("Europe/Berlin"))))) {
            var file = desk(crm).open(ada.id());
            assertThat(file.asText()).contains("""
                            Dates to come
                            -------------
                            2027-02-20  birthday, 40 years
                            2027-02-28  wedding
                            2027-03-21  name-day
                            """);
            assertThat(file.datesToCome()).hasSize(3);
            desk(crm).customers().archive(ada.id());
            assertThat(desk(crm).open(ada.id()).datesToCome()).isEmpty();
        }
    }

    @Test
    @Rule("S-218")
    void a_period_of_dates_has_1_to_366_days() {
        var ada = born(PartialDate.parse("--01-01"));
        var first = LocalDate.of(2027, 1, 1);
        var reads = List.<IntFunction<List<Upcoming>>>of(
                days -> desk().customers().upcoming(ImportantDate.BIRTHDAY, first, days),
                days -> desk().customers().upcoming(Customer.ID.is(ada.id()), first, days),
                days -> Upcoming.of(ada, first, days, LeapDayPolicy.FEBRUARY_28));
        for (var days : List.of(-1, 0, 367)) { // also where there is nobody yet
            assertThat(reads)
                    .allSatisfy(read -> assertThatThrownBy(() -> read.apply(days))
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessageContaining("period.length"));
        }
        add(ada);
        assertThat(reads).allSatisfy(read -> {
            assertThat(read.apply(1)).extracting(Upcoming::on).containsExactly(first);
            assertThat(read.apply(366)).extracting(Upcoming::on).containsExactly(first, first.plusYears(1));
        });
    }

    private void assertSameAsWalked(List<Customer> known, LeapDayPolicy policy) {
        try (var crm = built(builder -> builder.settings(any -> TenantSettings.NEUTRAL.celebratingLeapDays(policy)))) {
            for (var first : List.of("2027-01-01", "2027-02-20", "2027-12-15", "2028-02-28", "2028-03-01")) {
                for (var days : List.of(1, 30, 366)) {
                    var begin = LocalDate.parse(first);
                    assertThat(desk(crm).customers().upcoming(ImportantDate.BIRTHDAY, begin, days))
                            .extracting(coming ->
                                    coming.on() + " " + coming.customer().id())
                            .as("%d days from %s, %s", days, first, policy)
                            .isEqualTo(WalkedDates.in(begin, days, known, policy));
                }
            }
        }
    }

    private Customer born(PartialDate birthday) {
        return samples.person("Ada", "Lovelace")
                .remembering(List.of(new ImportantDate(ImportantDate.BIRTHDAY, birthday)));
    }
}

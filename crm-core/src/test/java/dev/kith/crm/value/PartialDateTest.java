package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.failure.InvalidValueException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985, 4, 12",
        "1985-04, 1985, 4, ",
        "1985, 1985, , ",
        "--04-12, , 4, 12",
        "0001-01-01, 1, 1, 1",
        "9999-12-31, 9999, 12, 31"
    })
    @DisplayName("V-060 a date has one of four shapes, each with one text")
    void hasFourShapes(String text, Integer year, Integer month, Integer day) {
        var date = PartialDate.parse(text);
        assertThat(date).isEqualTo(new PartialDate(optional(year), optional(month), optional(day)));
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"19850412, 1985-04-12", "--0412, --04-12", "--0229, --02-29", "' 1985-04 ', 1985-04"})
    @DisplayName("V-061 the basic form of vCard 4.0 and space around are read, too")
    void readsBasicForm(String raw, String text) {
        assertThat(PartialDate.parse(raw).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "85-04-12",
                "1985-4-12",
                "1985-04-12T00:00",
                "1985-0412",
                "198504-12",
                "198504",
                "1985-13",
                "1985-00",
                "1985-04-31",
                "1985-04-00",
                "0000-01-01",
                "10000-01-01",
                "-1985",
                "--04",
                "---12",
                "--13-01",
                "--02-30",
                "12.04.1985",
                "04/12/1985",
                "\u0661\u0669\u0668\u0665",
                "1985-",
                "-",
                "--"
            })
    @DisplayName("V-062 everything else is refused, also a month or a day alone")
    void refusesOthers(String raw) {
        assertRefused(() -> PartialDate.parse(raw), "date.syntax");
    }

    @Test
    @DisplayName("V-063 29 February exists without a year, and in leap years only")
    void knowsLeapDays() {
        assertThat(PartialDate.parse("--02-29").monthDay()).contains(MonthDay.of(2, 29));
        assertThat(PartialDate.parse("2000-02-29").monthDay()).contains(MonthDay.of(2, 29));
        assertThat(PartialDate.of(MonthDay.of(2, 29)).text()).isEqualTo("--02-29");
        assertRefused(() -> PartialDate.parse("1900-02-29"), "date.syntax");
        assertRefused(() -> PartialDate.parse("2023-02-29"), "date.syntax");
    }

    @Test
    @DisplayName("V-064 the constructor proves the shape as the parser does")
    void provesItself() {
        var none = OptionalInt.empty();
        assertRefused(() -> new PartialDate(none, none, none), "date.syntax");
        assertRefused(() -> new PartialDate(none, OptionalInt.of(4), none), "date.syntax");
        assertRefused(() -> new PartialDate(none, none, OptionalInt.of(4)), "date.syntax");
        assertRefused(() -> new PartialDate(OptionalInt.of(1985), none, OptionalInt.of(4)), "date.syntax");
        assertRefused(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)), "date.syntax");
        assertRefused(() -> PartialDate.of(LocalDate.of(0, 1, 1)), "date.syntax");
    }

    @Test
    @DisplayName("V-064 a date without month and day is on no day of the year")
    void mayHaveNoDayOfTheYear() {
        assertThat(PartialDate.parse("1985").monthDay()).isEmpty();
        assertThat(PartialDate.parse("1985-04").monthDay()).isEmpty();
    }

    @Property
    @Label("V-065 every date is read back from its text")
    void roundTrips(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.text())).isEqualTo(date);
    }

    @Property
    @Label("V-065 any text is a date or refused, nothing else")
    void neverFailsOtherwise(@ForAll("almostDates") String raw) {
        try {
            assertThat(PartialDate.parse(raw).text()).isNotBlank();
        } catch (InvalidValueException refused) {
            assertThat(refused.violations()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        var full = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Arbitraries.oneOf(
                full.map(PartialDate::of),
                Dates.monthDays().map(PartialDate::of),
                full.map(date -> new PartialDate(
                        OptionalInt.of(date.getYear()), OptionalInt.of(date.getMonthValue()), OptionalInt.empty())),
                full.map(date ->
                        new PartialDate(OptionalInt.of(date.getYear()), OptionalInt.empty(), OptionalInt.empty())));
    }

    @Provide
    Arbitrary<String> almostDates() {
        return Arbitraries.strings().withChars("-0123456789").ofMaxLength(11);
    }

    private static OptionalInt optional(Integer part) {
        return part == null ? OptionalInt.empty() : OptionalInt.of(part);
    }
}

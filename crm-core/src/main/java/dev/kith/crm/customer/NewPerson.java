package dev.kith.crm.customer;

import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the file of a person. Begin with {@link #named}.
 *
 * @param prefix such as {@code Dr.}; blank where there is none
 * @param given the given names; blank where unknown
 * @param family the family name; blank where unknown
 * @param suffix such as {@code Jr.}; blank where there is none
 * @param notes other important information
 * @param particulars what else is known
 */
public record NewPerson(
        @ReadableAs(Text.Line.class) String prefix,
        @ReadableAs(Text.Line.class) String given,
        @ReadableAs(Text.Line.class) String family,
        @ReadableAs(Text.Line.class) String suffix,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Particulars particulars)
        implements NewCustomer, Asking<NewPerson> {
    /**
     * Begins with the name.
     *
     * @param given the given names; blank or null where unknown
     * @param family the family name; blank or null where unknown
     * @return the command
     */
    public static NewPerson named(@Nullable String given, @Nullable String family) {
        return new NewPerson("", orBlank(given), orBlank(family), "", Optional.empty(), Particulars.NONE);
    }

    private static String orBlank(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }

    /**
     * Sets what stands before the name.
     *
     * @param before such as {@code Dr.}; blank or null for nothing
     * @return the command
     */
    public NewPerson prefixed(@Nullable String before) {
        return new NewPerson(orBlank(before), given, family, suffix, notes, particulars);
    }

    /**
     * Sets what stands behind the name.
     *
     * @param behind such as {@code Jr.}; blank or null for nothing
     * @return the command
     */
    public NewPerson suffixed(@Nullable String behind) {
        return new NewPerson(prefix, given, family, orBlank(behind), notes, particulars);
    }

    @Override
    public NewPerson knowing(Particulars all) {
        return new NewPerson(prefix, given, family, suffix, notes, all);
    }

    /**
     * Sets a birthday of which the year is unknown.
     *
     * @param day month and day
     * @return the command
     */
    public NewPerson birthday(MonthDay day) {
        return birthday(day.toString());
    }

    /**
     * Sets the birthday.
     *
     * @param date the full date
     * @return the command
     */
    public NewPerson birthday(LocalDate date) {
        return birthday(date.toString());
    }

    /**
     * Sets the birthday, as far as it is known.
     *
     * @param date the date
     * @return the command
     */
    public NewPerson birthday(PartialDate date) {
        return birthday(date.text());
    }

    /**
     * Sets the birthday, as far as it is known.
     *
     * @param raw as {@link PartialDate#parse} reads it, such as {@code 1815-12-10} or {@code --12-10}; null where unknown
     * @return the command
     */
    public NewPerson birthday(@Nullable String raw) {
        return remembering(ImportantDate.BIRTHDAY, raw);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; null for none
     * @return the command
     */
    public NewPerson noted(@Nullable String text) {
        return new NewPerson(prefix, given, family, suffix, Optional.ofNullable(text), particulars);
    }

    @Override
    public CustomerName name() {
        return new CustomerName.Person(
                Optional.of(prefix), Optional.of(given), Optional.of(family), Optional.of(suffix));
    }

    @AssertTrue(message = "name.missing")
    boolean isName() { // the path of the violation is "name"
        return !Text.isBlank(given) || !Text.isBlank(family);
    }

    @Override
    public String toString() {
        return "NewPerson[***]";
    }
}

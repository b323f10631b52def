package dev.kith.crm.customer;

import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the file of an organisation. Begin with {@link #called}.
 *
 * @param called its full name
 * @param notes other important information
 * @param particulars what else is known
 */
public record NewOrganisation(
        @ReadableAs(Text.Line.class) String called,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Particulars particulars)
        implements NewCustomer, Asking<NewOrganisation> {
    /**
     * Begins with the name.
     *
     * @param name its full name; blank and null are refused with all else that is wrong
     * @return the command
     */
    public static NewOrganisation called(@Nullable String name) {
        return new NewOrganisation(Objects.requireNonNullElse(name, ""), Optional.empty(), Particulars.NONE);
    }

    @Override
    public NewOrganisation knowing(Particulars all) {
        return new NewOrganisation(called, notes, all);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; null for none
     * @return the command
     */
    public NewOrganisation noted(@Nullable String text) {
        return new NewOrganisation(called, Optional.ofNullable(text), particulars);
    }

    @Override
    public CustomerName name() {
        return CustomerName.organisation(called);
    }

    @AssertTrue(message = "name.missing")
    boolean isCalled() { // the path of the violation is "called"
        return !Text.isBlank(called);
    }

    @Override
    public String toString() {
        return "NewOrganisation[***]";
    }
}

package dev.kith.crm.sequence;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for a sequence. Begin with {@link #of}. Immutable.
 *
 * @param customer for whom
 * @param template what it begins as
 * @param anchor the day before and after which its steps lie; today, if none is named
 * @param assignee who does the steps that name nobody; who starts it, if nobody is named
 * @param attributes what extensions add
 */
public record NewSequence(
        CustomerId customer,
        SequenceTemplate template,
        Optional<LocalDate> anchor,
        Optional<@ReadableAs(Text.Filled.class) String> assignee,
        RawAttributes attributes)
        implements AskingForAttributes<NewSequence, Sequence> {
    /**
     * Refuses null.
     *
     * @param customer for whom
     * @param template what it begins as
     * @param anchor the day before and after which its steps lie
     * @param assignee who does the steps that name nobody
     * @param attributes what extensions add
     */
    public NewSequence {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(attributes, "attributes");
    }

    /**
     * Asks for a sequence from today on.
     *
     * @param template what it begins as
     * @param customer for whom
     * @return the command
     */
    public static NewSequence of(SequenceTemplate template, CustomerId customer) {
        return new NewSequence(customer, template, Optional.empty(), Optional.empty(), RawAttributes.NONE);
    }

    /**
     * Says before and after which day the steps lie, such as that of a delivery. Steps whose day has passed come at once.
     *
     * @param day the day, in the tenant's zone
     * @return the command
     */
    public NewSequence anchoredOn(LocalDate day) {
        return new NewSequence(
                customer, template, Optional.of(Objects.requireNonNull(day, "day")), assignee, attributes);
    }

    /**
     * Says who does the steps that name nobody.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    public NewSequence assignedTo(String employee) {
        return new NewSequence(
                customer, template, anchor, Optional.of(Objects.requireNonNull(employee, "employee")), attributes);
    }

    @Override
    public NewSequence attributed(RawAttributes all) {
        return new NewSequence(customer, template, anchor, assignee, all);
    }

    @Override
    public String toString() {
        return "NewSequence[***]";
    }
}

package dev.kith.crm.customer.relationship;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a relationship. Begin with {@link #between}. Immutable.
 *
 * @param kind the code of a registered kind
 * @param from the customer at its beginning
 * @param to the customer at its end
 * @param role in which role
 * @param since the first day
 * @param until the last day
 * @param attributes what extensions add
 */
public record NewRelationship(
        String kind,
        CustomerId from,
        CustomerId to,
        Optional<@ReadableAs(Text.Line.class) String> role,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        RawAttributes attributes)
        implements AskingForAttributes<NewRelationship, Relationship> {
    /**
     * Begins with both ends: {@code from} works for {@code to}.
     *
     * @param from the customer at its beginning
     * @param kind the kind
     * @param to the customer at its end
     * @return the command
     */
    public static NewRelationship between(CustomerId from, RelationshipKind kind, CustomerId to) {
        return between(from, kind.code(), to);
    }

    /**
     * Begins with both ends and the code of a kind.
     *
     * @param from the customer at its beginning
     * @param kind the code of a registered kind, such as {@code works-for}
     * @param to the customer at its end
     * @return the command
     */
    public static NewRelationship between(CustomerId from, String kind, CustomerId to) {
        return new NewRelationship(
                kind, from, to, Optional.empty(), Optional.empty(), Optional.empty(), RawAttributes.NONE);
    }

    /**
     * Sets the role.
     *
     * @param line such as {@code head of purchasing}; blank or null for none
     * @return the command
     */
    public NewRelationship inRole(@Nullable String line) {
        return new NewRelationship(kind, from, to, Optional.ofNullable(line), since, until, attributes);
    }

    /**
     * Sets the first day.
     *
     * @param day the first day
     * @return the command
     */
    public NewRelationship since(LocalDate day) {
        return new NewRelationship(kind, from, to, role, Optional.of(day), until, attributes);
    }

    /**
     * Sets the last day.
     *
     * @param day the last day
     * @return the command
     */
    public NewRelationship until(LocalDate day) {
        return new NewRelationship(kind, from, to, role, since, Optional.of(day), attributes);
    }

    @Override
    public NewRelationship attributed(RawAttributes all) {
        return new NewRelationship(kind, from, to, role, since, until, all);
    }

    @AssertTrue(message = "period.reversed")
    boolean isUntil() { // the path of the violation is "until"
        return since.isEmpty()
                || until.filter(last -> last.isBefore(since.get())).isEmpty();
    }

    @AssertTrue(message = "relationship.with-itself")
    boolean isTo() { // the path of the violation is "to"
        return !from.equals(to);
    }

    @Override
    public String toString() {
        return "NewRelationship[***]";
    }
}

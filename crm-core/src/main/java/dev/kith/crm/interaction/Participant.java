package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;

/**
 * Somebody who took part in an interaction. Immutable.
 *
 * @param who who it was
 * @param role as what, by a code of the host's own, such as {@code copied}; nothing in Kith depends on it
 * @param contactPoint by which contact point, as it was used then: a text, since the file may have changed
 */
public record Participant(Who who, Optional<String> role, Optional<String> contactPoint) {
    /** The participants of an interaction. */
    public static final Relation<Interaction, Participant> OF_INTERACTION =
            Relation.parts("participants", Interaction.class, Participant.class, Interaction::participants);
    /** The customer who took part. */
    public static final PlainField<Participant, CustomerId> CUSTOMER = PlainField.of(
            Participant.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            Participant::customer);
    /** The employee who took part. */
    public static final PlainField<Participant, EmployeeId> EMPLOYEE = PlainField.of(
            Participant.class,
            "employee",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            Participant::employee);
    /** As what. */
    public static final PlainField<Participant, String> ROLE =
            PlainField.of(Participant.class, "role", FieldType.CODE, Participant::role);
    /** By which contact point. */
    public static final PlainField<Participant, String> CONTACT_POINT =
            PlainField.of(Participant.class, "contactPoint", FieldType.CODE, Participant::contactPoint);

    /** Who somebody is. */
    public sealed interface Who {}

    /**
     * A customer.
     *
     * @param id whose file
     */
    public record OfCustomer(CustomerId id) implements Who {}

    /**
     * An employee.
     *
     * @param id the host's own id
     */
    public record OfEmployee(EmployeeId id) implements Who {}

    /**
     * Somebody else, such as a customer's lawyer.
     *
     * @param name how the person is called
     */
    public record Other(String name) implements Who {
        /**
         * Brings the name into its one form.
         *
         * @param name how the person is called
         */
        public Other {
            name = Text.line(name)
                    .orElseThrow(() -> new InvalidValueException("a participant", Violation.of("name.missing")));
        }

        @Override
        public String toString() {
            return "Other[***]";
        }
    }

    /**
     * Tells in raw form who took part. Begin with {@link #named} or {@link #of}.
     *
     * @param known who it was, if it is a customer or an employee; then {@code name} is not read
     * @param name how somebody else is called
     * @param role as what
     * @param contactPoint by which contact point
     */
    public record Raw(
            Optional<Who> known,
            @ReadableAs(Text.Line.class) String name,
            Optional<@ReadableAs(Codes.Parser.class) String> role,
            Optional<@ReadableAs(Text.Line.class) String> contactPoint) {
        /**
         * Names a customer.
         *
         * @param id whose file
         * @return the participant
         */
        public static Raw of(CustomerId id) {
            return new Raw(Optional.of(new OfCustomer(id)), "", Optional.empty(), Optional.empty());
        }

        /**
         * Names an employee.
         *
         * @param id the host's own id
         * @return the participant
         */
        public static Raw of(EmployeeId id) {
            return new Raw(Optional.of(new OfEmployee(id)), "", Optional.empty(), Optional.empty());
        }

        /**
         * Names somebody who is neither customer nor employee.
         *
         * @param name how the person is called, in one line
         * @return the participant
         */
        public static Raw named(String name) {
            return new Raw(Optional.empty(), name, Optional.empty(), Optional.empty());
        }

        /**
         * Says as what.
         *
         * @param code a code of the host's own
         * @return the participant in that role
         */
        public Raw as(String code) {
            return new Raw(known, name, Optional.of(code), contactPoint);
        }

        /**
         * Says by which contact point.
         *
         * @param text such as an address of a mail, as it was used
         * @return the participant at that contact point
         */
        public Raw reachedAt(String text) {
            return new Raw(known, name, role, Optional.of(text));
        }

        Who who() {
            return known.orElseGet(() -> new Other(name));
        }

        Participant read() {
            return new Participant(who(), role, contactPoint);
        }

        @AssertTrue(message = "name.missing")
        boolean isName() { // the path of the violation is "name"
            return known.isPresent() || !Text.isBlank(name);
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /**
     * Brings the texts into their one form.
     *
     * @param who who it was
     * @param role as what
     * @param contactPoint by which contact point
     */
    public Participant {
        if (role.filter(code -> !Codes.wellFormed(code)).isPresent()) {
            throw new InvalidValueException(
                    "a participant", Violation.of("code.syntax").in("role"));
        }
        contactPoint = contactPoint.flatMap(Text::line);
    }

    /**
     * Names a customer.
     *
     * @param id whose file
     * @return the participant
     */
    public static Participant of(CustomerId id) {
        return of(new OfCustomer(id));
    }

    /**
     * Names an employee.
     *
     * @param id the host's own id
     * @return the participant
     */
    public static Participant of(EmployeeId id) {
        return of(new OfEmployee(id));
    }

    /**
     * Names somebody else.
     *
     * @param name how the person is called
     * @return the participant
     */
    public static Participant named(String name) {
        return of(new Other(name));
    }

    private static Participant of(Who who) {
        return new Participant(who, Optional.empty(), Optional.empty());
    }

    /**
     * Says as what.
     *
     * @param code a code of the host's own
     * @return the participant in that role
     */
    public Participant as(String code) {
        return new Participant(who, Optional.of(code), contactPoint);
    }

    /**
     * Says by which contact point.
     *
     * @param text such as an address of a mail, as it was used
     * @return the participant at that contact point
     */
    public Participant reachedAt(String text) {
        return new Participant(who, role, Optional.of(text));
    }

    /** {@return the customer, if it is one} */
    public Optional<CustomerId> customer() {
        return who instanceof OfCustomer one ? Optional.of(one.id()) : Optional.empty();
    }

    /** {@return the employee, if it is one} */
    public Optional<EmployeeId> employee() {
        return who instanceof OfEmployee one ? Optional.of(one.id()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Participant[" + who + "]";
    }
}

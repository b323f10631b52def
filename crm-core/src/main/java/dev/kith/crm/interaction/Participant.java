package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    static Stream<CustomerId> customers(List<Participant> all) {
        return all.stream().flatMap(one -> one.customer().stream());
    }

    static List<Participant> checked(List<Participant> all) {
        var violations = violations(all);
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the participants of an interaction", violations);
        }
        return List.copyOf(all);
    }

    static List<Violation> violations(List<Participant> all) {
        var violations = new ArrayList<Violation>();
        if (customers(all).findAny().isEmpty()) {
            violations.add(Violation.of("interaction.no-customer").in("participants"));
        }
        var met = new HashSet<Who>();
        if (!all.stream().map(Participant::who).allMatch(met::add)) {
            violations.add(Violation.of("interaction.participant-twice").in("participants"));
        }
        return violations;
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

package dev.kith.crm.customer.relationship;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one customer stands to another. It reads from both ends: {@code from} works for {@code to}. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param kind the code of its kind, such as {@code works-for}
 * @param from the customer at its beginning
 * @param to the customer at its end; another one
 * @param role in which role, such as {@code head of purchasing}
 * @param days from when until when
 * @param withdrawn whether it was entered by mistake; then it is shown nowhere but in the history
 * @param attributes what extensions add
 */
public record Relationship(
        RelationshipId id,
        Version version,
        String kind,
        CustomerId from,
        CustomerId to,
        Optional<String> role,
        Days days,
        boolean withdrawn,
        Attributes attributes)
        implements Attributed<Relationship> {
    /**
     * From when until when, as far as it is known.
     *
     * @param since the first day
     * @param until the last day; not before the first
     */
    public record Days(Optional<LocalDate> since, Optional<LocalDate> until) {
        /** Nothing is known. */
        public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

        /**
         * Refuses periods that end before they begin, and days that no store keeps.
         *
         * @param since the first day
         * @param until the last day; not before the first
         */
        public Days {
            since.ifPresent(Instants::checked);
            until.ifPresent(Instants::checked);
            if (since.isPresent()
                    && until.filter(last -> last.isBefore(since.get())).isPresent()) {
                throw new InvalidValueException(
                        "a period", Violation.of("period.reversed").in("until"));
            }
        }

        @Override
        public String toString() {
            return "Days[***]";
        }
    }

    /** The id. */
    public static final OrderedField<Relationship, RelationshipId> ID = OrderedField.of(
            Relationship.class,
            "id",
            FieldType.ID.as(RelationshipId.class, RelationshipId::value, RelationshipId::new),
            one -> Optional.of(one.id()));
    /** The code of its kind. */
    public static final PlainField<Relationship, String> KIND =
            PlainField.of(Relationship.class, "kind", FieldType.CODE, one -> Optional.of(one.kind()));
    /** The customer at its beginning. */
    public static final PlainField<Relationship, CustomerId> FROM = end("from", Relationship::from);
    /** The customer at its end. */
    public static final PlainField<Relationship, CustomerId> TO = end("to", Relationship::to);
    /** The first day. */
    public static final OrderedField<Relationship, LocalDate> SINCE = OrderedField.of(
            Relationship.class, "since", FieldType.DATE, one -> one.days().since());
    /** The last day. */
    public static final OrderedField<Relationship, LocalDate> UNTIL = OrderedField.of(
            Relationship.class, "until", FieldType.DATE, one -> one.days().until());
    /** Whether it was entered by mistake. */
    public static final PlainField<Relationship, Boolean> WITHDRAWN =
            PlainField.of(Relationship.class, "withdrawn", FieldType.BOOLEAN, one -> Optional.of(one.withdrawn()));
    /** The relationships at whose beginning or end a customer stands. */
    public static final Relation.Rows<Customer, Relationship, CustomerId> OF_CUSTOMER =
            Relation.rows("relationships", Customer.class, Relationship.class, Customer::id, Relationship::customers);
    /** Describes relationships to stores. */
    public static final AggregateType<Relationship, RelationshipId> TYPE = AggregateType.of(
                    "relationship", Relationship.class, ID)
            .versioned(Relationship::version)
            .with(List.of(KIND, FROM, TO, SINCE, UNTIL, WITHDRAWN))
            .belongingTo(Relationship::customers)
            .recording(List.of(
                    Trait.of("kind", one -> Optional.of(one.kind())),
                    Trait.of("role", Relationship::role),
                    Trait.of("since", one -> one.days().since().map(LocalDate::toString)),
                    Trait.of("until", one -> one.days().until().map(LocalDate::toString)),
                    Trait.of("withdrawn", one -> Optional.of(String.valueOf(one.withdrawn()))),
                    new Trait<>("attributes", one -> one.attributes().texts())));

    /**
     * Proves that the state is legal.
     *
     * @param id identifies it within the tenant
     * @param version counts its changes
     * @param kind the code of its kind, such as {@code works-for}
     * @param from the customer at its beginning
     * @param to the customer at its end; another one
     * @param role in which role, such as {@code head of purchasing}
     * @param days from when until when
     * @param withdrawn whether it was entered by mistake; then it is shown nowhere but in the history
     * @param attributes what extensions add
     */
    public Relationship {
        role = role.flatMap(Text::line);
        if (!Codes.wellFormed(kind)) {
            throw new InvalidValueException(
                    "a relationship", Violation.of("code.syntax").in("kind"));
        }
        if (from.equals(to)) {
            throw new InvalidValueException(
                    "a relationship", Violation.of("relationship.with-itself").in("to"));
        }
    }

    private static PlainField<Relationship, CustomerId> end(String name, Function<Relationship, CustomerId> of) {
        return PlainField.of(
                Relationship.class,
                name,
                FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
                one -> Optional.of(of.apply(one)));
    }

    /** {@return both customers} */
    public List<CustomerId> customers() {
        return List.of(from, to);
    }

    /**
     * Tells who stands at the other end.
     *
     * @param one the customer at one end
     * @return the other one
     */
    public CustomerId other(CustomerId one) {
        return one.equals(from) ? to : from;
    }

    /**
     * Sets from when until when.
     *
     * @param other the days
     * @return the changed state
     */
    public Relationship lasting(Days other) {
        return new Relationship(id, version, kind, from, to, role, other, withdrawn, attributes);
    }

    /**
     * Sets the role.
     *
     * @param line such as {@code head of purchasing}; blank for none
     * @return the changed state
     */
    public Relationship inRole(String line) {
        return new Relationship(id, version, kind, from, to, Optional.of(line), days, withdrawn, attributes);
    }

    /** {@return the state after it was found to be entered by mistake} */
    public Relationship asWithdrawn() {
        return new Relationship(id, version, kind, from, to, role, days, true, attributes);
    }

    @Override
    public Relationship attributed(Attributes other) {
        return new Relationship(id, version, kind, from, to, role, days, withdrawn, other);
    }

    Relationship at(Version next) {
        return new Relationship(id, next, kind, from, to, role, days, withdrawn, attributes);
    }

    @Override
    public String toString() {
        return "Relationship[" + id + " v" + version.number() + "]";
    }
}

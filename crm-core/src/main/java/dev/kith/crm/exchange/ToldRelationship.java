package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import java.util.Optional;

/**
 * A relationship as a row tells it.
 *
 * @param from the customer at its beginning
 * @param to the customer at its end
 * @param kind the code of its kind
 * @param role as what
 * @param days from when to when
 * @param attributes what extensions know of it
 */
record ToldRelationship(
        Asked from, Asked to, String kind, Optional<String> role, Relationship.Days days, Attributes attributes) {
    /**
     * By what a relationship is known again.
     *
     * @param kind the code of its kind
     * @param from the customer at its beginning
     * @param to the customer at its end
     * @param role as what
     * @param days from when to when
     */
    record Ends(String kind, CustomerId from, CustomerId to, Optional<String> role, Relationship.Days days) {
        static Ends of(Relationship one) {
            return new Ends(one.kind(), one.from(), one.to(), one.role(), one.days());
        }

        @Override
        public String toString() {
            return "Ends[***]";
        }
    }

    /** Who is nobody, or several, is told with the end at which it stands. */
    Ends among(Picture known) {
        var key = new Ends(kind, meant("from", from, known), meant("to", to, known), role, days);
        if (key.from().equals(key.to())) {
            throw new InvalidValueException(
                    "a relationship", Violation.of("relationship.with-itself").in("to"));
        }
        return key;
    }

    private static CustomerId meant(String end, Asked asked, Picture known) {
        try {
            return asked.meant(known);
        } catch (InvalidValueException nobody) {
            throw new InvalidValueException(
                    "a customer", nobody.violations().get(0).in(end));
        }
    }

    NewRelationship command(Ends key) {
        return new NewRelationship(
                kind, key.from(), key.to(), role, days.since(), days.until(), RawAttributes.of(attributes));
    }

    @Override
    public String toString() {
        return "ToldRelationship[" + kind + "]";
    }
}

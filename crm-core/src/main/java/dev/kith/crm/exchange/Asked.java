package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A customer whom a row of interactions names: by id, e-mail address, phone number, name, or several of these.
 *
 * @param id the id
 * @param email the key of the e-mail address
 * @param phone the key of the phone number
 * @param name the name
 * @param role as what the customer took part
 * @param contactPoint by which contact point
 */
record Asked(
        Optional<CustomerId> id,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> name,
        Optional<String> role,
        Optional<String> contactPoint) {
    static final int EMAIL = 0;
    static final int PHONE = 1;

    /** One who is there by id is meant; else exactly one must have all that is named. */
    Participant among(Picture known) {
        var found = id.flatMap(known::find).map(List::of).orElseGet(() -> others(known));
        if (found.size() != 1) {
            throw new InvalidValueException(
                    "a customer",
                    found.isEmpty() ? Violation.of("import.nobody") : Violation.of("import.several", found.size()));
        }
        return new Participant(new Participant.OfCustomer(found.get(0).id()), role, contactPoint);
    }

    private List<Customer> others(Picture known) {
        var found = new ArrayList<List<Customer>>();
        email.ifPresent(key -> found.add(known.withKey(EMAIL, key)));
        phone.ifPresent(key -> found.add(known.withKey(PHONE, key)));
        name.ifPresent(text -> found.add(known.named(text)));
        return found.isEmpty()
                ? List.of()
                : found.get(0).stream()
                        .filter(customer -> found.stream().allMatch(some -> some.contains(customer)))
                        .toList();
    }

    static void look(List<Asked> asked, KnownCustomers known) {
        known.byIds(some(asked, Asked::id));
        known.byKeys(Stream.concat(some(asked, Asked::email), some(asked, Asked::phone)));
        known.byNames(
                some(asked, one -> one.email().isPresent() || one.phone().isPresent() ? Optional.empty() : one.name()));
    }

    private static <V> Stream<V> some(List<Asked> asked, Function<Asked, Optional<V>> part) {
        return asked.stream().flatMap(one -> part.apply(one).stream());
    }

    @Override
    public String toString() {
        return "Asked[***]";
    }
}

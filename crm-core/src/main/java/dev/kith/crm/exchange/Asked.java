package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
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
    static final Asked NOBODY = new Asked(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** By what stands in one cell: an id, an e-mail address, a phone number or a name. */
    static Asked of(String raw, String region) {
        var text = raw.strip();
        if (text.matches("[0-9a-fA-F-]{36}")) {
            return new Asked(Optional.of(CustomerId.parse(text)), none(), none(), none(), none(), none());
        }
        if (text.indexOf('@') > 0) {
            return byEmail(text);
        }
        return text.matches("\\+?[0-9 ()/.-]{5,}")
                ? byPhone(text, region)
                : new Asked(Optional.empty(), none(), none(), Text.line(text), none(), none());
    }

    static Asked byEmail(String raw) {
        var key = Optional.of(EmailAddress.parse(raw).key());
        return new Asked(Optional.empty(), key, none(), none(), none(), none());
    }

    static Asked byPhone(String raw, String region) {
        var key = Optional.of(PhoneNumber.parse(raw, region).key());
        return new Asked(Optional.empty(), none(), key, none(), none(), none());
    }

    static Asked of(Entry entry, String region) {
        return new Asked(
                Optional.of(entry.value()).filter(id -> !id.isBlank()).map(CustomerId::parse),
                entry.part("e-mail").map(raw -> EmailAddress.parse(raw).key()),
                entry.part("phone").map(raw -> PhoneNumber.parse(raw, region).key()),
                entry.part("name").flatMap(Text::line),
                entry.part("role"),
                entry.part("contact-point"));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    /** Who is all that, too; who is told to be another one is refused. */
    Asked and(Asked also) {
        return new Asked(
                once(id, also.id(), one -> one),
                once(email, also.email(), one -> one),
                once(phone, also.phone(), one -> one),
                once(name, also.name(), Text::folded),
                role,
                contactPoint);
    }

    private static <V> Optional<V> once(Optional<V> told, Optional<V> also, Function<V, ?> key) {
        if (told.isPresent() && also.isPresent() && !told.map(key).equals(also.map(key))) {
            throw new InvalidValueException("a customer", Violation.of("import.told-twice"));
        }
        return told.or(() -> also);
    }

    /** One who is there by id is meant; else exactly one must have all that is named. */
    Participant among(Picture known) {
        return new Participant(new Participant.OfCustomer(meant(known)), role, contactPoint);
    }

    CustomerId meant(Picture known) {
        var found = id.flatMap(known::find).map(List::of).orElseGet(() -> others(known));
        if (found.size() != 1) {
            throw new InvalidValueException(
                    "a customer",
                    found.isEmpty() ? Violation.of("import.nobody") : Violation.of("import.several", found.size()));
        }
        return found.get(0).id();
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

package dev.kith.examples.benchmarks;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Participant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A digest of what was read, in its order: whoever has read the same comes to the same number. Customers are told by their names, since
 * those who were imported have other ids on each side.
 */
final class Seen {
    private long sum = 17;

    Seen and(@Nullable Object... values) {
        for (Object value : values) {
            sum = 31 * sum + Objects.hashCode(value);
        }
        return this;
    }

    Seen and(Customer customer) {
        var name = (CustomerName.Person) customer.name();
        and(customer.version().number());
        and(
                name.given().orElse(null),
                name.family().orElse(null),
                customer.notes().orElse(null));
        customer.contactPoints().forEach(point -> and(point.kind().code(), point.raw()));
        customer.dates()
                .forEach(one -> and(
                        one.kind(),
                        one.date().month().orElse(0),
                        one.date().day().orElse(0)));
        customer.tags().stream().map(tag -> tag.name()).sorted().forEach(this::and);
        return this;
    }

    Seen and(JdbcCustomers.Person customer) {
        and(customer.version(), customer.given(), customer.family(), customer.notes());
        customer.points().forEach(point -> and(point.kind(), point.raw()));
        customer.dates().forEach(date -> and(date.kind(), date.month(), date.day()));
        customer.labels().stream().filter(label -> label.part().equals("TAG")).forEach(label -> and(label.text()));
        return this;
    }

    Seen and(Interaction entry) {
        and(
                entry.id().value(),
                entry.channel().code(),
                entry.direction().name(),
                entry.happened(),
                entry.content().summary().orElse(null),
                entry.content().notes().orElse(null));
        entry.participants().stream()
                .map(Participant::who)
                .forEach(who ->
                        and(who instanceof Participant.OfCustomer one ? one.id().value() : null));
        return this;
    }

    long sum() {
        return sum;
    }
}

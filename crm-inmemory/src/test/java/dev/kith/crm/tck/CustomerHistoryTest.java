package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.storage.Change;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The history forgets no part of a file. */
class CustomerHistoryTest {
    private static final Set<String> KEY = Set.of("id", "version");
    private static final int STATES = 200;

    @Test
    void a_change_of_any_single_part_is_told() throws ReflectiveOperationException {
        var generator = new Generator(1);
        var before = generator.customers(STATES);
        var others = generator.customers(STATES);
        for (var part : Customer.class.getRecordComponents()) {
            if (!KEY.contains(part.getName())) {
                assertThat(changes(part, before, others))
                        .as(part.getName())
                        .hasSizeGreaterThan(STATES / 10)
                        .allMatch(change -> !Customer.TYPE.differences(change).isEmpty());
            }
        }
    }

    @Test
    void a_change_of_the_order_alone_is_told() {
        var ada = new Samples().person("Ada", "Lovelace");
        var points = List.of(ContactPoint.email("a@example.org"), ContactPoint.email("b@example.org"));
        var turned = List.of(points.get(1), points.get(0));
        assertThat(Customer.TYPE.differences(new Change<>(ada.reachedBy(points), ada.reachedBy(turned))))
                .containsExactly(new Difference(
                        "contactPoints",
                        Optional.of("e-mail a@example.org\ne-mail b@example.org"),
                        Optional.of("e-mail b@example.org\ne-mail a@example.org")));
    }

    /** Customers of which one part is as in another, where that is a change. */
    private static List<Change<Customer>> changes(RecordComponent part, List<Customer> before, List<Customer> others)
            throws ReflectiveOperationException {
        var changes = Stream.<Change<Customer>>builder();
        for (int n = 0; n < before.size(); n++) {
            var after = exchanged(part, before.get(n), others.get(n));
            if (!after.equals(before.get(n))) {
                changes.add(new Change<>(before.get(n), after));
            }
        }
        return changes.build().toList();
    }

    private static Customer exchanged(RecordComponent part, Customer customer, Customer other)
            throws ReflectiveOperationException {
        var components = Customer.class.getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        for (int n = 0; n < components.length; n++) {
            types[n] = components[n].getType();
            values[n] = read(components[n], components[n].getName().equals(part.getName()) ? other : customer);
        }
        return Customer.class.getConstructor(types).newInstance(values);
    }

    private static Object read(RecordComponent component, Customer customer)
            throws InvocationTargetException, IllegalAccessException {
        return component.getAccessor().invoke(customer);
    }
}

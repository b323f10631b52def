package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Keys: an id is taken once, and finds what it was given to. */
abstract class KeysContract extends Contract {
    private static final int ROUNDS = 20;

    private final Customer customer = samples.person("Ada", "Lovelace");
    private final Customer namesake = samples.person(customer.id().value(), "Charles", "Babbage");

    @Test
    @Rule("S-060")
    void an_id_that_is_taken_is_a_duplicate_and_the_first_stays() {
        add(customer);
        assertThatThrownBy(() -> run(unit -> unit.of(Customer.TYPE).add(namesake)))
                .isInstanceOf(DuplicateException.class);
        assertThat(stored(customer.id())).contains(customer);
    }

    @Test
    @Rule("S-061")
    void an_id_that_one_unit_adds_twice_is_a_duplicate_and_nothing_stays() {
        assertThatThrownBy(() -> run(unit -> {
                    unit.of(Customer.TYPE).add(customer);
                    unit.of(Customer.TYPE).add(namesake);
                }))
                .isInstanceOf(DuplicateException.class);
        assertThat(stored(customer.id())).isEmpty();
    }

    @Test
    @Rule("S-062")
    void of_two_units_that_add_the_same_id_one_wins() {
        for (int round = 0; round < ROUNDS; round++) {
            var wanted = samples.person("Ada", "Lovelace");
            var lost = new AtomicInteger();
            Runnable adding = () -> {
                try {
                    run(unit -> unit.of(Customer.TYPE).add(wanted));
                } catch (DuplicateException taken) {
                    lost.incrementAndGet();
                }
            };
            Threads.all(List.of(adding, adding));
            assertThat(lost).hasValue(1);
            assertThat(stored(wanted.id())).contains(wanted);
        }
    }

    @Test
    @Rule("S-070")
    void several_are_found_at_once_and_unknown_ids_are_left_out() {
        var customers = samples.persons(300);
        add(customers);
        var ids = new ArrayList<>(customers.stream().map(Customer::id).toList());
        ids.add(customer.id());
        run(unit -> {
            var found = unit.of(Customer.TYPE).findAll(ids);
            assertThat(found).hasSize(customers.size());
            assertThat(customers).allSatisfy(one -> assertThat(found).containsEntry(one.id(), one));
        });
    }

    @Test
    @Rule("S-071")
    void no_ids_find_nothing_and_an_id_named_twice_is_found_once() {
        add(customer);
        run(unit -> {
            assertThat(unit.of(Customer.TYPE).findAll(List.<CustomerId>of())).isEmpty();
            assertThat(unit.of(Customer.TYPE).findAll(List.of(customer.id(), customer.id())))
                    .containsOnlyKeys(customer.id());
        });
    }
}

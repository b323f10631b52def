package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Keys: an id is taken once, and finds what it was given to. */
abstract class KeysContract extends Contract {
    private static final int ROUNDS = 20;
    private static final ExternalReference ERP = new ExternalReference("erp", "4711");
    private static final ExternalReference SHOP = new ExternalReference("shop", "ada");
    private static final ExternalReference OLD = new ExternalReference("erp", "4712");

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
    @Rule("S-063")
    void a_unique_key_that_is_taken_is_a_duplicate_that_names_the_key() {
        add(customer.referencedBy(Set.of(ERP)));
        var other = samples.person("Charles", "Babbage");
        add(other);
        assertThatThrownBy(() -> add(samples.person("Grace", "Hopper").referencedBy(Set.of(ERP, SHOP))))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("same external reference");
        assertThatThrownBy(() -> run(unit -> replace(unit, other, state -> state.referencedBy(Set.of(ERP)))))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("same external reference");
        assertThat(stored(other.id())).contains(other);
        assertThat(holders(SHOP)).isEmpty();
    }

    @Test
    @Rule("S-064")
    void a_unique_key_that_was_given_back_may_be_taken_in_the_same_unit_too() {
        var first = customer.referencedBy(Set.of(ERP, SHOP));
        var second = samples.person("Charles", "Babbage").referencedBy(Set.of(OLD));
        add(first, second);
        var third = samples.person("Grace", "Hopper").referencedBy(Set.of(ERP));
        run(unit -> {
            replace(unit, first, state -> state.referencedBy(Set.of()));
            replace(unit, second, state -> state.referencedBy(Set.of(OLD, SHOP)));
            added(unit, third);
        });
        assertThat(holders(ERP)).containsExactly(third.id());
        assertThat(holders(SHOP)).containsExactly(second.id());
        assertThat(holders(OLD)).containsExactly(second.id());
    }

    @Test
    @Rule("S-065")
    void of_units_that_take_the_same_unique_key_one_wins() {
        for (int round = 0; round < ROUNDS; round++) {
            var wanted = new ExternalReference("erp", "round " + round);
            var lost = new AtomicInteger();
            var there = samples.person("Charles", "Babbage");
            add(there);
            Threads.all(List.of(
                    () -> counting(
                            lost,
                            unit -> added(
                                    unit, samples.person("Ada", "Lovelace").referencedBy(Set.of(wanted)))),
                    () -> counting(lost, unit -> replace(unit, there, state -> state.referencedBy(Set.of(wanted))))));
            assertThat(lost).hasValue(1);
            assertThat(holders(wanted)).hasSize(1);
        }
    }

    @Test
    @Rule("S-066")
    void another_tenant_holds_its_own_and_keys_are_compared_exactly() {
        add(customer.referencedBy(Set.of(ERP)));
        var same = samples.person("Ada", "Lovelace").referencedBy(Set.of(ERP));
        storage().inTransaction(in(freshTenant()), Visibility.all(), unit -> {
            added(unit, same);
            return same;
        });
        var spelled = List.of("K 7", "k 7", "K-7", "K 7\u0308", "\uFF2B 7");
        spelled.forEach(key ->
                add(samples.person("Ada", "Lovelace").referencedBy(Set.of(new ExternalReference("spelling", key)))));
        assertThat(holders(ERP)).containsExactly(customer.id());
        assertThat(spelled)
                .allSatisfy(key -> assertThat(holders(new ExternalReference("spelling", key)))
                        .hasSize(1));
    }

    private void counting(AtomicInteger lost, Consumer<UnitOfWork> work) {
        try {
            run(work);
        } catch (DuplicateException taken) {
            lost.incrementAndGet();
        }
    }

    private List<CustomerId> holders(ExternalReference reference) {
        var held = ExternalReference.SYSTEM.is(reference.system()).and(ExternalReference.KEY.is(reference.key()));
        return found(Customer.REFERENCES.some(held)).stream().map(Customer::id).toList();
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

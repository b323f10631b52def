package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.storage.Change;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Versions: nobody's change is overwritten unseen. */
abstract class VersionsContract extends Contract {
    private final Customer customer = samples.person("Ada", "Lovelace");

    @Test
    @Rule("S-040")
    void a_change_replaces_every_part() {
        var generator = new Generator(40);
        var states = generator.customers(40);
        var first = states.get(0);
        add(first);
        var before = first;
        for (var state : states) {
            var after = like(state, first.id(), before.version().next());
            var change = new Change<>(before, after);
            run(unit -> unit.of(Customer.TYPE).replace(change));
            assertThat(stored(first.id())).as(generator.toString()).contains(after);
            before = after;
        }
    }

    @Test
    @Rule("S-041")
    void a_change_of_a_state_that_is_no_longer_the_present_one_is_stale() {
        add(customer);
        run(unit -> replace(unit, customer, state -> state.noted("first")));
        assertThatThrownBy(() -> run(unit -> replace(unit, customer, state -> state.noted("second"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(stored(customer.id())).contains(next(customer.noted("first")));
    }

    @Test
    @Rule("S-042")
    void a_stale_change_leaves_nothing_of_its_unit() {
        var other = samples.person("Charles", "Babbage");
        var entry = samples.call(other);
        add(customer, other);
        run(unit -> replace(unit, customer, state -> state.noted("first")));
        assertThatThrownBy(() -> run(unit -> {
                    replace(unit, other, state -> state.noted("before"));
                    logged(unit, List.of(entry));
                    replace(unit, customer, state -> state.noted("second"));
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(stored(other.id())).contains(other);
        assertThat(logged(entry.id())).isEmpty();
        assertThat(facts(other.id()).count()).isZero();
    }

    @Test
    @Rule("S-043")
    void one_unit_may_change_an_aggregate_twice() {
        add(customer);
        var second = next(customer.noted("second"));
        run(unit -> {
            replace(unit, customer, state -> state.noted("second"));
            replace(unit, second, state -> state.noted("third"));
        });
        assertThat(stored(customer.id())).contains(next(second.noted("third")));
    }

    @Test
    @Rule("S-044")
    void one_unit_may_add_an_aggregate_and_change_it() {
        run(unit -> {
            added(unit, customer);
            replace(unit, customer, state -> state.noted("second"));
        });
        assertThat(stored(customer.id())).contains(next(customer.noted("second")));
    }

    @Test
    @Rule("S-045")
    void a_change_of_what_is_not_there_is_stale() {
        assertThatThrownBy(() -> run(unit -> replace(unit, customer, state -> state.noted("second"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(stored(customer.id())).isEqualTo(Optional.empty());
    }

    @Test
    @Rule("S-046")
    void what_a_unit_has_changed_is_found_in_it_at_its_next_version() {
        add(customer);
        run(unit -> {
            replace(unit, customer, state -> state.noted("second"));
            assertThat(unit.of(Customer.TYPE).find(customer.id())).contains(next(customer.noted("second")));
        });
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.query.Page.Cursor;
import dev.kith.crm.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cursors: they lead on, and only where they were made. */
abstract class CursorsContract extends Desks {
    private static final Query<Customer> BY_NAME = Query.where(Customer.NAME.isPresent())
            .sortedBy(Customer.NAME.ascending())
            .limit(2);

    @BeforeEach
    void fill() {
        for (var given : List.of("Ada", "\uD83D\uDE00", "\uFFFD", "ada", "Émilie")) {
            desk().customers().register(NewPerson.named(given, "L"));
        }
    }

    @Test
    @Rule("S-240")
    void cursors_lead_through_all_pages() {
        var names = new ArrayList<String>();
        Optional<Query<Customer>> query = Optional.of(BY_NAME);
        while (query.isPresent()) {
            var page = desk().customers().search(query.get());
            page.items().forEach(customer -> names.add(customer.name().display()));
            query = page.next().map(BY_NAME::after);
        }
        assertThat(names).hasSize(5).containsSubsequence("Émilie L", "\uFFFD L", "\uD83D\uDE00 L");
    }

    @Test
    @Rule("S-241")
    void a_cursor_is_bound_to_its_tenant() {
        assertForeign(desk(freshTenant()), BY_NAME.after(cursor()));
    }

    @Test
    @Rule("S-242")
    void a_cursor_is_bound_to_its_order() {
        assertForeign(desk(), BY_NAME.sortedBy(Customer.NAME.descending()).after(cursor()));
    }

    @Test
    @Rule("S-243")
    void a_cursor_is_bound_to_its_criterion() {
        var other = Query.where(Customer.NAME.is("ada l")).sortedBy(Customer.NAME.ascending());
        assertForeign(desk(), other.after(cursor()));
    }

    @Test
    @Rule("S-244")
    void a_cursor_that_was_not_given_is_refused() {
        assertForeign(desk(), BY_NAME.after(new Cursor("AAAA")));
        assertForeign(desk(), BY_NAME.after(new Cursor(cursor().token() + "A")));
    }

    private Cursor cursor() {
        return desk().customers().search(BY_NAME).next().orElseThrow();
    }

    private static void assertForeign(Desk desk, Query<Customer> query) {
        assertThatThrownBy(() -> desk.customers().search(query)).isInstanceOf(InvalidValueException.class);
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages: by keyset, so that nothing is skipped and nothing comes twice. */
abstract class PagesContract extends Contract {
    private static final List<String> FAMILIES = List.of("Lovelace", "lovelace", "Babbage", "");

    private final List<Customer> customers = IntStream.range(0, 30)
            .mapToObj(i -> samples.person("Ada", FAMILIES.get(i % FAMILIES.size())))
            .toList();

    @Test
    @Rule("S-090")
    void a_page_holds_at_most_what_was_asked_for_and_tells_whether_more_follows() {
        add(customers);
        var whole = ask(scan(Sort.none(), customers.size()));
        assertThat(whole.items()).hasSize(customers.size());
        assertThat(whole.next()).isEmpty();
        var less = ask(scan(Sort.none(), customers.size() - 1));
        assertThat(less.items()).hasSize(customers.size() - 1);
        assertThat(less.next()).isPresent();
        var rest = new Scan<Customer>(Criterion.everything(), Customer.TYPE.total(Sort.none()), 5, less.next());
        assertThat(ask(rest).items()).hasSize(1);
    }

    @Test
    @Rule("S-091")
    void pages_neither_skip_nor_repeat_also_among_equal_and_absent_keys() {
        add(customers);
        for (var sort : List.of(
                Customer.FAMILY_NAME.ascending(),
                Customer.FAMILY_NAME.descending(),
                Customer.FAMILY_NAME.ascending().absentFirst(),
                Customer.FAMILY_NAME.descending().absentFirst(),
                Customer.FAMILY_NAME.descending().then(Customer.ID.descending()))) {
            var whole = ask(scan(sort, customers.size())).items();
            for (int limit : List.of(1, 2, 3, 7, 29)) {
                assertThat(Scans.pages(scan(sort, limit), this::ask)).containsExactlyElementsOf(whole);
            }
        }
    }

    @Test
    @Rule("S-092")
    void who_was_there_from_the_beginning_comes_once_while_others_insert() {
        add(customers);
        var turned = Scans.pages(scan(Customer.FAMILY_NAME.ascending(), 4), scan -> {
            add(samples.person("Newcomer", "Aaron"), samples.person("Newcomer", "Lovelace"));
            add(samples.person("Newcomer", "Zuse"), samples.person("Newcomer", ""));
            return ask(scan);
        });
        assertThat(turned)
                .doesNotHaveDuplicates()
                .filteredOn(customers::contains)
                .containsExactlyElementsOf(ask(scan(Customer.FAMILY_NAME.ascending(), 1000)).items().stream()
                        .filter(customers::contains)
                        .toList())
                .hasSameSizeAs(customers);
    }

    private static Scan<Customer> scan(Sort<Customer> sort, int limit) {
        return Scans.of(Customer.TYPE, Criterion.everything(), sort, limit);
    }

    private Slice<Customer> ask(Scan<Customer> scan) {
        return unit(unit -> unit.of(Customer.TYPE).search(scan));
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Search: what a criterion selects, and in which order. */
abstract class SearchContract extends Contract {
    @Test
    @Rule("S-080")
    void no_part_of_all_of_selects_everything_and_no_part_of_any_of_nothing() {
        add(samples.persons(3));
        assertThat(found(Criterion.everything())).hasSize(3);
        assertThat(found(new Criterion.AnyOf<>(List.of()))).isEmpty();
        assertThat(count(new Criterion.AnyOf<>(List.of()))).isZero();
    }

    @Test
    @Rule("S-081")
    void text_is_compared_by_its_folded_key() {
        var marked = samples.person("Ada", "Müller");
        var other = samples.person("Ada", "Miller");
        add(marked, other);
        assertThat(found(Customer.FAMILY_NAME.is("MU\u0308LLER"))).containsExactly(marked);
        assertThat(found(Customer.FAMILY_NAME.startsWith("mul"))).containsExactly(marked);
        assertThat(found(Customer.NAME.hasWords("muller ADA"))).containsExactly(marked);
    }

    @Test
    @Rule("S-082")
    void a_comparison_with_an_absent_value_is_false_and_its_complement_true() {
        var cared = samples.inCareOf("maria");
        var alone = samples.person("Charles", "Babbage");
        add(cared, alone);
        var byMaria = Customer.RESPONSIBLE.is(new EmployeeId("maria"));
        var byOther = Customer.RESPONSIBLE.in(List.of(new EmployeeId("jo"), new EmployeeId("kim")));
        assertThat(found(byMaria)).containsExactly(cared);
        assertThat(found(byMaria.negate())).containsExactly(alone);
        assertThat(found(byOther)).isEmpty();
        assertThat(found(byOther.negate())).containsExactlyInAnyOrder(cared, alone);
        assertThat(found(ContactFacts.LAST_CONTACT.below(Samples.NOON).negate()))
                .containsExactlyInAnyOrder(cared, alone);
    }

    @Test
    @Rule("S-083")
    void what_is_a_wildcard_elsewhere_is_an_ordinary_character() {
        var names = List.of("a%b", "a_b", "a\\b", "axb", "a'b", "a?b");
        var customers = names.stream().map(name -> samples.person("", name)).toList();
        add(customers);
        for (int i = 0; i < names.size(); i++) {
            assertThat(found(Customer.FAMILY_NAME.is(names.get(i)))).containsExactly(customers.get(i));
            assertThat(found(Customer.FAMILY_NAME.startsWith(names.get(i).substring(0, 2))))
                    .as("beginning of the name number %d", i)
                    .containsExactly(customers.get(i));
        }
    }

    @Test
    @Rule("S-084")
    void codes_are_compared_exactly() {
        var small = samples.inCareOf("maria");
        var capital = samples.inCareOf("Maria");
        add(small, capital);
        assertThat(found(Customer.RESPONSIBLE.is(new EmployeeId("maria")))).containsExactly(small);
    }

    @Test
    @Rule("S-085")
    void what_has_no_value_comes_last_in_either_direction_unless_the_order_says_first() {
        var family = samples.person("Ada", "Lovelace");
        var none = samples.person("Ada", "");
        add(family, none);
        assertThat(sorted(Customer.FAMILY_NAME.ascending())).containsExactly(family, none);
        assertThat(sorted(Customer.FAMILY_NAME.descending())).containsExactly(family, none);
        assertThat(sorted(Customer.FAMILY_NAME.ascending().absentFirst())).containsExactly(none, family);
        assertThat(sorted(Customer.FAMILY_NAME.descending().absentFirst())).containsExactly(none, family);
    }

    @Test
    @Rule("S-086")
    void text_is_ordered_by_code_point() {
        var names = List.of("a b", "a-b", "ab", "z", "\u674E", "\uE000", "\uFFFD", "\uD800\uDF48", "\uD83D\uDE00");
        var customers =
                shuffled(names.stream().map(name -> samples.person("", name)).toList());
        add(customers);
        assertThat(sorted(Customer.FAMILY_NAME.ascending()))
                .extracting(customer -> customer.name().display())
                .containsExactly("a b", "a-b", "ab", "z", "\u674E", "\uE000", "\uFFFD", "\uD800\uDF48", "\uD83D\uDE00");
    }

    @Test
    @Rule("S-087")
    void ids_are_ordered_as_sixteen_unsigned_bytes() {
        var ids = List.of(
                "00000000-0000-7000-8000-000000000001",
                "00000000-0000-7000-bfff-ffffffffffff",
                "00000000-0000-7001-8000-000000000000",
                "0196f0a0-0000-7000-8000-000000000000",
                "7fffffff-ffff-7fff-bfff-ffffffffffff",
                "80000000-0000-7000-8000-000000000000",
                "ffffffff-ffff-7fff-bfff-ffffffffffff");
        add(shuffled(ids.stream()
                .map(id -> samples.person(UUID.fromString(id), "Ada", "Lovelace"))
                .toList()));
        assertThat(sorted(Sort.none()))
                .extracting(customer -> customer.id().toString())
                .containsExactlyElementsOf(ids);
        assertThat(sorted(Customer.NAME.ascending().then(Customer.ID.descending())))
                .extracting(customer -> customer.id().toString())
                .containsExactlyElementsOf(turned(ids));
    }

    @Test
    @Rule("S-088")
    void a_relation_asks_for_one_row_that_fulfils_all() {
        var both = samples.person("Ada", "Lovelace");
        var split = samples.person("Charles", "Babbage");
        add(both, split);
        var later = Samples.NOON.plusSeconds(1);
        log(samples.mail(both), samples.mail(split));
        log(samples.contact(later, Direction.INBOUND, split));
        var mailNow = Interaction.CHANNEL.is(ChannelCode.EMAIL).and(Interaction.HAPPENED.atLeast(later));
        assertThat(found(Interaction.OF_CUSTOMER.some(mailNow))).isEmpty();
        assertThat(found(Interaction.OF_CUSTOMER.some(Interaction.CHANNEL.is(ChannelCode.PHONE))))
                .containsExactly(split);
        assertThat(found(Interaction.OF_CUSTOMER.none(Interaction.CHANNEL.is(ChannelCode.PHONE))))
                .containsExactly(both);
    }

    @Test
    @Rule("S-089")
    void derived_fields_are_read_as_they_are_now() {
        var called = samples.person("Ada", "Lovelace");
        var silent = samples.person("Charles", "Babbage");
        add(called, silent);
        log(samples.call(called));
        assertThat(found(ContactFacts.LAST_CONTACT.is(Samples.NOON))).containsExactly(called);
        assertThat(found(ContactFacts.CONTACT_COUNT.is(0L))).containsExactly(silent);
        assertThat(found(ContactFacts.FIRST_CONTACT.isAbsent())).containsExactly(silent);
        assertThat(sorted(ContactFacts.LAST_CONTACT.descending().absentFirst())).containsExactly(silent, called);
    }

    @Test
    @Rule("S-093")
    void the_deepest_and_the_largest_criterion_select_what_they_mean() {
        var ada = samples.person("Ada", "Lovelace");
        add(ada, samples.person("Charles", "Babbage"));
        var deepest = Customer.FAMILY_NAME.is("Babbage");
        for (int depth = 1; depth < 100; depth += 3) {
            deepest = deepest.and(Customer.NAME.startsWith(""))
                    .or(Customer.NAME.is("Nobody"))
                    .negate();
        }
        assertThat(found(deepest)).containsExactly(ada);
        var names = IntStream.range(0, 999).mapToObj(n -> "Nobody " + n);
        assertThat(found(Customer.FAMILY_NAME.in(
                        Stream.concat(names, Stream.of("Lovelace")).toList())))
                .containsExactly(ada);
        var parts = new ArrayList<>(Collections.nCopies(1_997, Customer.FAMILY_NAME.is("Nobody")));
        parts.add(Customer.FAMILY_NAME.is("Lovelace"));
        assertThat(found(new Criterion.AnyOf<>(parts))).containsExactly(ada);
        assertThat(count(new Criterion.AnyOf<>(parts))).isEqualTo(1);
    }

    private List<Customer> sorted(Sort<Customer> sort) {
        return found(Criterion.everything(), sort);
    }

    private static <T> List<T> shuffled(List<T> items) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(8));
        return copy;
    }

    private static <T> List<T> turned(List<T> items) {
        var copy = new ArrayList<>(items);
        Collections.reverse(copy);
        return copy;
    }
}

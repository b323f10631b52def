package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an extension says of its attributes. */
abstract class AttributesContract extends Attributing {
    @Test
    @Rule("S-480")
    void a_value_fulfils_all_that_its_definition_asks_for() {
        var bounded = of(LIMIT).atLeast(BigDecimal.ZERO).atMost(new BigDecimal("100.5"));
        try (var crm = with(to -> to.attribute(bounded)
                .attribute(of(NUMBER).matching("[A-Z]-\\d+").longest(4).oneOf(List.of("A-1", "B-12", "C-123"))))) {
            var customers = desk(crm).customers();
            refused(
                    () -> customers.register(
                            ada().with(LIMIT, new BigDecimal("-0.01")).with(NUMBER, "A 1234")),
                    "attributes.kit.creditLimit:attribute.at-least",
                    "attributes.kit.number:attribute.matching",
                    "attributes.kit.number:attribute.longest",
                    "attributes.kit.number:attribute.one-of");
            var ada = customers.register(
                    ada().with(LIMIT, new BigDecimal("100.50")).with(NUMBER, "B-12"));
            refused(
                    () -> customers.revise(ada.id(), file -> file.with(LIMIT, new BigDecimal("100.51"))),
                    "attributes.kit.creditLimit:attribute.at-most");
            assertThat(customers.get(ada.id())).isEqualTo(ada);
        }
    }

    @Test
    @Rule("S-481")
    void what_was_written_before_hinders_no_other_change() {
        Customer ada;
        try (var crm = with(of(LIMIT))) {
            ada = desk(crm).customers().register(ada().with(LIMIT, BigDecimal.TEN));
        }
        try (var stricter = with(to -> to.attribute(of(LIMIT).atMost(BigDecimal.ONE))
                .attribute(of(NUMBER).required()))) {
            var customers = desk(stricter).customers();
            assertThat(customers.revise(ada.id(), file -> file.noted("x")).attributes())
                    .isEqualTo(ada.attributes());
            refused(
                    () -> customers.revise(ada.id(), file -> file.with(LIMIT, BigDecimal.valueOf(9))),
                    "attributes.kit.creditLimit:attribute.at-most");
            // what has been given once is not taken away any more
            customers.revise(ada.id(), file -> file.with(NUMBER, "7"));
            refused(
                    () -> customers.revise(ada.id(), file -> file.without(NUMBER)),
                    "attributes.kit.number:attribute.required");
        }
    }

    @Test
    @Rule("S-482")
    void a_value_is_required_always_or_in_stages() {
        try (var crm = with(
                to -> to.attribute(of(NUMBER).required()).attribute(of(LIMIT).requiredIn("active")))) {
            var customers = desk(crm).customers();
            refused(
                    () -> customers.register(ada().inStage("active")),
                    "attributes.kit.number:attribute.required",
                    "attributes.kit.creditLimit:attribute.required");
            var ada = customers.register(ada().inStage("prospect").with(NUMBER, "7"));
            refused(
                    () -> customers.revise(ada.id(), file -> file.inStage(Stage.ACTIVE)),
                    "attributes.kit.creditLimit:attribute.required");
            assertThat(customers
                            .revise(ada.id(), file -> file.inStage(Stage.ACTIVE).with(LIMIT, BigDecimal.ONE))
                            .stageCode())
                    .contains("active");
            refused(
                    () -> customers.admit(Customer.of(new CustomerId(samples.id()), ada.name())),
                    "attributes.kit.number:attribute.required",
                    "attributes.kit.creditLimit:attribute.required");
        }
    }

    @Test
    @Rule("S-484")
    void a_retired_attribute_is_kept_and_found_and_no_more_written() {
        Customer ada;
        try (var crm = with(of(LIMIT))) {
            ada = desk(crm).customers().register(ada().with(LIMIT, BigDecimal.TEN));
        }
        try (var crm = with(of(LIMIT).initially(BigDecimal.ONE).required().retire())) {
            var customers = desk(crm).customers();
            assertThat(customers
                            .search(Query.where(LIMIT.atLeast(BigDecimal.TEN)))
                            .items())
                    .containsExactly(ada);
            refused(
                    () -> customers.revise(ada.id(), file -> file.with(LIMIT, BigDecimal.ONE)),
                    "attributes.kit.creditLimit:attribute.retired");
            refused(
                    () -> customers.register(ada().with(LIMIT, BigDecimal.ONE)),
                    "attributes.kit.creditLimit:attribute.retired");
            assertThat(customers.register(ada()).attributes().all()).isEmpty();
            assertThat(customers
                            .revise(ada.id(), file -> file.without(LIMIT))
                            .attributes()
                            .all())
                    .isEmpty();
        }
    }

    @Test
    @Rule("S-497")
    void an_amount_of_money_is_asked_for_in_its_currency() {
        var price = Attribute.money(Customer.class, "kit.price");
        try (var crm = with(of(price))) {
            var customers = desk(crm).customers();
            for (var amount : List.of("7.50 USD", "9 EUR", "10 EUR", "-1 EUR", "20 CHF")) {
                customers.register(NewPerson.named("Ada", amount).with(price, Money.parse(amount)));
            }
            customers.register(ada());
            var tenEuros = Money.of("10.00", "EUR");
            assertThat(prices(customers, price, price.atLeast(tenEuros))).containsExactly("10 EUR");
            assertThat(prices(customers, price, price.below(tenEuros))).containsExactly("-1 EUR", "9 EUR");
            assertThat(prices(customers, price, price.above(Money.of("-1", "EUR"))))
                    .containsExactly("9 EUR", "10 EUR");
            assertThat(prices(customers, price, price.atMost(Money.of("7.5", "USD"))))
                    .containsExactly("7.5 USD");
            assertThat(prices(customers, price, price.atMost(tenEuros).negate()))
                    .containsExactly("20 CHF", "7.5 USD", "none");
            assertThat(prices(customers, price, Attribute.in(price, Currency.getInstance("EUR"))))
                    .containsExactly("-1 EUR", "9 EUR", "10 EUR");
            // by the code, then by number
            assertThat(prices(customers, price, price.isPresent()))
                    .containsExactly("20 CHF", "-1 EUR", "9 EUR", "10 EUR", "7.5 USD");
        }
    }

    /** By the price, two a page. */
    private static List<String> prices(
            Customers customers, OrderedField<Customer, Money> price, Criterion<Customer> where) {
        var query = Query.where(where).sortedBy(price.ascending()).limit(2);
        var found = new ArrayList<String>();
        for (var next = Optional.of(query); next.isPresent(); ) {
            var page = customers.search(next.get());
            page.items()
                    .forEach(one -> found.add(
                            one.attributes().value(price).map(Money::text).orElse("none")));
            next = page.next().map(query::after);
        }
        return found;
    }

    @Test
    @Rule("S-492")
    void two_handles_of_one_name_each_read_values_of_their_own_kind() {
        var old = Attribute.whole(Customer.class, "kit.size");
        var next = Attribute.decimal(Customer.class, "kit.size");
        Customer ada;
        try (var crm = with(of(old))) {
            ada = desk(crm).customers().register(ada().with(old, 5L));
            desk(crm).customers().register(NewPerson.named("Charles", "Babbage"));
        }
        try (var crm = with(of(next))) {
            var customers = desk(crm).customers();
            var grace = customers.register(NewPerson.named("Grace", "Hopper").with(next, BigDecimal.TEN));
            assertThat(customers
                            .search(Query.where(old.isPresent().and(next.isAbsent()))
                                    .sortedBy(old.ascending()))
                            .items())
                    .containsExactly(ada);
            assertThat(customers
                            .search(Query.where(old.is(5L).and(next.isAbsent())))
                            .items())
                    .containsExactly(ada);
            assertThat(customers
                            .search(Query.where(old.isAbsent().and(next.isPresent()))
                                    .sortedBy(next.descending()))
                            .items())
                    .containsExactly(grace);
            assertThat(customers
                            .search(Query.where(old.isPresent()).sortedBy(old.ascending()))
                            .items())
                    .containsExactly(ada);
            assertThat(customers.search(Query.where(next.isPresent())).items()).containsExactly(grace);
        }
    }
}

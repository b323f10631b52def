package dev.kith.crm.tck;

import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.CHOICE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.CHOICES;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.CODE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.DATE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.DECIMAL;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.INSTANT;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.MONEY;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.REFERENCE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.TEXT;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.WHOLE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Attributes that a tenant defines at run time mean what those of extensions do. */
abstract class TenantAttributesContract extends TenantAttributing {
    @Test
    @Rule("S-500")
    void values_of_each_kind_are_typed_kept_shown_and_found() {
        var typed = Map.of(
                TEXT, "Two\nlines",
                CODE, "A-7",
                WHOLE, "-9223372036854775808",
                DECIMAL, "7500.5",
                YES_NO, "true",
                MONEY, "12.5 EUR",
                DATE, "2026-12-24",
                INSTANT, "2026-12-24T18:00:00Z",
                CHOICE, "gold");
        typed.forEach((kind, value) ->
                defined(desk(), named(kind), kind, kind == CHOICE ? ANY.choosing("bronze", "gold") : ANY));
        var ada = desk().customers().register(ada());
        for (var one : typed.entrySet()) {
            var definition = definition(desk(), named(one.getKey()));
            ada = desk().customers().revise(ada.id(), file -> file.with(definition, one.getValue()));
        }
        var kept = desk().customers().get(ada.id());
        assertThat(kept).isEqualTo(ada);
        desk().customers().register(NewPerson.named("Charles", "Babbage"));
        for (var one : typed.entrySet()) {
            var definition = definition(desk(), named(one.getKey()));
            assertThat(definition.text(kept.attributes())).contains(one.getValue());
            assertThat(found(desk(), definition.field().isPresent()))
                    .extracting(Customer::id)
                    .containsExactly(kept.id());
            var dropped = desk().customers().revise(kept.id(), file -> file.with(definition, " "));
            assertThat(definition.text(dropped.attributes())).isEmpty();
        }
    }

    private static String named(Kind kind) {
        return "own.of" + kind.name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    @Test
    @Rule("S-501")
    void they_are_selected_sorted_and_paged() {
        defined(desk(), "own.size", WHOLE, ANY);
        defined(desk(), "own.tier", CHOICE, ANY.choosing("silver", "bronze", "gold"));
        var tiers = List.of("gold", "bronze", "silver");
        for (int i = 0; i < 12; i++) {
            var size = definition(desk(), "own.size");
            var tier = definition(desk(), "own.tier");
            desk().customers()
                    .register(NewPerson.named("N" + i, "X")
                            .with(size, i % 4 == 3 ? "" : String.valueOf(i % 4))
                            .with(tier, tiers.get(i % 3)));
        }
        var tier = Attribute.choice(Customer.class, "own.tier", List.of("silver", "bronze", "gold"));
        var query = Query.where(SIZE.atLeast(1L).or(tier.is("gold")))
                .sortedBy(tier.ascending().then(SIZE.descending()).then(Customer.NAME.ascending()));
        var names = new ArrayList<String>();
        var page = desk().customers().search(query.limit(2));
        page.items().forEach(one -> names.add(one.name().display()));
        while (page.next().isPresent()) {
            page = desk().customers().search(query.limit(2).after(page.next().get()));
            page.items().forEach(one -> names.add(one.name().display()));
        }
        // i: size i % 4 (3: none), tier by i % 3; silver before bronze before gold; larger before smaller, none last;
        // then by name
        assertThat(names).containsExactly("N2 X", "N5 X", "N10 X", "N1 X", "N6 X", "N9 X", "N0 X", "N3 X");
        assertThat(desk().customers().count(tier.below("gold"))).isEqualTo(8);
    }

    @Test
    @Rule("S-502")
    void each_tenant_has_its_own() {
        defined(desk(), "own.size", WHOLE, ANY);
        var other = desk(freshTenant());
        assertThat(other.attributes(Customer.class).named("own.size")).isEmpty();
        refused(
                () -> other.customers().register(ada().with(definition(desk(), "own.size"), "1")),
                "attributes:code.unknown");
        defined(other, "own.size", TEXT, ANY);
        var ada = registered(other, "Ada", "own.size", "large");
        assertThat(found(other, Attribute.text(Customer.class, "own.size").hasWords("large")))
                .containsExactly(ada);
        assertThat(other.tenantAttributes().count(Criterion.everything())).isOne();
    }

    @Test
    @Rule("S-504")
    void rules_hold_for_whatever_is_written() {
        defined(desk(), "own.size", WHOLE, ANY.atLeast("1").atMost("9").initially("5"));
        defined(desk(), "own.number", CODE, ANY.matching("K-\\d+").required(Requirement.ALWAYS));
        desk().tenantAttributes()
                .define(NewTenantAttribute.of(Customer.TYPE, "own.payer", REFERENCE, ANY)
                        .referringTo("customer"));
        var number = definition(desk(), "own.number");
        var size = definition(desk(), "own.size");
        refused(
                () -> desk().customers().register(ada().with(size, "10")),
                "attributes.own.size:attribute.at-most",
                "attributes.own.number:attribute.required");
        refused(
                () -> desk().customers().register(ada().with(size, "ten").with(number, "K7")),
                "attributes.own.size:attribute.kind",
                "attributes.own.number:attribute.matching");
        var ada = desk().customers().register(ada().with(number, "K-7"));
        assertThat(size.text(ada.attributes())).contains("5");
        var payer = definition(desk(), "own.payer");
        refused(
                () -> desk().customers()
                        .revise(ada.id(), file -> file.with(payer, samples.id().toString())),
                "attributes.own.payer:attribute.nowhere");
        var paid = desk().customers()
                .revise(ada.id(), file -> file.with(payer, ada.id().toString()));
        assertThat(payer.text(paid.attributes())).contains(ada.id().toString());
    }

    @Test
    @Rule("S-505")
    void rules_change_and_no_value_is_lost() {
        var tier = defined(desk(), "own.tier", CHOICE, ANY.choosing("bronze", "gold"));
        var ada = registered(desk(), "Ada", "own.tier", "gold");
        var attributes = desk().tenantAttributes();
        attributes.revise(
                tier.id(), one -> one.under(one.rules().labelled("Level").choosing("bronze", "platinum")));
        assertThat(definition(desk(), "own.tier").label()).isEqualTo("Level");
        assertThat(definition(desk(), "own.tier")
                        .text(desk().customers().get(ada.id()).attributes()))
                .isEmpty();
        desk().customers().revise(ada.id(), file -> file.noted("kept"));
        refused(() -> registered(desk(), "Charles", "own.tier", "gold"), "attributes.own.tier:attribute.one-of");
        var retired = attributes.revise(
                tier.id(), one -> one.under(one.rules().choosing("gold").retire()));
        assertThat(definition(desk(), "own.tier")
                        .text(desk().customers().get(ada.id()).attributes()))
                .contains("gold");
        assertThat(found(
                        desk(),
                        Attribute.choice(Customer.class, "own.tier", List.of("gold"))
                                .is("gold")))
                .containsExactly(desk().customers().get(ada.id()));
        refused(() -> registered(desk(), "Charles", "own.tier", "gold"), "attributes.own.tier:attribute.retired");
        attributes.revise(
                tier.id(), retired.version(), one -> one.under(one.rules().restore()));
        registered(desk(), "Charles", "own.tier", "gold");
        refused(
                () -> attributes.revise(
                        tier.id(),
                        one -> new TenantAttribute(
                                one.id(), one.version(), "task", "own.level", CODE, Optional.empty(), one.rules())),
                "owner:revise.fixed",
                "name:revise.fixed",
                "kind:revise.fixed");
        assertThat(attributes.get(tier.id()).version().number()).isEqualTo(4);
    }

    @Test
    @Rule("S-506")
    void of_several_choices_each_is_an_attribute() {
        var interests = defined(
                desk(), "own.interests", CHOICES, ANY.labelled("Interests").choosing("engines", "spareParts"));
        var ada = registered(desk(), "Ada", "own.interests.spareParts", "true");
        assertThat(definition(desk(), "own.interests.spareParts").label()).isEqualTo("Interests: spare parts");
        var flag = Attribute.yesNo(Customer.class, "own.interests.spareParts");
        assertThat(found(desk(), flag.is(true))).containsExactly(ada);
        refused(() -> defined(desk(), "own.interests.engines", YES_NO, ANY), "name:attribute.taken");
        desk().tenantAttributes()
                .revise(interests.id(), one -> one.under(one.rules().choosing("service")));
        assertThat(desk().attributes(Customer.class).named("own.interests.engines"))
                .isEmpty();
        assertThat(desk().customers().get(ada.id()).attributes().value(flag)).contains(true);
        refused(() -> desk().customers().revise(ada.id(), file -> file.with(flag, false)), "attributes:code.unknown");
    }

    @Test
    @Rule("S-507")
    void a_criterion_that_is_kept_as_text_may_name_them() {
        defined(desk(), "own.size", WHOLE, ANY);
        var text = SIZE.atLeast(10L).text();
        var reader =
                new Contributing(to -> to.facade(Criteria.class, bench -> () -> bench.criterion(Customer.class, text)));
        try (var crm = built(builder -> builder.extension(reader))) {
            var ada = registered(desk(), "Ada", "own.size", "10");
            registered(desk(), "Charles", "own.size", "9");
            assertThat(found(desk(), desk(crm).facade(Criteria.class).read())).containsExactly(ada);
            var other = crm.desk(context(freshTenant())).facade(Criteria.class);
            assertThatThrownBy(other::read).isInstanceOf(InvalidValueException.class);
        }
    }

    /** Reads a criterion. */
    private interface Criteria {
        Criterion<Customer> read();
    }
}

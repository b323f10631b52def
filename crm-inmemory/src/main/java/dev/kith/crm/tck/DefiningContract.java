package dev.kith.crm.tck;

import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.CHOICE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.CHOICES;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.DATE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.MONEY;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.REFERENCE;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.TEXT;
import static dev.kith.crm.tenantattribute.TenantAttribute.Kind.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import dev.kith.crm.tenantattribute.TenantAttributes;
import dev.kith.crm.value.Version;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When what a tenant defines begins to hold, and who defines what first. */
abstract class DefiningContract extends TenantAttributing {
    @Test
    @Rule("S-503")
    void a_definition_that_does_not_fit_is_refused_with_all_reasons() {
        definitionRefused("customer", "size", WHOLE, "name:attribute.name");
        definitionRefused("custmer", "own.size", WHOLE, "owner:code.unknown");
        refused(
                () -> defined(
                        desk(),
                        "own.size",
                        WHOLE,
                        ANY.atLeast("x").atMost("2").longest(3).choosing("a")),
                "longest:attribute.unfit",
                "choices:attribute.unfit");
        refused(
                () -> defined(
                        desk(),
                        "own.size",
                        WHOLE,
                        ANY.atLeast("x").atMost("2.5").initially("y")),
                "least:attribute.kind",
                "most:attribute.kind",
                "initial:attribute.kind");
        refused(
                () -> defined(desk(), "own.day", DATE, ANY.atLeast("2026-02-01").atMost("2026-01-31")),
                "most:attribute.bounds");
        refused(
                () -> defined(desk(), "own.limit", MONEY, ANY.atLeast("1 EUR").atMost("2 USD")),
                "most:attribute.bounds");
        refused(() -> defined(desk(), "own.day", DATE, ANY.atLeast("0001-01-01")), "least:instant.range");
        refused(() -> defined(desk(), "own.limit", MONEY, ANY.initially("1 XXZ")), "initial:currency.unknown");
        refused(() -> defined(desk(), "own.size", WHOLE, ANY.atMost("2").initially("3")), "initial:attribute.initial");
        refused(
                () -> defined(desk(), "own.note", TEXT, ANY.matching("(").longest(0)),
                "form:attribute.form",
                "longest:attribute.bounds");
        refused(() -> defined(desk(), "own.tier", CHOICE, ANY), "choices:attribute.choices");
        refused(() -> defined(desk(), "own.tier", CHOICE, ANY.choosing("gold", "gold")), "choices:attribute.choices");
        refused(() -> defined(desk(), "own.tier", CHOICES, ANY.choosing("a b")), "choices:attribute.choices");
        refused(() -> defined(desk(), "own.payer", REFERENCE, ANY), "target:attribute.target");
        definitionRefused("task", "own.size", WHOLE, "need:attribute.unattended", Requirement.ALWAYS);
        definitionRefused("task", "own.size", WHOLE, "need:attribute.stages", Requirement.inStages("active"));
        assertThat(desk().tenantAttributes().count(Criterion.everything())).isZero();
    }

    private void definitionRefused(String owner, String name, Kind kind, String violation) {
        definitionRefused(owner, name, kind, violation, Requirement.NEVER);
    }

    private void definitionRefused(String owner, String name, Kind kind, String violation, Requirement need) {
        refused(
                () -> desk().tenantAttributes().define(NewTenantAttribute.named(owner, name, kind, ANY.required(need))),
                violation);
    }

    @Test
    @Rule("S-514")
    void a_careless_form_refuses_what_it_does_not_come_to_an_end_with() {
        defined(desk(), "own.number", TEXT, ANY.matching("(a|aa)+b"));
        refused(
                () -> registered(desk(), "Ada", "own.number", "a".repeat(500)),
                "attributes.own.number:attribute.matching");
    }

    @Test
    @Rule("S-508")
    void what_is_defined_holds_in_its_unit_and_after_its_commit_for_all_and_after_its_rollback_for_nobody() {
        assertThat(desk().attributes(Customer.class).named("own.size")).isEmpty();
        assertThatThrownBy(() -> desk().doInTransaction(desk -> {
                    defined(desk, "own.size", WHOLE, ANY);
                    registered(desk, "Ada", "own.size", "1");
                    Threads.elsewhere(
                            () -> assertThat(desk().attributes(Customer.class).named("own.size"))
                                    .isEmpty());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk().attributes(Customer.class).named("own.size")).isEmpty();
        desk().doInTransaction(desk -> {
            defined(desk, "own.size", TEXT, ANY);
            registered(desk, "Ada", "own.size", "large");
            Threads.elsewhere(() -> assertThat(desk().attributes(Customer.class).named("own.size"))
                    .isEmpty());
        });
        Threads.elsewhere(() -> registered(desk(), "Charles", "own.size", "small"));
        assertThat(desk().customers()
                        .count(definition(desk(), "own.size").field().isPresent()))
                .isEqualTo(2);
    }

    @Test
    @Rule("S-509")
    void another_crm_knows_what_is_defined_within_the_time_that_is_documented_and_who_asks_afresh_at_once() {
        var now = new AtomicReference<>(NOW);
        try (var other = built(builder -> builder.clock(now::get))) {
            assertThat(desk(other).attributes(Customer.class).named("own.size")).isEmpty();
            defined(desk(), "own.size", WHOLE, ANY);
            assertThat(desk(other).fresh().attributes(Customer.class).named("own.size"))
                    .isPresent();
            now.set(NOW.plus(TenantAttributes.STALENESS).plusMillis(1));
            registered(desk(other), "Ada", "own.size", "1");
        }
    }

    @Test
    @Rule("S-510")
    void a_name_is_given_once_for_an_aggregate() {
        defined(desk(), "own.size", WHOLE, ANY);
        assertThatThrownBy(() -> defined(desk(), "own.size", TEXT, ANY)).isInstanceOf(DuplicateException.class);
        try (var crm = with(of(NUMBER))) {
            refused(() -> defined(desk(crm), NUMBER.name(), TEXT, ANY), "name:attribute.taken");
        }
        var first = desk().tenantAttributes().search(Query.all()).items();
        assertThat(first).singleElement().extracting(TenantAttribute::kind).isEqualTo(WHOLE);
        assertThat(desk().tenantAttributes().count(Criterion.everything())).isOne();
    }

    @Test
    @Rule("S-511")
    void of_two_who_define_the_same_name_at_once_one_does() {
        var told = new ConcurrentLinkedQueue<String>();
        Runnable defining = () -> {
            try {
                defined(desk(), "own.size", WHOLE, ANY);
                told.add("defined");
            } catch (DuplicateException taken) {
                told.add("taken");
            }
        };
        Threads.all(List.of(defining, defining));
        assertThat(told).containsExactlyInAnyOrder("defined", "taken");
        assertThat(desk().tenantAttributes().count(Criterion.everything())).isOne();
    }

    @Test
    @Rule("S-512")
    void somebody_elses_change_of_rules_is_seen() {
        var size = defined(desk(), "own.size", WHOLE, ANY);
        var attributes = desk().tenantAttributes();
        attributes.revise(size.id(), one -> one.under(one.rules().atMost("9")));
        assertThatThrownBy(() -> attributes.revise(
                        size.id(), Version.FIRST, one -> one.under(one.rules().atLeast("1"))))
                .isInstanceOf(StaleVersionException.class);
        var same = attributes.revise(size.id(), one -> one.under(one.rules().atMost("9")));
        assertThat(same.version().number()).isEqualTo(2);
    }

    @Test
    @Rule("S-513")
    void they_are_exported_and_imported() {
        defined(desk(), "own.size", WHOLE, ANY.atMost("9"));
        registered(desk(), "Ada", "own.size", "7");
        var text = new StringWriter();
        desk().exchange().exportCustomers(Query.all(), text);
        var file = Tables.of(ImportFile.Kind.CUSTOMERS, text.toString());
        var elsewhere = desk(freshTenant());
        var told = new ArrayList<RowOutcome>();
        elsewhere.exchange().tryOut(file, told::add);
        assertThat(told.get(0).sentence()).contains("own.size");
        defined(elsewhere, "own.size", WHOLE, ANY);
        elsewhere.exchange().run(file, told::add);
        assertThat(told.get(1)).isInstanceOf(RowOutcome.Created.class);
        assertThat(found(elsewhere, SIZE.is(7L))).hasSize(1);
    }
}

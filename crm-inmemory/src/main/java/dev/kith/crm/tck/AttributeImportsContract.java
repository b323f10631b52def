package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Desk;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What definitions mean for rows that come from elsewhere. */
abstract class AttributeImportsContract extends Attributing {
    private static final PlainField<Customer, CustomerId> PAYER =
            Attribute.reference(Customer.class, "kit.payer", Customer.ID);

    private static List<RowOutcome> imported(Desk desk, String text) {
        var file = Tables.of(ImportFile.Kind.CUSTOMERS, text);
        var foreseen = new ArrayList<RowOutcome>();
        desk.exchange().tryOut(file, foreseen::add);
        var told = new ArrayList<RowOutcome>();
        desk.exchange().run(file, told::add);
        assertThat(told).isEqualTo(foreseen);
        return told;
    }

    private static String exported(Desk desk) {
        var text = new StringWriter();
        desk.exchange().exportCustomers(Query.all(), text);
        return text.toString();
    }

    @Test
    @Rule("S-486")
    void a_row_of_an_import_that_breaks_a_definition_is_refused_and_foreseen() {
        var text = new StringWriter();
        try (var crm = with(to -> to.attribute(of(LIMIT)).attribute(of(NUMBER)))) {
            var desk = desk(crm);
            desk.customers().register(ada().with(LIMIT, BigDecimal.TEN).with(NUMBER, "7"));
            desk.customers()
                    .register(NewPerson.named("Charles", "Babbage")
                            .with(LIMIT, BigDecimal.ONE)
                            .with(NUMBER, "8"));
            desk.customers().register(NewPerson.named("Grace", "Hopper").with(LIMIT, BigDecimal.ONE));
            desk.exchange().exportCustomers(Query.all(), text);
        }
        try (var crm = with(to -> to.attribute(of(LIMIT).atMost(BigDecimal.ONE))
                .attribute(of(NUMBER).required()))) {
            var desk = crm.desk(context(freshTenant()));
            var told = imported(desk, text.toString());
            assertThat(told.get(0).sentence())
                    .contains("attributes.kit.creditLimit")
                    .contains("attribute.at-most");
            assertThat(told.get(1)).isInstanceOf(RowOutcome.Created.class);
            assertThat(told.get(2).sentence()).contains("attributes.kit.number").contains("attribute.required");
            assertThat(desk.customers().count(Criterion.everything())).isOne();
        }
    }

    @Test
    @Rule("S-489")
    void a_row_of_somebody_who_is_there_is_judged_as_a_change() {
        Customer ada;
        String text;
        try (var crm = with(to -> to.attribute(of(LIMIT)).attribute(of(NUMBER)))) {
            ada = desk(crm)
                    .customers()
                    .register(ada().with(LIMIT, BigDecimal.TEN).with(NUMBER, "7"));
            text = exported(desk(crm));
        }
        try (var crm = with(to -> to.attribute(of(LIMIT).atMost(BigDecimal.ONE))
                .attribute(of(NUMBER).required().retire()))) {
            assertThat(imported(desk(crm), text)).hasOnlyElementsOfType(RowOutcome.Skipped.class);
        }
        try (var crm = with(to -> to.attribute(of(LIMIT).atMost(BigDecimal.ONE))
                .attribute(of(NUMBER).required()))) {
            var more = "kith id,name,notes\n" + ada.id() + ",Ada Lovelace,more\n";
            assertThat(imported(desk(crm), more)).hasOnlyElementsOfType(RowOutcome.Updated.class);
            assertThat(desk(crm).customers().get(ada.id()).attributes()).isEqualTo(ada.attributes());
        }
    }

    @Test
    @Rule("S-490")
    void rows_may_refer_to_one_another_and_bring_what_is_retired() {
        String text;
        try (var crm = with(to -> to.attribute(of(PAYER)).attribute(of(LIMIT)))) {
            var customers = desk(crm).customers();
            var ada = customers.register(ada().with(LIMIT, BigDecimal.ONE));
            var charles = customers.register(NewPerson.named("Charles", "Babbage"));
            customers.revise(ada.id(), file -> file.with(PAYER, charles.id()));
            customers.revise(charles.id(), file -> file.with(PAYER, charles.id()));
            text = exported(desk(crm));
        }
        try (var crm = with(to -> to.attribute(of(PAYER).referringTo(Customer.TYPE))
                .attribute(of(LIMIT).retire()))) {
            var desk = crm.desk(context(freshTenant()));
            assertThat(imported(desk, text)).hasOnlyElementsOfType(RowOutcome.Created.class);
            assertThat(desk.customers().count(PAYER.isPresent())).isEqualTo(2);
            assertThat(desk.customers().count(LIMIT.is(BigDecimal.ONE))).isOne();

            var grace = new CustomerId(samples.id());
            var hedy = new CustomerId(samples.id());
            var rows = List.of(
                    "kith id,name,e-mail,attributes",
                    grace + ",Grace Hopper,grace@example.org,",
                    grace + ",Grace Hopper,grace@example.org,kit.payer;kind=ID:" + hedy,
                    hedy + ",Hedy Lamarr,hedy@example.org,",
                    hedy + ",Hedy Lamarr,hedy@example.org,kit.creditLimit;kind=DECIMAL:1");
            assertThat(imported(desk, String.join("\n", rows) + "\n"))
                    .hasSize(4)
                    .noneMatch(RowOutcome.Rejected.class::isInstance);
            assertThat(desk.customers().get(grace).attributes().value(PAYER)).contains(hedy);
            assertThat(desk.customers().get(hedy).attributes().value(LIMIT)).contains(BigDecimal.ONE);
        }
    }

    @Test
    @Rule("S-491")
    void rows_of_one_customer_find_the_initial_value_there() {
        try (var crm = with(of(LIMIT).initially(BigDecimal.ZERO))) {
            var desk = desk(crm);
            var text = """
                    full name,e-mail,attributes
                    Ada Lovelace,ada@example.org,
                    Ada Lovelace,ada@example.org,kit.creditLimit;kind=DECIMAL:100
                    """;
            var told = imported(desk, text);
            assertThat(told.get(0)).isInstanceOf(RowOutcome.Created.class);
            assertThat(told.get(1)).isInstanceOf(RowOutcome.Skipped.class);
            assertThat(desk.customers().count(LIMIT.is(BigDecimal.ZERO))).isOne();
        }
    }
}

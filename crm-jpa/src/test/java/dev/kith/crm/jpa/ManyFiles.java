package dev.kith.crm.jpa;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;

/** A large tenant: one in {@value #RARE} of its files and entries has what a search asks for. Beside it lies a small one. */
record ManyFiles(CustomerId ada, CustomerId charles) {
    static final int COUNT = 45_000;
    static final int RARE = 9;

    static final TenantId SMALL = new TenantId("small");
    static final int OF_SMALL = 300;

    /** Each file has another one. */
    static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "acme.creditLimit");

    static final TextField<Customer> ROUTE = Attribute.text(Customer.class, "acme.route");

    private record Acme(String name) implements CrmExtension {
        @Override
        public void contribute(Contributions to) {
            to.attribute(AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR))
                    .attribute(AttributeDefinition.of(ROUTE, PrivacyClass.BEHAVIOUR));
        }
    }

    static ManyFiles in(Database database, DataSource connections) {
        try (var crm = Crm.builder()
                .storage(JpaStorage.over(connections))
                .extension(new Acme("acme.credit"))
                .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace")
                            .email("shared@example.org")
                            .birthday(LocalDate.of(1815, 12, 10))
                            .tagged("VIP")
                            .inCareOf("maria")
                            .referencedBy("erp", "1")
                            .with(LIMIT, BigDecimal.ONE)
                            .with(ROUTE, "North"));
            var charles = desk.customers()
                    .register(NewPerson.named("Charles", "Babbage").email("charles@example.org"));
            desk.relationships().relate(NewRelationship.between(ada.id(), RelationshipKind.HOUSEHOLD, charles.id()));
            var call = desk.interactions()
                    .log(NewInteraction.call(ada.id())
                            .with(new EmployeeId("maria"))
                            .linkedTo("acme.order", "4711")
                            .saying(RawContent.NONE.summary("Delivery").about("Delivery")));
            desk.cadences().start(NewCadence.every(1, Recurrence.Unit.MONTHS, ada.id()));
            var rows = new ManyRows(database, connections, COUNT);
            customers(rows, ada);
            relationships(rows);
            interactions(rows, "'" + call.id().value() + "'");
            changes(rows, "'" + ada.id().value() + "'");
            desk.tasks().plan(NewTask.call(ada.id(), "Ask").dueAt(ManyRows.moment(0)));
            small(crm);
            tasks(rows, "'" + charles.id().value() + "'");
            Databases.analyse(database, connections);
            return new ManyFiles(ada.id(), charles.id());
        }
    }

    private static void small(Crm crm) {
        var desk = crm.desk(CallContext.of(Actor.employee("maria")).in(SMALL));
        for (int i = 0; i < OF_SMALL; i++) {
            desk.customers().register(NewPerson.named("Mary", "Somerville"));
        }
    }

    private static void customers(ManyRows rows, Customer ada) {
        var id = Map.of("id", rows.id());
        var its = "t.customer_id = '" + ada.id().value() + "'";
        var customer = Map.of("customer_id", rows.id());
        rows.copy(
                "kith_customer",
                "t.id = '" + ada.id().value() + "'",
                id,
                Map.of(
                        "name_key", rows.key(ManyRows.numbered("ada")),
                        "family_key", rows.key(ManyRows.numbered("lovelace")),
                        "responsible", rare("t.responsible", "'jo'")));
        rows.copy("kith_contact_point", its, customer, rare(rows, "lookup_key", "mail"));
        rows.copy("kith_important_date", its, customer, Map.of("month_day", rare("t.month_day", "101 + mod(seq, 20)")));
        rows.copy("kith_customer_label", its, customer, rare(rows, "text_key", "tag"));
        rows.copy("kith_name_word", its + " and t.word = " + rows.key("'ada'"), customer, rare(rows, "word", "word"));
        rows.copy(
                "kith_name_word",
                its + " and t.word = " + rows.key("'lovelace'"),
                customer,
                Map.of("word", rows.key(ManyRows.numbered("family"))));
        rows.copy(
                "kith_external_reference", its, customer, Map.of("reference_key", rows.key(ManyRows.numbered("erp"))));
        rows.copy(
                "kith_customer_attribute",
                its + " and t.name = 'acme.creditLimit'",
                customer,
                Map.of("key_value", rows.key("concat('1', lpad(concat('', seq), 28, '0'), '0000000000')")));
        rows.copy(
                "kith_customer_attribute",
                its + " and t.name = 'acme.route'",
                customer,
                rare(rows, "key_value", "route"));
        rows.copy("kith_contact_facts", its, customer, Map.of("last_at", rows.moment(), "touch_lost", rows.moment()));
        rows.copy("kith_cadence", its, Map.of("id", rows.id()), Map.of("customer_id", rows.id()));
    }

    private static void relationships(ManyRows rows) {
        rows.copy(
                "kith_relationship",
                "t.kind = 'household'",
                Map.of("id", rows.id()),
                Map.of(
                        "from_customer",
                        rare("t.from_customer", rows.id()),
                        "to_customer",
                        "case when mod(seq, " + RARE + ") = 1 then t.from_customer else " + rows.id() + " end"));
    }

    private static void interactions(ManyRows rows, String call) {
        var its = "t.interaction_id = " + call;
        var entry = Map.of("interaction_id", rows.id());
        rows.copy(
                "kith_interaction",
                "t.id = " + call,
                Map.of("id", rows.id()),
                Map.of("happened_at", rows.moment(), "origin_id", rare(rows.id("" + RARE), rows.id())));
        rows.copy(
                "kith_participation",
                its,
                entry,
                Map.of(
                        "happened_at",
                        rows.moment(),
                        "employee_id",
                        "case when t.position = 0 then t.employee_id else " + rare("t.employee_id", "'jo'") + " end"));
        rows.copy("kith_interaction_part", its, entry, rare(rows, "lookup_key", "part"));
    }

    private static void changes(ManyRows rows, String ada) {
        var at = Map.of("changed_at", rows.moment());
        rows.copy("kith_change", "t.subject_id = " + ada, Map.of("id", rows.id()), at);
        rows.copy(
                "kith_change_customer",
                "t.customer_id = " + ada
                        + " and t.position = 0 and t.change_id in (select c.id from kith_change c where c.subject_id = "
                        + ada + ")",
                Map.of("change_id", rows.id()),
                at);
    }

    private static void tasks(ManyRows rows, String charles) {
        rows.copy(
                "kith_task",
                "t.title = 'Ask'",
                Map.of("id", rows.id()),
                Map.of(
                        "customer_id", rare("t.customer_id", rows.uuid(charles)),
                        "due_at", rows.moment(),
                        "passes_at", rows.moment()));
    }

    private static Map<String, String> rare(ManyRows rows, String column, String other) {
        return Map.of(column, rare("t." + column, rows.key(ManyRows.numbered(other))));
    }

    private static String rare(String one, String other) {
        return "case when mod(seq, " + RARE + ") = 0 then " + one + " else " + other + " end";
    }
}

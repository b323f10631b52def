package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Choices;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Query;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Money;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Set;

/** Fields of one's own, as docs/attributes.md shows them; a test compares the two and runs it. */
final class OwnFields {
    // definitions
    enum PaymentTerm {
        PREPAID,
        NET_14,
        NET_30
    }

    enum Interest {
        ENGINES,
        SPARE_PARTS,
        SERVICE
    }

    record Erp(String name) implements CrmExtension {
        static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "erp.creditLimit");
        static final OrderedField<Customer, Money> BUDGET = Attribute.money(Customer.class, "erp.budget");
        static final PlainField<Customer, String> NUMBER = Attribute.code(Customer.class, "erp.number");
        static final OrderedField<Customer, PaymentTerm> TERM =
                Attribute.choice(Customer.class, "erp.paymentTerm", PaymentTerm.class);
        static final PlainField<Customer, CustomerId> PAYER =
                Attribute.reference(Customer.class, "erp.payer", Customer.ID);
        static final Choices<Customer, Interest> INTERESTS =
                Choices.of(Customer.class, "erp.interests", Interest.class);

        @Override
        public void contribute(Contributions to) {
            to.attribute(AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR)
                            .atLeast(BigDecimal.ZERO)
                            .atMost(new BigDecimal("1000000")))
                    .attribute(AttributeDefinition.of(BUDGET, PrivacyClass.BEHAVIOUR)
                            .atLeast(Money.of("0", "EUR")))
                    .attribute(AttributeDefinition.of(NUMBER, PrivacyClass.IDENTITY)
                            .labelled("customer number")
                            .matching("K-\\d{5}")
                            .requiredIn("active"))
                    .attribute(
                            AttributeDefinition.of(TERM, PrivacyClass.BEHAVIOUR).initially(PaymentTerm.PREPAID))
                    .attribute(AttributeDefinition.of(PAYER, PrivacyClass.BEHAVIOUR)
                            .referringTo(Customer.TYPE));
            INTERESTS.definitions(PrivacyClass.BEHAVIOUR).forEach(to::attribute);
        }
    }
    // end

    private OwnFields() {}

    static void run(PrintStream out) {
        try (var crm = Crm.builder()
                .storage(InMemoryStorage.create())
                .extension(new Erp("erp"))
                .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = used(desk);
            out.print(shown(desk, ada));
            out.print(shown(desk, typed(desk, ada)));
        }
    }

    private static Customer typed(Desk desk, Customer ada) {
        // tenant
        desk.tenantAttributes()
                .define(NewTenantAttribute.of(
                        Customer.TYPE,
                        "own.tier",
                        TenantAttribute.Kind.CHOICE,
                        AttributeRules.of(PrivacyClass.BEHAVIOUR)
                                .labelled("level")
                                .choosing("bronze", "gold")));
        var tier = desk.attributes(Customer.class).named("own.tier").orElseThrow();
        var gold = desk.customers().revise(ada.id(), file -> file.with(tier, "gold"));
        // end
        return gold;
    }

    private static Customer used(Desk desk) {
        // use
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "Lovelace")
                        .with(Erp.NUMBER, "K-12345")
                        .with(Erp.LIMIT, new BigDecimal("7500"))
                        .with(Erp.BUDGET, Money.of("12000.50", "EUR"))
                        .with(Erp.INTERESTS.flag(Interest.ENGINES), true));
        desk.customers()
                .revise(
                        ada.id(),
                        file -> Erp.INTERESTS.taking(
                                file.with(Erp.TERM, PaymentTerm.NET_30), Set.of(Interest.SERVICE)));
        var richest = desk.customers()
                .search(Query.where(Erp.LIMIT.atLeast(new BigDecimal("5000")))
                        .sortedBy(Erp.LIMIT.descending())
                        .limit(20));
        // end
        return richest.items().get(0);
    }

    private static String shown(Desk desk, Customer customer) {
        // screen
        var lines = new StringBuilder();
        for (var one : desk.attributes(Customer.class).all()) {
            one.text(customer.attributes())
                    .ifPresent(text ->
                            lines.append(one.label()).append(": ").append(text).append('\n'));
        }
        // end
        return lines.toString();
    }
}

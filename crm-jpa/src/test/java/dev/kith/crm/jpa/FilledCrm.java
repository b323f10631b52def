package dev.kith.crm.jpa;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * An application whose rows are frozen at each release: of every kind there is something. An attribute that was contributed once stays
 * contributed, or the values of former releases are read as unknown ones.
 */
final class FilledCrm {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final TenantId SMALL = new TenantId("small");

    static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "acme.creditLimit");
    static final OrderedField<Customer, Money> REVENUE = Attribute.money(Customer.class, "acme.revenue");
    static final OrderedField<Customer, Long> SEATS = Attribute.whole(Customer.class, "acme.seats");
    static final OrderedField<Customer, LocalDate> SINCE = Attribute.date(Customer.class, "acme.since");
    static final OrderedField<Customer, Instant> AUDITED = Attribute.instant(Customer.class, "acme.audited");
    static final OrderedField<Customer, Tier> TIER = Attribute.choice(Customer.class, "acme.tier", Tier.class);
    static final PlainField<Customer, Boolean> PRESS = Attribute.yesNo(Customer.class, "acme.press");
    static final PlainField<Customer, String> ROUTE = Attribute.code(Customer.class, "acme.route");
    static final TextField<Customer> MACHINE = Attribute.text(Customer.class, "acme.machine");
    static final PlainField<Customer, CustomerId> BROKER =
            Attribute.reference(Customer.class, "acme.broker", Customer.ID);
    static final TextField<Relationship> CONTRACT = Attribute.text(Relationship.class, "acme.contract");
    static final OrderedField<Interaction, Long> MOOD = Attribute.whole(Interaction.class, "acme.mood");
    static final OrderedField<Task, Money> WORTH = Attribute.money(Task.class, "acme.worth");
    static final TextField<Cadence> SCRIPT = Attribute.text(Cadence.class, "acme.script");
    static final PlainField<Sequence, Boolean> PAID = Attribute.yesNo(Sequence.class, "acme.paid");

    private FilledCrm() {}

    /** How good a customer is. */
    enum Tier {
        GOLD,
        SILVER
    }

    private record Acme(String name) implements CrmExtension {
        @Override
        public void contribute(Contributions to) {
            to.attribute(of(LIMIT))
                    .attribute(of(REVENUE))
                    .attribute(of(SEATS))
                    .attribute(of(SINCE))
                    .attribute(of(AUDITED))
                    .attribute(of(TIER))
                    .attribute(of(PRESS))
                    .attribute(of(ROUTE))
                    .attribute(of(MACHINE))
                    .attribute(of(BROKER).referringTo(Customer.TYPE))
                    .attribute(of(CONTRACT))
                    .attribute(of(MOOD))
                    .attribute(of(WORTH))
                    .attribute(of(SCRIPT))
                    .attribute(of(PAID));
        }

        private static <A extends Attributed<A>, V> AttributeDefinition<A, V> of(Field<A, V> field) {
            return AttributeDefinition.of(field, PrivacyClass.BEHAVIOUR);
        }
    }

    /** On tables that are there. */
    static CrmBuilder on(DataSource connections, InstantSource clock, Notifier notifier) {
        return Crm.builder()
                .storage(JpaStorage.over(connections))
                .clock(clock)
                .notifier(notifier)
                .extension(new Acme("acme.frozen"));
    }

    static Desk desk(Crm crm) {
        return crm.desk(Actor.employee("maria"));
    }

    static Desk small(Crm crm) {
        return crm.desk(CallContext.of(Actor.employee("maria")).in(SMALL));
    }

    static Customer ada(Desk desk) {
        return desk.customers()
                .findByReference(new ExternalReference("erp", "4711"))
                .orElseThrow();
    }

    /** Ids that are the same each time, so that one release has one text for all databases. */
    static UUID id(AtomicInteger last) {
        return new UUID((NOW.toEpochMilli() << 16) | 0x7000, 0x8000_0000_0000_0000L | last.incrementAndGet());
    }
}

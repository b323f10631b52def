package dev.kith.crm.tck;

import dev.kith.crm.Desk;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import java.util.List;

/** What the groups share in which a tenant defines attributes. */
abstract class TenantAttributing extends Attributing {
    /** A program that knows name and kind makes the handle itself. */
    static final OrderedField<Customer, Long> SIZE = Attribute.whole(Customer.class, "own.size");

    static final AttributeRules ANY = AttributeRules.of(PrivacyClass.BEHAVIOUR);

    static TenantAttribute defined(Desk desk, String name, Kind kind, AttributeRules rules) {
        return desk.tenantAttributes().define(NewTenantAttribute.of(Customer.TYPE, name, kind, rules));
    }

    static AttributeDefinition<Customer, ?> definition(Desk desk, String name) {
        return desk.attributes(Customer.class).named(name).orElseThrow();
    }

    static Customer registered(Desk desk, String given, String name, String typed) {
        return desk.customers().register(NewPerson.named(given, "X").with(definition(desk, name), typed));
    }

    static List<Customer> found(Desk desk, Criterion<Customer> where) {
        return desk.customers().search(Query.where(where)).items();
    }
}

/**
 * Storage adapter of Kith CRM on Jakarta Persistence.
 */
// Hibernate carries a fixed module name, but no descriptor.
@SuppressWarnings("requires-automatic")
module dev.kith.crm.jpa {
    requires transitive dev.kith.crm.core;
    requires transitive jakarta.persistence;
    requires transitive java.sql;
    requires com.github.benmanes.caffeine;
    requires static org.hibernate.orm.core;

    exports dev.kith.crm.jpa;
    exports dev.kith.crm.jpa.room;
    exports dev.kith.crm.jpa.schema;

    // the persistence provider makes rows and reads their fields
    opens dev.kith.crm.jpa.brand;
    opens dev.kith.crm.jpa.cadence;
    opens dev.kith.crm.jpa.consent;
    opens dev.kith.crm.jpa.customer;
    opens dev.kith.crm.jpa.customer.relationship;
    opens dev.kith.crm.jpa.delivery;
    opens dev.kith.crm.jpa.event;
    opens dev.kith.crm.jpa.exchange;
    opens dev.kith.crm.jpa.interaction;
    opens dev.kith.crm.jpa.room;
    opens dev.kith.crm.jpa.sequence;
    opens dev.kith.crm.jpa.task;
    opens dev.kith.crm.jpa.template;
    opens dev.kith.crm.jpa.tenantattribute;
}

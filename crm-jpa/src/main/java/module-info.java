/**
 * Storage adapter of Kith CRM on Jakarta Persistence.
 */
// Hibernate carries a fixed module name, but no descriptor.
@SuppressWarnings("requires-automatic")
module dev.kith.crm.jpa {
    requires transitive dev.kith.crm.core;
    requires transitive jakarta.persistence;
    requires java.sql;
    requires static org.hibernate.orm.core;

    exports dev.kith.crm.jpa;
}

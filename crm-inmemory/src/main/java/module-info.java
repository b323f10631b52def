/**
 * Reference storage adapter and testing companion of Kith CRM, and the contract kit for storage adapters.
 */
module dev.kith.crm.inmemory {
    requires transitive dev.kith.crm.core;
    requires static transitive java.sql;
    // not transitive: a program that only stores in memory would need them to be compiled
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;

    exports dev.kith.crm.inmemory;
    exports dev.kith.crm.tck;
    exports dev.kith.crm.testing;

    // the test engine makes the groups and the resolver of parameters, and calls their methods
    opens dev.kith.crm.tck;
    opens dev.kith.crm.testing;
}

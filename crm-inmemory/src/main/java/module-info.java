/**
 * Reference storage adapter and testing companion of Kith CRM.
 */
module dev.kith.crm.inmemory {
    requires transitive dev.kith.crm.core;
    requires static transitive org.assertj.core;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.junit.jupiter.params;

    exports dev.kith.crm.inmemory;
}

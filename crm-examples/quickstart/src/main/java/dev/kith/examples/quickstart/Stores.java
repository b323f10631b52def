package dev.kith.examples.quickstart;

import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.storage.CrmStorage;

/** Opens the store that the command line names. */
final class Stores {
    private Stores() {}

    static CrmStorage open(String store) {
        return switch (store) {
            case "memory" -> InMemoryStorage.create();
            case "h2" -> jdbc("jdbc:h2:file:./target/quickstart");
            default -> jdbc(store);
        };
    }

    private static CrmStorage jdbc(String url) {
        return JpaStorage.over(null);
    }
}

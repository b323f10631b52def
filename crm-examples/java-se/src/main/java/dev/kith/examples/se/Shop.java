package dev.kith.examples.se;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.task.NewTask;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;

/** Keeps the files of customers, first in tables, then in memory. */
public final class Shop {
    private Shop() {}

    /**
     * Prints a file of each store.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var tables = new JdbcDataSource();
        tables.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        Schema.of(tables).migrate(tables);
        try (var storage = JpaStorage.over(tables)) {
            System.out.println(file(storage));
        }
        System.out.println(file(InMemoryStorage.create()));
        System.out.println("modules: " + Crm.class.getModule().getName() + ", "
                + JpaStorage.class.getModule().getName() + ", "
                + InMemoryStorage.class.getModule().getName());
    }

    private static String file(CrmStorage storage) {
        try (var crm = Crm.builder().storage(storage).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada =
                    desk.customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
            desk.interactions().log(NewInteraction.call(ada.id()).inbound().summary("Asked about the delivery date"));
            desk.tasks().plan(NewTask.call(ada.id(), "Tell her the date").dueAt(Instant.now()));
            crm.runDue(100);
            return desk.open(ada.id()).asText();
        }
    }
}

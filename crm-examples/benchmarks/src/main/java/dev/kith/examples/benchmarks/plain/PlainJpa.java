package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import java.util.List;
import javax.sql.DataSource;

/** The persistence unit of the plain mapping, set up as well as Kith's own. */
public final class PlainJpa {
    private static final List<Class<?>> ENTITIES = List.of(
            PlainCustomer.class,
            PlainAttribute.class,
            PlainInteraction.class,
            PlainFacts.class,
            PlainChannel.class,
            PlainChange.class,
            PlainImport.class,
            PlainImportedItem.class,
            PlainTask.class,
            PlainCadence.class,
            PlainRelationship.class);

    private PlainJpa() {}

    /**
     * Opens it.
     *
     * @param connections where connections come from
     * @return the unit; closed by the caller
     */
    public static EntityManagerFactory over(DataSource connections) {
        var unit = new PersistenceConfiguration("plain")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .validationMode(ValidationMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", connections)
                .property("hibernate.jdbc.batch_size", 100)
                .property("hibernate.order_inserts", true)
                .property("hibernate.order_updates", true)
                .property("hibernate.default_batch_fetch_size", 64)
                .property("hibernate.jdbc.time_zone", "UTC");
        ENTITIES.forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }
}

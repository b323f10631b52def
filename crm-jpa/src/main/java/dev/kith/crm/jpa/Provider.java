package dev.kith.crm.jpa;

import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import java.util.List;
import javax.sql.DataSource;

/** The persistence provider of a unit of our own. */
final class Provider {
    private static final String NAME = "org.hibernate.jpa.HibernatePersistenceProvider";

    private Provider() {}

    static EntityManagerFactory start(DataSource connections, Rooms rooms, Database database) {
        var unit = new PersistenceConfiguration("kith")
                .provider(NAME)
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", connections)
                // rows are legal by the aggregates' own rules; to validate them again needs an expression language
                .validationMode(ValidationMode.NONE);
        rooms.rows().forEach(unit::managedClass);
        try {
            return unit.properties(HibernateOnly.RECOMMENDED)
                    .properties(HibernateOnly.SILENT)
                    .properties(HibernateOnly.naming(rooms.names(), database))
                    .createEntityManagerFactory();
        } catch (PersistenceException | LinkageError refused) {
            throw new MisconfiguredException("the storage", List.of(problem(refused)));
        }
    }

    /** What Hibernate says of a unit that cannot start is about classes and settings, and names no row. */
    private static String problem(Throwable refused) {
        return present()
                ? "Hibernate does not start its persistence unit: " + refused.getMessage()
                        + "; see that its version is 7.2 or later, and that the rows are mapped as it says"
                : "Hibernate is not on the class path; add org.hibernate.orm:hibernate-core, version 7.2 or later";
    }

    private static boolean present() {
        try {
            Class.forName(NAME, false, Provider.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}

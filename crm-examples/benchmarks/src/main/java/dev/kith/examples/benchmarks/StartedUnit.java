package dev.kith.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.JpaStorage;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;

/** Starts a persistence unit with our rows, ours or that of bare Hibernate, says how many entities it has, and ends. */
final class StartedUnit {
    private StartedUnit() {}

    /**
     * Starts it.
     *
     * @param arguments the database's URL, and which unit
     */
    public static void main(String[] arguments) {
        var rows = JpaStorage.rowClasses();
        long entities = rows.stream()
                .filter(row -> row.isAnnotationPresent(Entity.class))
                .count();
        var pool = new HikariConfig();
        pool.setJdbcUrl(arguments[0]);
        pool.setMaximumPoolSize(1);
        try (var connections = new HikariDataSource(pool)) {
            if (arguments[1].equals("own")) {
                var storage = JpaStorage.over(connections);
                System.out.println(entities);
                storage.close();
            } else {
                var unit = new PersistenceConfiguration("bare")
                        .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                        .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                        .property("jakarta.persistence.nonJtaDataSource", connections)
                        .validationMode(ValidationMode.NONE);
                rows.forEach(unit::managedClass);
                try (var factory = unit.createEntityManagerFactory()) {
                    System.out.println(factory.getMetamodel().getEntities().size());
                }
            }
        }
    }
}

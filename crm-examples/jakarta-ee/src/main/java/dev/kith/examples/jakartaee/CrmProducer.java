package dev.kith.examples.jakartaee;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import jakarta.transaction.TransactionScoped;
import javax.sql.DataSource;

// What the README shows, word for word; a test compares the two and runs it.
// jakarta
@ApplicationScoped
class CrmProducer {
    void start(@Observes Startup event, DataSource dataSource, Crm crm) {
        Schema.of(dataSource).migrate(dataSource); // or give the scripts to Flyway
        crm.nextDue(); // the first call makes the unit: best outside of transactions
    }

    @Produces
    @ApplicationScoped
    EntityManagerFactory unit(DataSource dataSource) {
        var unit = new PersistenceConfiguration("shop")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.JTA)
                .property("jakarta.persistence.jtaDataSource", dataSource)
                .property("hibernate.hbm2ddl.auto", "update") // makes your tables, and leaves Kith's alone
                .managedClass(Purchase.class) // your entities
                .validationMode(ValidationMode.NONE) // or keep it, where there is an expression language
                .properties(JpaStorage.recommendedProperties());
        JpaStorage.rowClasses().forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }

    @Produces
    @TransactionScoped
    EntityManager entityManager(EntityManagerFactory unit) { // for your rows, inside of transactions
        return unit.createEntityManager();
    }

    @Produces
    @ApplicationScoped
    Crm crm(EntityManagerFactory unit) { // works in the transaction of the thread, if there is one
        return Crm.builder().storage(JpaStorage.sharing(unit)).build();
    }

    void close(@Disposes Crm crm) {
        crm.close();
    }

    void close(@Disposes EntityManager entityManager) {
        entityManager.close();
    }

    void close(@Disposes EntityManagerFactory unit) {
        unit.close();
    }
}
// end

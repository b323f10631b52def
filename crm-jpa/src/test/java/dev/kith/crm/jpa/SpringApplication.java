package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring begins and ends its transactions, and lends an EntityManager that stands for that of the moment. */
final class SpringApplication implements Application {
    private final HikariDataSource connections;
    private final EntityManagerFactory factory;
    private final JpaTransactionManager manager;
    private final EntityManager shared;
    private final JpaStorage storage;
    private final Deque<TransactionStatus> open = new ArrayDeque<>();

    SpringApplication(HikariDataSource connections) {
        this.connections = connections;
        factory = Application.unit(new PersistenceConfiguration("spring")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                // as Spring's adapter for Hibernate sets it: connections are then for reading only, too
                .property("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_HOLD")
                .property("jakarta.persistence.nonJtaDataSource", connections));
        manager = new JpaTransactionManager(factory);
        manager.setJpaDialect(new HibernateJpaDialect());
        shared = SharedEntityManagerCreator.createSharedEntityManager(factory);
        storage = JpaStorage.joining(() -> shared, SETUP);
    }

    @Override
    public JpaStorage storage() {
        return storage;
    }

    @Override
    public EntityManager current() {
        return shared;
    }

    @Override
    public void begin() {
        open.push(manager.getTransaction(TransactionDefinition.withDefaults()));
    }

    @Override
    public void begin(int seconds) {
        var lasting = new DefaultTransactionDefinition();
        lasting.setTimeout(seconds);
        open.push(manager.getTransaction(lasting));
    }

    @Override
    public void beginReading() {
        var reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        open.push(manager.getTransaction(reading));
    }

    @Override
    public void commit() {
        manager.commit(open.pop());
    }

    @Override
    public void rollback() {
        manager.rollback(open.pop());
    }

    @Override
    public void mark() {
        open.getFirst().setRollbackOnly();
    }

    @Override
    public void inside(Runnable work) {
        new TransactionTemplate(manager).executeWithoutResult(joined -> work.run());
    }

    @Override
    public void aside(Runnable work) {
        var none = new TransactionTemplate(manager);
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        none.executeWithoutResult(any -> work.run());
    }

    @Override
    public boolean timedOut() {
        return Application.timedOut(shared);
    }

    @Override
    public boolean idle() {
        return open.isEmpty() && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    @Override
    public long held() {
        return connections.getHikariPoolMXBean().getActiveConnections();
    }

    @Override
    public void close() {
        storage.close();
        factory.close();
    }
}

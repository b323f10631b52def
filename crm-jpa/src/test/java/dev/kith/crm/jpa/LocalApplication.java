package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.ArrayDeque;
import java.util.Deque;

/** It has one EntityManager at a time, and begins and ends its transactions by that. */
final class LocalApplication implements Application {
    private final HikariDataSource connections;
    private final EntityManagerFactory factory;
    private final Deque<EntityManager> open = new ArrayDeque<>();
    private final JpaStorage storage = JpaStorage.joining(this::current, SETUP);

    LocalApplication(Database any, HikariDataSource connections) {
        this.connections = connections;
        factory = Application.unit(new PersistenceConfiguration("local")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", connections));
        open.push(factory.createEntityManager());
    }

    @Override
    public JpaStorage storage() {
        return storage;
    }

    @Override
    public EntityManager current() {
        return open.getFirst();
    }

    @Override
    public void begin() {
        current().getTransaction().begin();
    }

    @Override
    public void begin(int seconds) {
        current().getTransaction().setTimeout(seconds);
        begin();
    }

    @Override
    public void commit() {
        current().getTransaction().commit();
    }

    @Override
    public void rollback() {
        current().getTransaction().rollback();
    }

    @Override
    public void mark() {
        current().getTransaction().setRollbackOnly();
    }

    @Override
    public void aside(Runnable work) {
        try (var another = factory.createEntityManager()) {
            open.push(another);
            work.run();
        } finally {
            open.pop();
        }
    }

    @Override
    public boolean timedOut() {
        return Application.timedOut(current());
    }

    @Override
    public boolean idle() {
        return open.size() == 1 && !current().getTransaction().isActive();
    }

    @Override
    public long held() {
        return connections.getHikariPoolMXBean().getActiveConnections();
    }

    @Override
    public void close() {
        storage.close();
        open.forEach(EntityManager::close);
        factory.close();
    }
}

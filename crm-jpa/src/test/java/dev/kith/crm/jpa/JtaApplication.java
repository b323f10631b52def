package dev.kith.crm.jpa;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionManagerImple;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.hibernate.engine.transaction.jta.platform.internal.NarayanaJtaPlatform;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * It has the transactions of JTA, of Narayana, over XA connections; each has an EntityManager of its own, as a container gives it.
 */
final class JtaApplication implements Application {
    static {
        for (var store : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
    }

    /** A step of JTA, whose exceptions are checked. */
    private interface Step<T> {
        T done() throws Exception;
    }

    private final TransactionManager manager = new TransactionManagerImple();
    private final TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
    private final AgroalDataSource connections;
    private final EntityManagerFactory factory;
    private final EntityManager outside;
    private final JpaStorage storage;
    private @Nullable Transaction last;

    JtaApplication(Database database, HikariDataSource tables, boolean sharing) {
        connections = connections(database, Databases.url(database, tables));
        factory = Application.unit(new PersistenceConfiguration("jta")
                .transactionType(PersistenceUnitTransactionType.JTA)
                .property("jakarta.persistence.jtaDataSource", connections)
                .property("hibernate.transaction.jta.platform", new NarayanaJtaPlatform()));
        outside = factory.createEntityManager();
        storage = sharing ? JpaStorage.sharing(factory, SETUP) : JpaStorage.joining(this::current, SETUP);
    }

    private AgroalDataSource connections(Database database, String url) {
        var kind = switch (database) {
            case H2 -> org.h2.jdbcx.JdbcDataSource.class;
            case POSTGRESQL -> org.postgresql.xa.PGXADataSource.class;
            case MARIADB -> MariaDbDataSource.class;
        };
        var settings = new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled()
                .connectionPoolConfiguration(pool -> pool.maxSize(12)
                        .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                        .connectionFactoryConfiguration(one -> one.connectionProviderClass(kind)
                                .jdbcUrl(url)
                                .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public JpaStorage storage() {
        return storage;
    }

    @Override
    public EntityManager current() {
        return done(() -> {
            if (manager.getStatus() != Status.STATUS_ACTIVE && manager.getStatus() != Status.STATUS_MARKED_ROLLBACK) {
                return outside;
            }
            var known = (EntityManager) registry.getResource(this);
            if (known == null) {
                known = factory.createEntityManager();
                registry.putResource(this, known);
            }
            return known;
        });
    }

    @Override
    public void begin() {
        begin(0);
    }

    @Override
    public void begin(int seconds) {
        lasting(seconds);
        done(() -> {
            manager.begin();
            return true;
        });
        lasting(0);
    }

    @Override
    public void commit() {
        done(() -> {
            manager.commit();
            return true;
        });
    }

    @Override
    public void rollback() {
        done(() -> {
            manager.rollback();
            return true;
        });
    }

    @Override
    public void mark() {
        done(() -> {
            manager.setRollbackOnly();
            return true;
        });
    }

    @Override
    public void aside(Runnable work) {
        leave();
        var left = last;
        try {
            work.run();
        } finally {
            last = left;
            back();
        }
    }

    /** Puts the open transaction aside. */
    void leave() {
        last = done(manager::suspend);
    }

    /** Goes back to what was put aside. */
    void back() {
        done(() -> {
            manager.resume(last);
            return true;
        });
    }

    /** Lets transactions of this thread last so long, whoever begins them; as long as is usual if that is 0. */
    void lasting(int seconds) {
        done(() -> {
            manager.setTransactionTimeout(seconds);
            return true;
        });
    }

    int status() {
        return done(manager::getStatus);
    }

    @Override
    public boolean timedOut() {
        return status() != Status.STATUS_ACTIVE;
    }

    @Override
    public boolean idle() {
        return status() == Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public long held() {
        return connections.getMetrics().activeCount();
    }

    @Override
    public void close() {
        storage.close();
        outside.close();
        factory.close();
        connections.close();
    }

    private static <T> T done(Step<T> step) {
        try {
            return step.done();
        } catch (RuntimeException told) {
            throw told;
        } catch (Exception checked) {
            throw new Checked(checked);
        }
    }

    /** Carries a checked exception of JTA. */
    static final class Checked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Checked(Exception cause) {
            super(cause);
        }
    }
}

package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** An application with a persistence unit, a current EntityManager and transactions of its own. */
final class Host implements AutoCloseable {
    private final HikariDataSource connections;
    private final EntityManagerFactory factory;
    private final EntityManager current;
    private final Statements statements = new Statements();
    private final JpaStorage storage;

    Host(Database database) {
        this(Databases.fresh(database));
    }

    Host(HikariDataSource connections) {
        this(connections, connections);
    }

    /** Opened by one, seen through the other. */
    Host(HikariDataSource connections, DataSource seen) {
        this(connections, seen, Application.SETUP, List.of());
    }

    /** With other names, or with rooms beside ours. */
    Host(HikariDataSource connections, JpaSetup setup, String mappingFile) {
        this(connections, connections, setup, List.of(mappingFile));
    }

    private Host(HikariDataSource connections, DataSource seen, JpaSetup setup, List<String> mappingFiles) {
        this.connections = connections;
        var unit = new PersistenceConfiguration("host")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .validationMode(ValidationMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", statements.of(seen))
                .properties(JpaStorage.recommendedProperties(setup));
        JpaStorage.rowClasses(setup).forEach(unit::managedClass);
        mappingFiles.forEach(unit::mappingFile);
        unit.managedClass(HostNote.class);
        factory = unit.createEntityManagerFactory();
        current = factory.createEntityManager();
        storage = JpaStorage.joining(() -> current, setup);
    }

    JpaStorage storage() {
        return storage;
    }

    Statements statements() {
        return statements;
    }

    EntityManager current() {
        return current;
    }

    /**
     * The same EntityManager as a framework lends it: a Session by all appearances, which gives itself where a Session is asked
     * for, and hides the transaction.
     */
    EntityManager framed() {
        return (EntityManager) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getTransaction")) {
                        throw new IllegalStateException("Not allowed to create transaction on shared EntityManager");
                    }
                    if (method.getName().equals("unwrap") && ((Class<?>) arguments[0]).isInstance(proxy)) {
                        return proxy;
                    }
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** As another program does it. */
    void elsewhere(String sql) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** How many rows the current persistence context holds. */
    int held() {
        return current.unwrap(SharedSessionContractImplementor.class)
                .getPersistenceContext()
                .getNumberOfManagedEntities();
    }

    /** What another connection counts: committed rows only. */
    long committed(String table) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        storage.close();
        current.close();
        factory.close();
        connections.close();
    }
}

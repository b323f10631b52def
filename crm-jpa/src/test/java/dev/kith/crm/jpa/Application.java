package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.ValidationMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** An application with a persistence unit and transactions of its own, and with Kith in it: what all kinds of them do. */
interface Application extends AutoCloseable {
    /** The kinds of applications. */
    enum Kind {
        /** It begins transactions by its EntityManagers, and lends them. */
        LOCAL("resource-local", LocalApplication::new),
        /** It has JTA, and lends EntityManagers. */
        JTA_JOINING("JTA", (database, connections) -> new JtaApplication(database, connections, false)),
        /** It has JTA, and shares its persistence unit. */
        JTA_SHARING("JTA, unit shared", (database, connections) -> new JtaApplication(database, connections, true)),
        /** Spring begins transactions and lends the EntityManager of the moment. */
        SPRING("Spring", (database, connections) -> new SpringApplication(connections));

        private final String column;
        private final BiFunction<Database, HikariDataSource, Application> start;

        Kind(String column, BiFunction<Database, HikariDataSource, Application> start) {
            this.column = column;
            this.start = start;
        }

        /** What the documentation calls it. */
        String column() {
            return column;
        }

        Application start(Database database, HikariDataSource connections) {
            return start.apply(database, connections);
        }
    }

    /** What holds for a host's transaction holds with snapshots, too. */
    JpaSetup SETUP = JpaSetup.DEFAULT.keeping(new SnapshotLimits(Duration.ofMinutes(5), 50_000_000));

    JpaStorage storage();

    /** The EntityManager of the moment. */
    EntityManager current();

    void begin();

    /** Begins one that lasts so long. */
    void begin(int seconds);

    /** Begins one for reading only, as Spring does it over JTA, where a method says so. */
    default void beginReading() {
        begin();
        current().unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
    }

    void commit();

    void rollback();

    /** Lets the open one end in a rollback only. */
    void mark();

    /** Does something in what is called a transaction, too, and joins the open one; if it fails, both do. */
    default void inside(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            mark();
            throw failed;
        }
    }

    /** Does something while the open transaction is put aside. */
    void aside(Runnable work);

    /** Whether the thread is in no transaction, and nothing is put aside. */
    boolean idle();

    /** Whether the time of the open transaction is over. */
    boolean timedOut();

    /** Waits for that. */
    default void awaitItsTime() {
        while (!timedOut()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** How many connections are not in the pool. */
    long held();

    @Override
    void close();

    static EntityManagerFactory unit(PersistenceConfiguration unit) {
        JpaStorage.rowClasses().forEach(unit::managedClass);
        return unit.managedClass(HostNote.class)
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .validationMode(ValidationMode.NONE)
                .properties(JpaStorage.recommendedProperties())
                .createEntityManagerFactory();
    }

    /** How long the transaction may still last is known to Hibernate, which throws when that is over. */
    static boolean timedOut(EntityManager current) {
        try {
            current.unwrap(org.hibernate.engine.spi.SharedSessionContractImplementor.class)
                    .getJdbcCoordinator()
                    .determineRemainingTransactionTimeOutPeriod();
            return false;
        } catch (org.hibernate.TransactionException over) {
            return true;
        }
    }
}

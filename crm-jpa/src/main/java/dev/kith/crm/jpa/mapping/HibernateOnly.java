package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.jpa.transaction.Jta;
import dev.kith.crm.jpa.transaction.SessionTransaction;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.Timeouts;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;

/** What is Hibernate's own, beside {@link SessionTransaction}, {@link Jta} and {@link ScriptedTables}. Everything else in this adapter is Jakarta Persistence. */
public final class HibernateOnly {
    private static final int BATCH = 100;
    private static final String BEFORE = "kith_before_insert";

    /** Measured: see {@code docs/adr/0003-entity-manager-per-unit.md}. Hosts that lend their unit should set the same. */
    public static final Map<String, Object> RECOMMENDED = Map.of(
            "hibernate.jdbc.batch_size",
            BATCH,
            "hibernate.order_inserts",
            true,
            "hibernate.order_updates",
            true,
            "hibernate.default_batch_fetch_size",
            64,
            "hibernate.jdbc.time_zone",
            "UTC",
            "hibernate.query.in_clause_parameter_padding",
            true,
            // else days before the zone of the JVM had whole hours are a day off on H2
            "hibernate.type.java_time_use_direct_jdbc",
            true);

    /** By which Hibernate is told what it does not make, check or drop. */
    public static final String TABLES_LEFT_OUT = "hibernate.hbm2ddl.schema_filter_provider";

    /** Drivers quote refused rows in their messages, and Hibernate logs those: the caller is told in Kith's words instead. */
    public static final Map<String, Object> SILENT =
            Map.of("hibernate.jdbc.log.errors", false, "hibernate.jdbc.log.warnings", false);

    /** How long a query waits for a lock: a standard hint, whose value below is not. */
    public static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** Waits for no lock. */
    public static final int NO_WAIT = Timeouts.NO_WAIT_MILLI;

    /** Leaves out rows that others have locked. */
    public static final int SKIP_LOCKED = Timeouts.SKIP_LOCKED_MILLI;

    private HibernateOnly() {}

    /**
     * Lets the statements of a unit of our own name the tables as the scripts do.
     *
     * @param names how the tables are called
     * @param database where they lie
     * @return properties by name; none for the default names
     */
    public static Map<String, Object> naming(TableNames names, Database database) {
        var properties = new HashMap<String, Object>();
        if (!names.prefix().equals(TableNames.DEFAULT.prefix())) {
            properties.put("hibernate.physical_naming_strategy", new Naming(names));
        }
        var place = database == Database.MARIADB ? "hibernate.default_catalog" : "hibernate.default_schema";
        names.schema().ifPresent(schema -> properties.put(place, schema));
        return properties;
    }

    /** Whether Hibernate may read the fields of a row: on the class path all, in a module those of open packages. */
    static boolean reads(Class<?> row) {
        var module = row.getModule();
        try {
            return module.isOpen(row.getPackageName())
                    || module.isOpen(row.getPackageName(), Session.class.getModule());
        } catch (LinkageError missing) {
            return true; // that Hibernate is missing is told when the unit starts
        }
    }

    private record Naming(TableNames names) implements PhysicalNamingStrategy {
        @Override
        public Identifier toPhysicalTableName(Identifier table, JdbcEnvironment any) {
            return Identifier.toIdentifier(names.of(table.getText()), table.isQuoted());
        }

        @Override
        public @Nullable Identifier toPhysicalCatalogName(@Nullable Identifier catalog, JdbcEnvironment any) {
            return catalog;
        }

        @Override
        public @Nullable Identifier toPhysicalSchemaName(@Nullable Identifier schema, JdbcEnvironment any) {
            return schema;
        }

        @Override
        public Identifier toPhysicalSequenceName(Identifier sequence, JdbcEnvironment any) {
            return sequence;
        }

        @Override
        public Identifier toPhysicalColumnName(Identifier column, JdbcEnvironment any) {
            return column;
        }
    }

    /**
     * Inserts rows at once, past the persistence context, in batches of the same connection.
     *
     * @param rows the persistence context
     * @param entities the rows, one list for each table
     * @param goesOn whether, if a key is taken or this throws, none of them is there, and transaction and persistence context are as
     *     they were, which Jakarta Persistence does not promise; else the transaction can only be rolled back then
     * @return whether they are there now; if not, a key is taken
     */
    static boolean inserted(EntityManager rows, List<? extends List<?>> entities, boolean goesOn) {
        try {
            insert(rows, entities, goesOn);
            return true;
        } catch (RuntimeException refused) {
            if (Failures.duplicate(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static void insert(EntityManager rows, List<? extends List<?>> entities, boolean goesOn) {
        rows.runWithConnection((Connection connection) -> {
            if (goesOn) {
                execute(connection, "SAVEPOINT " + BEFORE);
            }
            var session = SessionTransaction.session(rows);
            // not shared with the session, whose transaction a refused statement would doom on PostgreSQL
            try (var inserts = session.getSessionFactory()
                    .withStatelessOptions()
                    .connection(connection)
                    .tenantIdentifier(session.getTenantIdentifierValue())
                    .open()) {
                batched(inserts, left(rows));
                entities.forEach(inserts::insertMultiple);
            } catch (RuntimeException refused) {
                if (goesOn) {
                    rollBack(connection, refused);
                }
                throw refused;
            }
            if (goesOn) {
                execute(connection, "RELEASE SAVEPOINT " + BEFORE);
            }
        });
    }

    /** By SQL: an XA connection of PostgreSQL lets nobody roll back by its own method, to a savepoint neither. */
    private static void execute(Connection connection, String savepoint) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(savepoint);
        }
    }

    /** Outside of a transaction there would be no batches. One of its own is never ended: the connection's goes on. */
    private static void batched(StatelessSession inserts, int seconds) {
        inserts.setJdbcBatchSize(BATCH);
        if (!inserts.isJoinedToTransaction()) {
            if (seconds > 0) {
                inserts.getTransaction().setTimeout(seconds);
            }
            inserts.beginTransaction();
        }
    }

    /** A database that ends a deadlock has rolled back the savepoint, too: what counts is why the rows were refused. */
    private static void rollBack(Connection connection, RuntimeException refused) {
        try {
            execute(connection, "ROLLBACK TO SAVEPOINT " + BEFORE);
            execute(connection, "RELEASE SAVEPOINT " + BEFORE);
        } catch (SQLException gone) {
            refused.addSuppressed(gone);
        }
    }

    /** The table as statements of the provider name it, whatever host and setup have said of schema and names. */
    static String table(EntityManager rows, Class<?> entity) {
        return SessionTransaction.session(rows)
                .getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(entity)
                .getMappedTableDetails()
                .getTableName();
    }

    /** The column of the version of a row; empty where it has none. */
    static Optional<String> version(EntityManager rows, Class<?> entity) {
        return Optional.ofNullable(SessionTransaction.session(rows)
                        .getFactory()
                        .getMappingMetamodel()
                        .getEntityDescriptor(entity)
                        .getVersionMapping())
                .map(SelectableMapping::getSelectionExpression);
    }

    /** Gives a statement the time that is left to the transaction, as the provider does with its own. */
    static void timed(EntityManager rows, Statement statement) throws SQLException {
        int seconds = left(rows);
        if (seconds > 0) {
            statement.setQueryTimeout(seconds);
        }
    }

    /** How many seconds are left to the transaction; less than one where nobody has said how long it may last. */
    private static int left(EntityManager rows) {
        return SessionTransaction.session(rows).getJdbcCoordinator().determineRemainingTransactionTimeOutPeriod();
    }
}

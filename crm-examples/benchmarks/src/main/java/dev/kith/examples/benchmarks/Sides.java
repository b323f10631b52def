package dev.kith.examples.benchmarks;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.examples.benchmarks.plain.PlainJpa;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The three sides, each with a database of its own: copies of one, byte by byte, on one server, and one more for what has no sides. */
final class Sides implements AutoCloseable {
    /** Work with a connection, in one transaction. */
    interface JdbcWork<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Work with an EntityManager, in one transaction. */
    interface JpaWork<T> {
        T in(EntityManager rows);
    }

    private static final String SEED = "seed";

    private final HikariDataSource ofKith;
    private final HikariDataSource ofJdbc;
    private final HikariDataSource ofJpa;
    private final HikariDataSource apart;
    private final Crm crm;
    private final EntityManagerFactory factory;

    private Sides(Server server) {
        ofKith = server.connections("kith");
        ofJdbc = server.connections("jdbc");
        ofJpa = server.connections("jpa");
        apart = server.connections("apart");
        crm = Crm.builder()
                .storage(JpaStorage.over(ofKith))
                .clock(() -> Sample.NOW)
                .build();
        factory = PlainJpa.over(ofJpa);
    }

    /** Loads what no run before has loaded, and copies it for each side. */
    static Sides on(Server server, Size size) throws SQLException, IOException {
        if (!server.has(SEED)) {
            server.run("drop database if exists loading with (force)", "create database loading");
            try (var database = server.connections("loading")) {
                Load.into(database, size, server.folder());
            }
            server.run("alter database loading rename to " + SEED); // half a load is never taken for a whole one
        }
        for (String side : new String[] {"kith", "jdbc", "jpa", "apart"}) {
            server.run(
                    "drop database if exists " + side + " with (force)",
                    "create database " + side + " template " + SEED + " strategy file_copy");
        }
        server.run("checkpoint");
        return new Sides(server);
    }

    Desk desk() {
        return crm.desk(Actor.employee(Sample.EMPLOYEE));
    }

    /** A new id for a row of the other two sides, from where Kith takes its own. */
    static UUID newId() {
        return UuidCreator.getTimeOrderedEpochFast();
    }

    <T> T jdbc(JdbcWork<T> work) throws SQLException {
        try (var connection = ofJdbc.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    <T> T jpa(JpaWork<T> work) {
        try (var rows = factory.createEntityManager()) {
            var transaction = rows.getTransaction();
            transaction.begin();
            try {
                T result = work.in(rows);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** One more copy, for what is not compared with other sides. */
    HikariDataSource apart() {
        return apart;
    }

    /** By the name of the side. */
    Map<String, DataSource> databases() {
        return Map.of("kith", ofKith, "jdbc", ofJdbc, "jpa", ofJpa);
    }

    @Override
    public void close() {
        crm.close();
        factory.close();
        ofKith.close();
        ofJdbc.close();
        ofJpa.close();
        apart.close();
    }
}

package dev.kith.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit does with the connection that it is lent. */
class SessionTest {
    private static final CallContext WHO = CallContext.of(Actor.engine("test"));

    /** One connection only: what is not given back is missed. */
    private final HikariDataSource connections = new HikariDataSource();

    @BeforeEach
    void open() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        connections.setDataSource(database);
        connections.setMaximumPoolSize(1);
        connections.setConnectionTimeout(1_000);
    }

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void a_connection_goes_back_as_it_came() throws SQLException {
        connections.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        Tables.create(connections);
        var storage = JdbcStorage.over(connections);
        storage.inTransaction(WHO, Visibility.all(), UnitOfWork::context);
        assertThatThrownBy(() -> storage.inTransaction(WHO, Visibility.all(), unit -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        try (var connection = connections.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void a_failure_of_the_database_tells_nothing_of_it_but_what_to_do() {
        var storage = JdbcStorage.over(connections);
        assertThatThrownBy(() -> storage.nextDue(Set.of("work")))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        failure -> assertThat(failure.retryable()).isFalse())
                .hasMessageContaining("tables.sql");
    }

    @Test
    void after_its_end_a_unit_and_after_its_closing_a_storage_are_of_no_use() {
        Tables.create(connections);
        var storage = JdbcStorage.over(connections);
        var kept = new AtomicReference<ChangeLog>();
        storage.inTransaction(WHO, Visibility.all(), unit -> {
            kept.set(unit.port(ChangeLog.class));
            return unit;
        });
        assertThatThrownBy(() -> kept.get().append(null)).isInstanceOf(RuntimeException.class);
        storage.close();
        assertThatThrownBy(() -> storage.inTransaction(WHO, Visibility.all(), UnitOfWork::context))
                .isInstanceOf(IllegalUseException.class);
    }
}

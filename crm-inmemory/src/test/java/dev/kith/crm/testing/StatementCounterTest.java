package dev.kith.crm.testing;

import static dev.kith.crm.testing.CrmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementCounterTest {
    private static final String INSERT = "insert into pet values (?)";

    private final JdbcDataSource source = new JdbcDataSource();
    private final StatementCounter counter = StatementCounter.over(source);
    private Connection connection;
    private Statement plain;

    @BeforeEach
    void open() throws SQLException {
        source.setURL("jdbc:h2:mem:");
        connection = counter.dataSource().getConnection();
        plain = connection.createStatement();
        plain.execute("create table pet (name varchar(10))");
        counter.clear();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void each_way_to_execute_counts() throws SQLException {
        plain.execute("select 1");
        plain.executeQuery("select 2").close();
        plain.executeUpdate("delete from pet");
        plain.executeLargeUpdate("delete from pet where name is null");
        assertThat(counter.statements())
                .containsExactly("select 1", "select 2", "delete from pet", "delete from pet where name is null");
    }

    @Test
    void what_is_prepared_counts_each_time_it_is_executed_and_shows_no_values() throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            assertThat(counter).ran(0);
            insert.setString(1, "Rex");
            insert.executeUpdate();
            insert.setString(1, "Tom");
            insert.execute();
        }
        assertThat(counter.statements()).containsExactly(INSERT, INSERT);
    }

    @Test
    void a_batch_counts_once() throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var name : new String[] {"Rex", "Tom"}) {
                insert.setString(1, name);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        assertThat(counter.statements()).containsExactly(INSERT);
    }

    @Test
    void a_batch_of_several_statements_shows_all_of_them() throws SQLException {
        plain.addBatch("delete from pet");
        plain.clearBatch();
        plain.addBatch("insert into pet values ('Rex')");
        plain.addBatch("insert into pet values ('Tom')");
        plain.executeLargeBatch();
        assertThat(counter.statements())
                .containsExactly("insert into pet values ('Rex');\ninsert into pet values ('Tom')");
    }

    @Test
    void what_fails_counts_and_fails_as_ever() {
        assertThat(catchThrowable(() -> plain.execute("select wrong"))).isInstanceOf(SQLException.class);
        assertThat(counter).ran(1);
    }

    @Test
    void commit_and_rollback_do_not_count() throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
        connection.rollback();
        assertThat(counter).ran(0);
    }

    @Test
    void a_statement_belongs_to_the_connection_that_counts() throws SQLException {
        assertThat(plain.getConnection()).isSameAs(connection).isEqualTo(connection);
    }

    @Test
    void unwrapped_it_is_what_stands_behind() throws SQLException {
        assertThat(counter.dataSource().isWrapperFor(DataSource.class)).isTrue();
        assertThat(counter.dataSource().unwrap(DataSource.class)).isSameAs(counter.dataSource());
        assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
        assertThat(connection.isWrapperFor(PreparedStatement.class)).isFalse();
        assertThat(connection.unwrap(JdbcConnection.class)).isInstanceOf(JdbcConnection.class);
    }

    @Test
    void a_wrong_number_is_told_with_the_statements_but_without_literals() throws SQLException {
        plain.execute("insert into pet values ('Rex''s')");
        assertThat(catchThrowable(() -> assertThat(counter).ran(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Expected statements: 2", "ran: 1", "insert into pet values ('…')")
                .hasMessageNotContaining("Rex");
    }

    @Test
    void tells_nothing_personal() throws SQLException {
        plain.execute("insert into pet values ('Rex')");
        assertThat(counter).hasToString("StatementCounter[1 statements]");
        assertThat(connection).hasToString("counted");
    }
}

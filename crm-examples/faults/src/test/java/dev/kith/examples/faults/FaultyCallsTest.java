package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.examples.faults.FaultyCalls.Way;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyCallsTest {
    private String url;

    @BeforeEach
    void open() throws Exception {
        url = new H2Server().fresh("faulty_calls_test");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table t (n int)");
        }
    }

    /** Calls are the settings of the connection, the statement, and the commit. */
    @ParameterizedTest
    @CsvSource({
        "CONFLICT, 2, 0, true", "BEFORE, 2, 0, true", "AFTER, 2, 0, true", "CLOSED, 2, 0, false", "LOST, 2, 0, false",
        "CONFLICT, 3, 0, true", "BEFORE, 3, 0, true", "AFTER, 3, 1, true", "CLOSED, 3, 0, false", "LOST, 3, 1, false"
    })
    void the_call_fails_as_it_is_told_to(Way way, int call, int stored, boolean open) throws SQLException {
        var faulty = new FaultyCalls(url);
        try (var connection = faulty.source().getConnection();
                var statement = connection.createStatement()) {
            faulty.arm(call, way);
            assertThatThrownBy(() -> {
                        connection.setAutoCommit(false);
                        statement.execute("insert into t values (1)");
                        connection.commit();
                    })
                    .isInstanceOf(SQLException.class);
            assertThat(faulty.disarm()).isEqualTo(call);
            assertThat(faulty.commits()).isEqualTo(stored);
            assertThat(connection.isClosed()).isEqualTo(!open);
            if (open) {
                connection.rollback();
            }
        }
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from t")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(stored);
        }
    }
}

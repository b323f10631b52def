package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores that the build names are there and are what they are called; the kit proves them. */
class StoresTest {

    static List<String> stores() {
        return TestServers.wanted();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void each_store_answers(String store) throws Exception {
        try (Connection connection = DriverManager.getConnection(TestServers.url(store));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1")) {
            assertThat(row.next()).isTrue();
            assertThat(connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT))
                    .isEqualTo(store);
        }
    }
}

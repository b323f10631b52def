package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.jpa.schema.Database;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight JVMs that start at once on an empty schema: each script runs once, and all of them start. */
class ManyMigratingJvmsTest {
    private static final int JVMS = 8;
    private static final int ROUNDS = Integer.getInteger("kith.migrations", 3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void each_script_runs_once_and_all_start(Database database) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var url = Urls.empty(database, folder.resolve("round-" + round))
                    + (database == Database.H2 ? ";AUTO_SERVER=TRUE" : "");
            // the first to open a file of H2 serves it to the others, and must be the last to go
            try (var server = ImportVictim.connections(url)) {
                server.getConnection().close();
                together(url);
            }
        }
    }

    private static void together(String url) throws Exception {
        var jvms = new ArrayList<Process>();
        for (int n = 0; n < JVMS; n++) {
            jvms.add(MigratingJvm.start(url));
        }
        for (var jvm : jvms) {
            assertThat(new BufferedReader(jvm.inputReader(StandardCharsets.UTF_8)).readLine())
                    .isEqualTo("ready");
        }
        for (var jvm : jvms) {
            jvm.getOutputStream().close();
        }
        for (var jvm : jvms) {
            assertThat(jvm.waitFor())
                    .as("its end; why is in target/migrating-jvms.log")
                    .isZero();
        }
        assertThat(noted(url)).hasSize(13).doesNotHaveDuplicates();
    }

    private static List<String> noted(String url) throws Exception {
        try (var connections = ImportVictim.connections(url);
                var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select script from kith_schema_history where script <> 'lock'")) {
            var noted = new ArrayList<String>();
            while (rows.next()) {
                noted.add(rows.getString(1));
            }
            connection.rollback();
            return noted;
        }
    }
}

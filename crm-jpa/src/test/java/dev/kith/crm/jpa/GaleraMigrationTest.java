package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight JVMs that start at once on an empty schema, on the nodes of a Galera cluster in turn: each script runs once, and all of them start. */
@Tag("galera")
class GaleraMigrationTest {
    private static final int JVMS = 8;
    private static final int ROUNDS = Integer.getInteger("kith.migrations", 3);

    @Test
    void each_script_runs_once_and_all_start() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            together(GaleraNodes.emptyUrls());
        }
    }

    private static void together(List<String> urls) throws Exception {
        var jvms = new ArrayList<Process>();
        for (int n = 0; n < JVMS; n++) {
            jvms.add(MigratingJvm.start(urls.get(n % urls.size())));
        }
        for (var jvm : jvms) {
            assertThat(new BufferedReader(jvm.inputReader(StandardCharsets.UTF_8)).readLine())
                    .isEqualTo("ready");
        }
        for (var jvm : jvms) {
            jvm.getOutputStream().close();
        }
        for (var jvm : jvms) {
            assertThat(jvm.waitFor()).isZero();
        }
        for (var url : urls) {
            assertThat(noted(url)).hasSize(13).doesNotHaveDuplicates();
        }
    }

    private static List<String> noted(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select script from kith_schema_history where script <> 'lock'")) {
            var noted = new ArrayList<String>();
            while (rows.next()) {
                noted.add(rows.getString(1));
            }
            return noted;
        }
    }
}

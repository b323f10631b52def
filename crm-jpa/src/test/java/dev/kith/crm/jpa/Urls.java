package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.nio.file.Path;

/** Databases with our tables that several JVMs use one after the other, each by its URL alone. */
final class Urls {
    private Urls() {}

    static String fresh(Database database, Path folder) {
        if (database == Database.H2) {
            var url = "jdbc:h2:file:" + folder.resolve("killed").toAbsolutePath();
            try (var connections = ImportVictim.connections(url)) {
                Schema.of(database).applyToEmpty(connections);
            }
            return url;
        }
        try (var connections = Databases.fresh(database)) {
            var url = connections.getJdbcUrl();
            return database == Database.POSTGRESQL
                    ? url + (url.contains("?") ? "&" : "?") + "currentSchema="
                            + connections.getDataSourceProperties().getProperty("currentSchema")
                    : url.replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + connections.getCatalog());
        }
    }
}

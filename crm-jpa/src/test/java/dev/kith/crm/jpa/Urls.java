package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.nio.file.Path;
import java.util.Locale;

/** Databases with our tables that several JVMs use one after the other, each by its URL alone. */
final class Urls {
    private Urls() {}

    static String fresh(Database database, Path folder) throws Exception {
        if (database == Database.H2) {
            var url = "jdbc:h2:file:" + folder.resolve("killed").toAbsolutePath();
            try (var connections = ImportVictim.connections(url)) {
                Schema.of(database).applyToEmpty(connections);
            }
            return url;
        }
        var server = TestServers.url(database.name().toLowerCase(Locale.ROOT));
        try (var connections = Databases.fresh(database);
                var connection = connections.getConnection()) {
            return database == Database.POSTGRESQL
                    ? server + (server.contains("?") ? "&" : "?") + "currentSchema=" + connection.getSchema()
                    : server.replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + connection.getCatalog());
        }
    }
}

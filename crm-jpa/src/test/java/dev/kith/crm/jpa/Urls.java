package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import java.nio.file.Path;
import java.util.Locale;

/** Databases with our tables that several JVMs use one after the other, each by its URL alone. */
final class Urls {
    private Urls() {}

    static String fresh(Database database, Path folder) throws Exception {
        var url = empty(database, folder);
        try (var connections = ImportVictim.connections(url)) {
            Schema.of(database).migrate(connections);
        }
        return url;
    }

    static String empty(Database database, Path folder) throws Exception {
        if (database == Database.H2) {
            return "jdbc:h2:file:" + folder.resolve("killed").toAbsolutePath();
        }
        var server = TestServers.url(database.name().toLowerCase(Locale.ROOT));
        try (var connections = Databases.empty(database);
                var connection = connections.getConnection()) {
            return database == Database.POSTGRESQL
                    ? server + (server.contains("?") ? "&" : "?") + "currentSchema=" + connection.getSchema()
                    : server.replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + connection.getCatalog());
        }
    }
}

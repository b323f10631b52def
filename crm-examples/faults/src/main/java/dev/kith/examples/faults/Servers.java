package dev.kith.examples.faults;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The servers, each started when it is first asked for. */
final class Servers implements AutoCloseable {
    /** The storage in memory. */
    static final String IN_MEMORY = "inmemory";

    private final Path folder;
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, Server> started = new LinkedHashMap<>();

    Servers(Path folder) {
        this.folder = folder;
    }

    /** {@return an empty database with our tables} */
    Ground ground(String store, String fault) throws Exception {
        var server = started.get(store);
        if (server == null) {
            server = start(store);
            started.put(store, server);
        }
        return Ground.on(server, server.fresh(fault.replace('-', '_')));
    }

    private Server start(String store) throws Exception {
        return switch (store) {
            case "h2", IN_MEMORY -> new H2Server(); // what lives in memory leaves it empty
            case "postgresql" -> new PostgresServer(folder("postgresql"));
            case "mariadb" -> new MariaDbServer(folder("mariadb"));
            default -> throw new IllegalArgumentException("no such store: " + store);
        };
    }

    @Override
    public void close() throws IOException, SQLException, ManagedProcessException {
        for (var server : started.values()) {
            server.close();
        }
        for (var each : folders) {
            delete(each);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path folder(String name) throws IOException {
        var fresh = Files.createTempDirectory(folder, name + "-");
        folders.add(fresh);
        return fresh;
    }
}

package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An archive of the classes that workers load, made once by a worker that does all that they do: with it they start in half the time. */
final class ClassArchive {
    private static final Path FILE = Path.of(System.getProperty("kith.faults.folder", "target"), "workers.jsa")
            .toAbsolutePath();
    private static boolean tried;

    private ClassArchive() {}

    /** {@return the option with which a worker uses it; it does without, if the archive does not fit} */
    static synchronized String option(Server server) throws Exception {
        if (!tried) {
            tried = true;
            Files.deleteIfExists(FILE);
            if (onlyJars()) {
                make(server);
            }
        }
        return Files.exists(FILE) ? "-XX:SharedArchiveFile=" + FILE : "-Xshare:auto";
    }

    /** What lies in a folder cannot be archived. */
    private static boolean onlyJars() {
        var separator = Pattern.quote(File.pathSeparator);
        return Stream.of(System.getProperty("java.class.path").split(separator))
                .noneMatch(one -> Files.isDirectory(Path.of(one)));
    }

    private static void make(Server server) throws Exception {
        try (var ground = Ground.on(server, server.fresh("rehearsal"));
                var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = Workplace.usual(storage, provider);
                var child = Child.prepared("-XX:ArchiveClassesAtExit=" + FILE, ground, provider, Terms.USUAL)) {
            child.go();
            place.order(place.customers(1));
            provider.await(1);
            child.dismiss(place.outcomes());
        }
    }
}

package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Schema;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** A JVM that migrates as soon as it is told to, together with others, and looks at the tables as a storage does at its start. */
final class MigratingJvm {
    private MigratingJvm() {}

    /** Expects the URL of the database; begins when its input ends. */
    public static void main(String[] arguments) throws Exception {
        try (var connections = ImportVictim.connections(arguments[0])) {
            System.out.println("ready");
            System.in.readAllBytes();
            Schema.of(connections).migrate(connections);
            Schema.of(connections).validate(connections); // as a storage does at its start
        }
    }

    static Process start(String url) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MigratingJvm.class.getName(),
                        url))
                .redirectError(Redirect.appendTo(
                        Path.of("target", "migrating-jvms.log").toFile()))
                .start();
    }
}

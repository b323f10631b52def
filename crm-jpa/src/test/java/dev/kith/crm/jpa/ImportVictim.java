package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.event.Listener;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.RowOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A JVM that imports a file, and dies where it is told to: behind a row that was told, or inside a unit. */
final class ImportVictim {
    static final int DEAD = 137;

    private ImportVictim() {}

    /** Expects the URL of the database, the file, {@code told}, {@code within} or {@code never}, a number, and where to report. */
    public static void main(String[] arguments) throws Exception {
        var file = ImportFile.customers(Path.of(arguments[1]));
        var when = arguments[2];
        var last = Integer.parseInt(arguments[3]);
        var registered = new AtomicInteger();
        var report = new ArrayList<String>();
        try (var connections = connections(arguments[0]);
                var crm = Crm.builder()
                        .storage(JpaStorage.over(connections))
                        .listener(Listener.inTransaction(CustomerEvent.REGISTERED, event -> {
                            dieIf(when.equals("within") && registered.incrementAndGet() == last);
                            return Optional.empty();
                        }))
                        .build()) {
            crm.desk(Actor.employee("maria")).exchange().run(file, (RowOutcome outcome) -> {
                report.add(outcome.sentence());
                dieIf(when.equals("told") && report.size() == last);
            });
        }
        Files.write(Path.of(arguments[4]), report);
    }

    private static void dieIf(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(DEAD);
        }
    }

    static HikariDataSource connections(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(2);
        return new HikariDataSource(pool);
    }

    static int run(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ImportVictim.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "import-victim.log").toFile())
                .start()
                .waitFor();
    }
}

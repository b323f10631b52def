package dev.kith.examples.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the benchmarks: {@code [--quick] [--check] [name …]}. */
public final class Main {
    private final Arguments arguments;
    private final Path folder;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    private Main(Arguments arguments, Path folder, PrintStream out) {
        this.arguments = arguments;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param given options and names
     * @throws Exception if a side comes to another end, or anything fails
     */
    public static void main(String[] given) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // or Hibernate tells the console what it starts
        Arguments arguments;
        try {
            arguments = Arguments.of(List.of(given), Benchmarks.names());
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        var folder = Path.of(System.getProperty("kith.benchmarks.folder", "target"));
        var main = new Main(arguments, folder, System.out);
        main.run();
        System.exit(arguments.check() && main.isShort() ? 1 : 0);
    }

    private void run() throws Exception {
        Files.createDirectories(folder);
        out.println(machine());
        onPostgresql();
        for (var benchmark : Benchmarks.IN_MEMORY.entrySet()) {
            if (arguments.names().contains(benchmark.getKey())) {
                told(List.of(benchmark.getValue().of(arguments.size())));
            }
        }
        var json = folder.resolve("figures.json");
        Files.writeString(
                json, Figure.json("\"at\": \"" + Instant.now() + "\",\n  \"machine\": \"" + machine() + "\"", figures));
        out.println("as JSON: " + json.toAbsolutePath());
    }

    private void onPostgresql() throws Exception {
        var asked = Benchmarks.ON_POSTGRESQL.entrySet().stream()
                .filter(benchmark -> arguments.names().contains(benchmark.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var apart = Benchmarks.APART.entrySet().stream()
                .filter(benchmark -> arguments.names().contains(benchmark.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (asked.isEmpty() && apart.isEmpty()) {
            return;
        }
        var size = arguments.size();
        try (var server = Server.start(folder.resolve("postgresql-" + Load.key(size)))) {
            var settings = server.settings();
            out.println("PostgreSQL " + settings);
            if (!"on".equals(settings.get("fsync"))) {
                throw new IllegalStateException("without fsync the figures mean nothing");
            }
            try (var sides = Sides.on(server, size)) {
                var comparison = new Comparison(sides, size);
                for (var workload : asked) {
                    told(comparison.of(workload.apply(sides, size)));
                }
                for (var benchmark : apart) {
                    told(benchmark.of(sides, size));
                }
            }
        }
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s, %d customers, %d interactions, %d rounds",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                arguments.size().customers(),
                arguments.size().interactions(),
                arguments.size().rounds());
    }

    private void told(List<Figure> some) {
        some.forEach(one -> out.println(one.line()));
        out.flush();
        figures.addAll(some);
    }

    private boolean isShort() {
        var red = figures.stream().filter(one -> !one.holds()).map(Figure::name).toList();
        if (!red.isEmpty()) {
            System.err.println("short: " + String.join(", ", red));
        }
        return !red.isEmpty();
    }
}

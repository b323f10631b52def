package dev.kith.examples.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Runs the benchmarks: {@code [--quick] [--check] [name …]}. */
public final class Main {
    static final Map<String, BiFunction<Sides, Size, Workload>> ON_POSTGRESQL = onPostgresql();

    private final Size size;
    private final Path folder;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    private Main(Size size, Path folder, PrintStream out) {
        this.size = size;
        this.folder = folder;
        this.out = out;
    }

    private static Map<String, BiFunction<Sides, Size, Workload>> onPostgresql() {
        var all = new LinkedHashMap<String, BiFunction<Sides, Size, Workload>>();
        all.put("log-one", LogOne::new);
        all.put("log-many", LogMany::new);
        all.put("eight-writers", ManyWriters::new);
        all.put("import-customers", ImportCustomers::new);
        all.put("revise-one", ReviseOne::new);
        all.put("name-prefix", NamePrefix::new);
        all.put("timeline-page-1000", TimelinePages::new);
        all.put("open-file", OpenFile::new);
        all.put("losing-touch", LosingTouch::new);
        return all;
    }

    /**
     * Runs.
     *
     * @param arguments options and names
     * @throws Exception if a side comes to another end, or anything fails
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // or Hibernate tells the console what it starts
        var options = List.of("--quick", "--check");
        var given = List.of(arguments);
        var names = given.stream().filter(one -> !options.contains(one)).toList();
        for (String name : names) {
            if (!ON_POSTGRESQL.containsKey(name)) {
                System.err.println("No benchmark is called " + name + "; there are " + ON_POSTGRESQL.keySet()
                        + " and the options " + options);
                System.exit(2);
            }
        }
        var main = new Main(
                given.contains("--quick") ? Size.QUICK : Size.FULL,
                Path.of(System.getProperty("kith.benchmarks.folder", "target")),
                System.out);
        main.run(names.isEmpty() ? List.copyOf(ON_POSTGRESQL.keySet()) : names);
        if (given.contains("--check") && !main.figures.stream().allMatch(Figure::holds)) {
            System.err.println("Short: "
                    + main.figures.stream()
                            .filter(one -> !one.holds())
                            .map(Figure::name)
                            .toList());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(List<String> names) throws Exception {
        try (var server = Server.start(folder.resolve("postgresql-" + size.key()))) {
            var settings = server.settings();
            out.println("PostgreSQL " + settings);
            if (!"on".equals(settings.get("fsync"))) {
                throw new IllegalStateException("without fsync the figures mean nothing");
            }
            try (var sides = Sides.on(server, size)) {
                var comparison = new Comparison(sides, size);
                for (String name : names) {
                    var work = ON_POSTGRESQL.get(name);
                    if (work != null) {
                        told(comparison.of(work.apply(sides, size)));
                    }
                }
            }
        }
        Files.writeString(folder.resolve("figures.json"), Figure.json("\"size\": \"" + size.key() + "\"", figures));
    }

    private void told(List<Figure> some) {
        some.forEach(one -> out.println(one.line()));
        figures.addAll(some);
    }
}

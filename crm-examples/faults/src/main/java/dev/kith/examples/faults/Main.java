package dev.kith.examples.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the faults: {@code [--quick|--chaos] [name …]}. Ends with 1 where a guarantee is broken. */
public final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param given options and names
     * @throws Exception if a fault could not be run at all
     */
    public static void main(String[] given) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // or Hibernate tells the console what it starts
        Arguments arguments;
        try {
            arguments = Arguments.of(List.of(given), Faults.ALL.keySet());
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        var folder = Path.of(System.getProperty("kith.faults.folder", "target")).toAbsolutePath();
        Files.createDirectories(folder);
        System.exit(broken(arguments, folder).isEmpty() ? 0 : 1);
    }

    private static List<String> broken(Arguments arguments, Path folder) throws Exception {
        var broken = new ArrayList<String>();
        int runs = 0;
        try (var servers = new Servers(folder)) {
            for (String name : arguments.names()) {
                for (String store : Faults.stores(name)) {
                    runs++;
                    if (!holds(name, store, servers, arguments.size())) {
                        broken.add(name + " on " + store);
                    }
                }
            }
        }
        if (runs == 0) {
            broken.add("nothing was run: no such store, or none on which these faults can be made");
        }
        if (!broken.isEmpty()) {
            System.err.println("broken: " + String.join(", ", broken));
        }
        return broken;
    }

    /** What goes wrong in the fault itself is told, and the others go on. */
    private static boolean holds(String name, String store, Servers servers, Size size) {
        var begun = System.nanoTime();
        try (var ground = servers.ground(store, name)) {
            var verdict = Faults.named(name).run(ground, size);
            var seconds = (System.nanoTime() - begun) / 1_000_000_000;
            System.out.println(verdict.line(name, store) + " (" + seconds + " s)");
            return verdict.holds();
        } catch (Exception failed) {
            System.out.println("fault " + name + " store=" + store + " broken: " + failed);
            failed.printStackTrace();
            return false;
        }
    }
}

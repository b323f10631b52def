package dev.kith.examples.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * The last step of the build. It reads what the tests of all modules left behind since the build began,
 * fails if any of them was skipped, and names the stores that were proven.
 */
public final class ClosingReport {

    /** A store is proven where its run of the contract kit has left a report; a red one has ended the build before. */
    private static final Map<String, String> RUNS = new TreeMap<>(Map.of(
            "1 inmemory", "InMemoryStorageTest",
            "2 h2", "H2StorageTest",
            "3 postgresql", "PostgresStorageTest",
            "4 mariadb", "MariaDbStorageTest"));

    private final Path root;
    private final Instant began;

    private ClosingReport(Path root, Instant began) {
        this.root = root;
        this.began = began;
    }

    /**
     * Prints the report.
     *
     * @param arguments the folder of the project, and when the build began
     * @throws Exception if a test was skipped, or if nothing can be read
     */
    public static void main(String[] arguments) throws Exception {
        new ClosingReport(Path.of(arguments[0]), Instant.parse(arguments[1])).print();
    }

    private void print() throws Exception {
        int tests = 0;
        int skipped = 0;
        for (Path report : left("surefire-reports")) {
            if (report.toString().endsWith(".xml")) {
                Element suite = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile())
                        .getDocumentElement();
                tests += Integer.parseInt(suite.getAttribute("tests"));
                int here = Integer.parseInt(suite.getAttribute("skipped"));
                if (here > 0) {
                    System.out.println("Skipped: " + here + " in " + suite.getAttribute("name"));
                }
                skipped += here;
            }
        }
        if (tests == 0) {
            throw new IllegalStateException("no test ran");
        }
        if (skipped > 0) {
            throw new IllegalStateException(skipped + " skipped; a test runs or is deleted");
        }
        System.out.println("Tests of all modules: " + tests + ", none skipped");
        List<String> stores = new ArrayList<>();
        for (Map.Entry<String, String> run : RUNS.entrySet()) {
            String store = run.getKey().substring(2);
            if (ran(run.getValue())) {
                stores.add(store);
                printCounts(store, run.getValue());
            }
        }
        System.out.println("Stores proven: " + String.join(", ", stores));
    }

    private boolean ran(String run) throws IOException {
        return left("surefire-reports").stream()
                .anyMatch(report -> report.getFileName().toString().endsWith("." + run + ".xml"));
    }

    /** What the kit counted in a run: lines that begin with a word and a colon. */
    private void printCounts(String store, String run) throws IOException {
        for (Path report : left("surefire-reports")) {
            if (report.getFileName().toString().endsWith("." + run + "-output.txt")) {
                try (Stream<String> lines = Files.lines(report)) {
                    lines.filter(line -> line.matches("INFO: (sequences|customers|interactions|races): .*"))
                            .forEach(
                                    line -> System.out.println("  " + store + " " + line.substring("INFO: ".length())));
                }
            }
        }
    }

    /** Files of this build in a folder of that name under the target folder of any module. */
    private List<Path> left(String folder) throws IOException {
        try (Stream<Path> files = Files.find(
                root,
                5,
                (file, is) -> is.isRegularFile()
                        && file.getParent().endsWith(Path.of("target", folder))
                        && !is.lastModifiedTime().toInstant().isBefore(began))) {
            return files.toList();
        }
    }
}

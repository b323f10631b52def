package dev.kith.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, on the class path of this one, that says one line when it has done its work. */
final class ChildJvm {
    /**
     * What came of it.
     *
     * @param line what it said
     * @param nanos from the start of the process until it had said so
     */
    record Told(String line, long nanos) {}

    private ChildJvm() {}

    static Told run(Class<?> main, List<String> options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dorg.jboss.logging.provider=slf4j"); // as in this JVM
        command.addAll(options);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), main.getName()));
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long nanos = System.nanoTime() - begin;
            int ended = process.waitFor();
            if (ended != 0 || line == null) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + ended);
            }
            return new Told(line, nanos);
        } finally {
            process.destroy();
        }
    }

    private static String absolute(String classPath) {
        var parts = new ArrayList<String>();
        for (String part : classPath.split(File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, parts);
    }
}

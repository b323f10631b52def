package dev.kith.examples.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker in a JVM of its own, on the class path of this one. */
final class Child implements AutoCloseable {
    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child started(String url, Provider provider, String... further) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                url,
                Integer.toString(provider.port())));
        command.addAll(List.of(further));
        var log = Path.of(System.getProperty("kith.faults.folder", "target"), "workers.log");
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** Waits until it works. */
    void awaitReady() throws IOException {
        var line = new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
        if (!"ready".equals(line) && process.isAlive()) {
            throw new IllegalStateException("a worker did not start");
        }
    }

    /** By SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** By SIGSTOP. */
    void pause() throws IOException, InterruptedException {
        Signals.send("STOP", process.pid());
    }

    /** By SIGCONT. */
    void goOn() throws IOException, InterruptedException {
        Signals.send("CONT", process.pid());
    }

    /** {@return how it ended by itself} */
    int end() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a worker does not end");
        }
        return process.exitValue();
    }

    /** Asks it to end. {@return how it did} */
    int dismiss() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return end();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

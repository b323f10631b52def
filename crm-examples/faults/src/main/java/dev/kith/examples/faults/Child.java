package dev.kith.examples.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A worker in a JVM of its own, on the class path of this one. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final Future<@Nullable String> ready;

    private Child(Process process) {
        this.process = process;
        said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        ready = CompletableFuture.supplyAsync(() -> line(said));
        // one that is paused does not see that its input has ended
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private static @Nullable String line(BufferedReader said) {
        try {
            return said.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    static Child started(Ground ground, Provider provider, Terms terms) throws Exception {
        var child = prepared(ground, provider, terms);
        child.go();
        return child;
    }

    /** One that does nothing until it is told to go. */
    static Child prepared(Ground ground, Provider provider, Terms terms, String... further) throws Exception {
        return prepared(ClassArchive.option(ground.server()), ground, provider, terms, further);
    }

    static Child prepared(String option, Ground ground, Provider provider, Terms terms, String... further)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                ground.url(),
                Integer.toString(provider.port()),
                terms.text()));
        command.addAll(List.of(further));
        var log = Path.of(System.getProperty("kith.faults.folder", "target"), "workers.log");
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it works. */
    void awaitReady() throws Exception {
        var line = ready.get(1, TimeUnit.MINUTES);
        if (!"ready".equals(line)) {
            throw new IllegalStateException("a worker did not start; why is in workers.log");
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

    void go() throws IOException {
        tell("go");
    }

    /** Sets its clock: by how much it is ahead of the right one. */
    void setAhead(Duration by) throws IOException {
        tell(by.toString());
    }

    private void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** {@return how it ended by itself} */
    int end() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a worker does not end");
        }
        return process.exitValue();
    }

    /** Asks it to end, sees that it has found nothing wrong, and adds how its deliveries ended. */
    void dismiss(Outcomes outcomes) throws IOException, InterruptedException {
        process.getOutputStream().close();
        int ended = end();
        if (ended != 0) {
            throw new IllegalStateException("a worker ended with " + ended + "; why is in workers.log");
        }
        outcomes.add(Objects.requireNonNull(said.readLine()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

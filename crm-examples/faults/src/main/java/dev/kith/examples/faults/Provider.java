package dev.kith.examples.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Beyond the network, as a letter service is: notes what is handed over, with its key, before it says so. */
final class Provider implements AutoCloseable {
    /**
     * A hand-over.
     *
     * @param payload what was handed over
     * @param sender the process that did it
     */
    record Delivery(String payload, long sender) {}

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final ServerSocket socket;
    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "provider");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, List<Delivery>> received = new HashMap<>();

    private Provider(ServerSocket socket) {
        this.socket = socket;
        readers.execute(this::accept);
    }

    static Provider started() throws IOException {
        return new Provider(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Hands something over, and returns when the provider has noted it. */
    static void hand(int port, String key, String payload) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((key + " " + ProcessHandle.current().pid() + " " + payload + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            if (socket.getInputStream().read() != '+') {
                throw new IOException("the provider has not answered");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var one = socket.accept();
                readers.execute(() -> read(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void read(Socket one) {
        try (one;
                var lines = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            if (line != null) {
                var parts = line.split(" ", 3);
                note(parts[0], new Delivery(parts[2], Long.parseLong(parts[1])));
                one.getOutputStream().write('+');
            }
        } catch (IOException gone) {
            // who was killed before the answer hands it over again
        }
    }

    private synchronized void note(String key, Delivery delivery) {
        received.computeIfAbsent(key, fresh -> new ArrayList<>()).add(delivery);
        notifyAll();
    }

    /** Waits until so many different keys have come. */
    void await(int keys) throws InterruptedException {
        await(keys + " keys", () -> received.size() >= keys);
    }

    /** Waits until a process has handed over so many things, or so many different keys have come. */
    void await(long sender, long deliveries, int keys) throws InterruptedException {
        await(deliveries + " deliveries of one process", () -> by(sender) >= deliveries || received.size() >= keys);
    }

    private synchronized void await(String what, BooleanSupplier reached) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new IllegalStateException(
                        "waited in vain for " + what + "; " + received.size() + " keys have come");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    synchronized int keys() {
        return received.size();
    }

    /** {@return how much a process has handed over} */
    synchronized long by(long sender) {
        return received.values().stream()
                .flatMap(List::stream)
                .filter(delivery -> delivery.sender() == sender)
                .count();
    }

    /** {@return a copy of what has come, by key, in the order in which it came} */
    synchronized Map<String, List<Delivery>> received() {
        var copy = new HashMap<String, List<Delivery>>();
        received.forEach((key, deliveries) -> copy.put(key, List.copyOf(deliveries)));
        return copy;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        readers.shutdownNow();
    }
}

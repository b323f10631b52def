package dev.kith.examples.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
     * @param key by which a repetition is to be known
     * @param payload what was handed over
     * @param sender the process that did it
     */
    record HandOver(String key, String payload, long sender) {}

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final ServerSocket socket;
    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "provider");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, List<HandOver>> received = new LinkedHashMap<>();
    private final Map<Long, Long> bySender = new HashMap<>();

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
            one.setTcpNoDelay(true);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split(" ", 4);
                note(parts[0], new HandOver(parts[1], parts[3], Long.parseLong(parts[2])));
                one.getOutputStream().write('+');
            }
        } catch (IOException gone) {
            // who was killed before the answer hands it over again
        }
    }

    private synchronized void note(String id, HandOver handOver) {
        received.computeIfAbsent(id, fresh -> new ArrayList<>()).add(handOver);
        bySender.merge(handOver.sender(), 1L, Long::sum);
        notifyAll();
    }

    /** Waits until so many different things have come. */
    void await(int things) throws InterruptedException {
        await(things + " things", () -> received.size() >= things);
    }

    /** Waits until a process has handed over so much, or so many different things have come. */
    void await(long sender, long handOvers, int things) throws InterruptedException {
        await(handOvers + " hand-overs of one process", () -> by(sender) >= handOvers || received.size() >= things);
    }

    private synchronized void await(String what, BooleanSupplier reached) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                throw new IllegalStateException("waited in vain for " + what + "; " + received.size() + " have come");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** {@return how many different things have come} */
    synchronized int things() {
        return received.size();
    }

    /** {@return how often a process has handed something over} */
    synchronized long by(long sender) {
        return bySender.getOrDefault(sender, 0L);
    }

    /** {@return a copy of what has come, each with its hand-overs, both in the order in which they came} */
    synchronized Map<String, List<HandOver>> received() {
        var copy = new LinkedHashMap<String, List<HandOver>>();
        received.forEach((id, handOvers) -> copy.put(id, List.copyOf(handOvers)));
        return copy;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        readers.shutdownNow();
    }
}

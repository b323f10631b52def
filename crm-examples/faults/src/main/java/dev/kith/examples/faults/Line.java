package dev.kith.examples.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A connection to the provider, opened when something is handed over, for one thread at a time. */
final class Line implements AutoCloseable {
    private final int port;
    private @Nullable Socket socket;

    Line(int port) {
        this.port = port;
    }

    /**
     * Hands something over, and returns when the provider has noted it.
     *
     * @param id what it is: the same each time
     * @param key by which the provider is to know a repetition
     * @param payload its content
     */
    synchronized void hand(String id, String key, String payload) {
        var line = id + " " + key + " " + ProcessHandle.current().pid() + " " + payload + "\n";
        try {
            var open = opened();
            open.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            if (open.getInputStream().read() != '+') {
                throw new IOException("the provider has not answered");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Socket opened() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            socket = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package dev.kith.examples.faults;

import java.io.IOException;

/** Signals that a process gets from outside; on Windows there are none. */
final class Signals {
    private Signals() {}

    /**
     * Sends one.
     *
     * @param signal by its name, such as {@code STOP}
     * @param pid whom
     */
    static void send(String signal, long pid) throws IOException, InterruptedException {
        int ended = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException("no signal " + signal + " for process " + pid);
        }
    }
}

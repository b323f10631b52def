package dev.kith.crm.tck;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on other threads, so that a test meets other units. Bounded in time: a store that hangs is red, not silent. */
final class Threads {
    private static final int SECONDS = 120;
    private static final int SOON = 10;

    private Threads() {}

    /** Runs on another thread and waits for the end. */
    static void elsewhere(Runnable work) {
        all(List.of(work));
    }

    /** Runs on another thread, and waits for the end no longer than what waits for nobody may take on a busy machine. */
    static void soon(Runnable work) {
        var pool = Executors.newSingleThreadExecutor();
        try {
            end(start(pool, Executors.callable(work)), SOON);
        } finally {
            pool.shutdown();
        }
    }

    /** Runs side by side, each on a thread of its own, and waits for all. The first failure is thrown. */
    static void all(List<Runnable> works) {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            var ends = works.stream()
                    .map(work -> start(pool, Executors.callable(work)))
                    .toList();
            ends.forEach(Threads::end);
        } finally {
            pool.shutdownNow();
        }
    }

    static <T> Future<T> start(ExecutorService pool, Callable<T> work) {
        return pool.submit(work);
    }

    static <T> T end(Future<T> work) {
        return end(work, SECONDS);
    }

    private static <T> T end(Future<T> work, int seconds) {
        try {
            return work.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            if (failed.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new AssertionError(failed.getCause());
        } catch (TimeoutException | InterruptedException stuck) {
            throw new AssertionError("a unit did not end within " + seconds + " seconds", stuck);
        }
    }
}

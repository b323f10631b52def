package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All sides of each benchmark do the same: no time is asserted. */
@Tag("postgresql")
class SameEndTest {
    @TempDir
    private static Path folder;

    private static Server server;
    private static Sides sides;

    @BeforeAll
    static void load() throws Exception {
        server = Server.forTests(folder.resolve("postgresql"));
        sides = Sides.on(server, Size.TINY);
    }

    @AfterAll
    static void close() throws Exception {
        sides.close();
        server.close();
    }

    static Iterable<String> names() {
        return Benchmarks.ON_POSTGRESQL.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_sides_come_to_the_same_end(String name) throws Exception {
        var work = Benchmarks.ON_POSTGRESQL.get(name).apply(sides, Size.TINY);
        assertThat(work.name()).isEqualTo(name);
        assertThat(new Comparison(sides, Size.TINY).of(work)).isEmpty();
    }

    static Iterable<String> apart() {
        return Benchmarks.APART.keySet();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void what_has_no_sides_runs(String name) throws Exception {
        assertThat(Benchmarks.APART.get(name).of(sides, Size.TINY)).isEmpty();
    }
}

package dev.kith.examples.se;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published modules in a JVM of their own, where nothing is open that is not said to be. */
class ModulePathTest {
    private record Ended(int code, String printed) {}

    @Test
    void a_program_of_modules_works_with_both_stores(@TempDir Path folder) throws Exception {
        var ended = run(
                folder,
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "dev.kith.examples.se/dev.kith.examples.se.Shop");
        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed().lines().filter("Ada Lovelace"::equals)).hasSize(2);
        assertThat(ended.printed().lines().filter(line -> line.contains("inbound: Asked about the delivery date")))
                .hasSize(2);
        assertThat(ended.printed())
                .contains("modules: dev.kith.crm.core, dev.kith.crm.jpa, dev.kith.crm.inmemory")
                .doesNotContain("WARNING", "Illegal");
    }

    private static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        var printed = folder.resolve("printed");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--module-path", modules()));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(printed, UTF_8));
    }

    /** What this test runs with, but for the tests themselves. */
    private static String modules() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

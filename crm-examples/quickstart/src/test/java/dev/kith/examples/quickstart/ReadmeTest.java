package dev.kith.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.context.Actor;
import dev.kith.crm.query.Criterion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/dev/kith/examples/quickstart/FirstSteps.java");

    @Test
    void theQuickStartOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
        var shown = cut(Files.readString(README), "```java\n(.*?)```");
        var compiled =
                cut(Files.readString(SOURCE), "// quick start\n(.*?)\n *// end").stripIndent() + "\n";

        assertThat(shown).isEqualTo(compiled);
        assertThat(shown.lines().count()).isLessThanOrEqualTo(12);
    }

    @Test
    void theReadmeShowsHowAnOwnDataSourceIsUsed() throws IOException {
        var compiled = cut(
                        Files.readString(Path.of("src/main/java/dev/kith/examples/quickstart/OwnDataSource.java")),
                        "// own data source\n(.*?)\n *// end")
                .stripIndent();
        assertThat(Files.readString(README)).contains(compiled);

        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:readme");
        try (var pool = new HikariDataSource(config);
                var crm = OwnDataSource.open(pool)) {
            assertThat(crm.desk(Actor.employee("maria")).customers().count(Criterion.everything()))
                    .isZero();
        }
    }

    @Test
    void theQuickStartPrintsTheFile() {
        var printed = printed(() -> FirstSteps.main(new String[0]));

        assertThat(printed)
                .contains(
                        "Ada Lovelace", "ada@example.org", "--12-10", "phone, inbound: Asked about the delivery date");
    }

    /** On the day of the transcript, in memory: the store is not to be seen in it. */
    @Test
    void theReadmeShowsWhatTheQuickstartPrints() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Quickstart.run(
                Options.of("--store=memory"),
                () -> Instant.parse("2026-11-24T10:00:00Z"),
                new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8)).isEqualTo(cut(Files.readString(README), "```text\n(.*?)```"));
    }

    @Test
    void aSecondRunOnTheSameDatabaseImportsNothingNew() {
        var store = "--store=jdbc:h2:mem:quickstart;DB_CLOSE_DELAY=-1";
        var printed = new ByteArrayOutputStream();
        for (int run = 0; run < 2; run++) {
            printed.reset();
            Quickstart.run(Options.of(store, "Grace"), Clock.systemUTC(), new PrintStream(printed, true, UTF_8));
        }

        assertThat(printed.toString(UTF_8))
                .contains("  0 new, 0 with more than was known, 6 known already, 1 refused")
                .contains("Grace Hopper", "Sent the compiler manual");
    }

    private static String cut(String text, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String printed(Runnable main) {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            main.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8);
    }
}

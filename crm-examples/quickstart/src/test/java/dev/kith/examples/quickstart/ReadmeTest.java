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

    @Test
    void theQuickstartShowsFileBirthdaysAndLastContacts() {
        var printed = printed(() -> {
            try {
                Quickstart.main(new String[0]);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(printed)
                .contains("3 customers in memory", "Ada Lovelace", "030 123456", "Wants it before Friday.")
                .contains("Who was last spoken to when", "never       Acme Tools GmbH");
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

package dev.kith.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AskFirstTest {
    @Test
    void thePageShowsWhatIsCompiled() throws IOException {
        var page = Files.readString(Path.of("../../docs/consents.md"));
        var source = Files.readString(Path.of("src/main/java/dev/kith/examples/quickstart/AskFirst.java"));
        var parts = Pattern.compile("// (?:purposes|recorded|asked|heeded)\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(source);
        assertThat(parts.results().map(part -> part.group(1).stripIndent()).toList())
                .hasSize(4)
                .allSatisfy(part -> assertThat(page).contains("```java\n" + part + "\n```\n"));
    }

    @Test
    void itAsksBeforeItSends() {
        var printed = new ByteArrayOutputStream();
        AskFirst.run(new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8)).isEqualTo("""
                        asked: UNCONFIRMED, so nothing is sent
                        the newsletter goes out: CONSENT
                        ended: WITHDRAWN
                        now: WITHDRAWN, so nothing is sent
                        """);
    }
}

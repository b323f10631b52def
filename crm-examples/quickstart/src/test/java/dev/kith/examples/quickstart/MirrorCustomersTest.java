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

class MirrorCustomersTest {
    @Test
    void thePageShowsWhatIsCompiled() throws IOException {
        var page = Files.readString(Path.of("../../docs/events.md"));
        var source = Files.readString(Path.of("src/main/java/dev/kith/examples/quickstart/MirrorCustomers.java"));
        var parts = Pattern.compile("// (?:built|dead|runner)\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(source);
        assertThat(parts.results().map(part -> part.group(1).stripIndent()).toList())
                .hasSize(3)
                .allSatisfy(part -> assertThat(page).contains("```java\n" + part + "\n```\n"));
    }

    @Test
    void theMirrorHearsOfWhatIsCommitted() {
        var printed = new ByteArrayOutputStream();
        MirrorCustomers.run(new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8)).isEqualTo("""
                        committed, the mirror has 0
                        delivered, the mirror has [Ada Lovelace]
                        shop.mirror: mirror.no-family-name
                        """);
    }
}

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

class OwnFieldsTest {
    @Test
    void thePageShowsWhatIsCompiled() throws IOException {
        var page = Files.readString(Path.of("../../docs/attributes.md"));
        var source = Files.readString(Path.of("src/main/java/dev/kith/examples/quickstart/OwnFields.java"));
        var parts = Pattern.compile("// (?:definitions|use|screen|tenant)\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(source);
        assertThat(parts.results().map(part -> part.group(1).stripIndent()).toList())
                .hasSize(4)
                .allSatisfy(part -> assertThat(page).contains("```java\n" + part + "\n```\n"));
    }

    @Test
    void itPrintsTheFieldsByTheirLabels() {
        var printed = new ByteArrayOutputStream();
        OwnFields.run(new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8)).isEqualTo("""
                        budget: 12000.5 EUR
                        credit limit: 7500
                        interests service: true
                        customer number: K-12345
                        payment term: NET_30
                        budget: 12000.5 EUR
                        credit limit: 7500
                        interests service: true
                        customer number: K-12345
                        payment term: NET_30
                        level: gold
                        """);
    }
}

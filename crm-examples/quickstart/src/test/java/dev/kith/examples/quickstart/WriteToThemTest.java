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
import org.junit.jupiter.api.io.TempDir;

class WriteToThemTest {
    @TempDir
    private Path folder;

    @Test
    void thePageShowsWhatIsCompiled() throws IOException {
        var page = Files.readString(Path.of("../../docs/templates.md"));
        var source = Files.readString(Path.of("src/main/java/dev/kith/examples/quickstart/WriteToThem.java"));
        var parts = Pattern.compile("// (?:brand|template|rendered)\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(source);
        assertThat(parts.results().map(part -> part.group(1).stripIndent()).toList())
                .hasSize(3)
                .allSatisfy(part -> assertThat(page).contains("```java\n" + part + "\n```\n"));
    }

    @Test
    void itWritesInTheCustomersLanguageUnderTheBrand() throws IOException {
        var printed = new ByteArrayOutputStream();
        WriteToThem.run(new PrintStream(printed, true, UTF_8), folder);
        assertThat(printed.toString(UTF_8)).isEqualTo("""
                        Ihre Bestellung 4711

                        Guten Tag Ada Lovelace,

                        vielen Dank für Ihre Bestellung 4711 vom 1. Dezember 2026.

                        Mit freundlichen Grüßen
                        Maria Huber
                        Your adviser

                        --\s
                        Acme Looms Ltd, London N1

                        texts[en].text: line 1: not every customer has customer.given
                        texts[en].text: line 2: there is no placeholder brand.nmae
                        """);
        assertThat(folder.resolve("thank-you-mail.html")).content().contains("<b>4711</b> vom 1. Dezember 2026");
        assertThat(folder.resolve("thank-you-letter.html"))
                .content()
                .contains("Ada Lovelace<br>\nRing 1<br>\n1010 Wien<br>\n\u00d6sterreich");
    }
}

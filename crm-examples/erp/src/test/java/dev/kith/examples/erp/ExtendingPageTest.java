package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExtendingPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:java|sql)\n(.*?)```", Pattern.DOTALL);

    @Test
    void each_block_of_the_page_stands_in_the_source() throws IOException {
        var sources = sources();
        var page = Files.readString(Path.of("../../docs/extending.md"));
        var blocks = BLOCK.matcher(page)
                .results()
                .map(block -> flush(block.group(1)))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(blocks)
                .filteredOn(block -> sources.stream().noneMatch(source -> source.contains(block)))
                .isEmpty();
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile)
                    .map(ExtendingPageTest::text)
                    .map(ExtendingPageTest::flush)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each line from its first character on: the page shows the blocks further left. */
    private static String flush(String text) {
        return text.lines().map(String::stripLeading).collect(Collectors.joining("\n", "\n", "\n"));
    }
}

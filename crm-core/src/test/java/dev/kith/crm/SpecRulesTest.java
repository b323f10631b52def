package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecRulesTest {
    private static final Path SPEC = Path.of("..", "docs", "spec");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| ([VQ]-\\d{3}) \\|");
    private static final Pattern TESTED = Pattern.compile("\\b([VQ]-\\d{3})\\b");

    @Test
    void everyDocumentedRuleIsNamedByATestAndTheOtherWayRound() throws IOException {
        try (var tests = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(rules(TESTED, tests.filter(file -> file.toString().endsWith(".java"))))
                    .isEqualTo(
                            rules(DOCUMENTED, Stream.of("values.md", "query.md").map(SPEC::resolve)));
        }
    }

    @Test
    void noRuleIsNumberedTwice() throws IOException {
        for (var page : List.of("values.md", "query.md")) {
            assertThat(DOCUMENTED.matcher(Files.readString(SPEC.resolve(page))).results())
                    .map(found -> found.group(1))
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    private static Set<String> rules(Pattern pattern, Stream<Path> files) {
        return files.map(SpecRulesTest::read)
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.kith.crm.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PAGE = Path.of("..", "docs", "failures.md");
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("Violation\\.of\\(\\s*\"([^\"]+)\""),
            Pattern.compile("message(?:\\(\\) default| =) \"([^\"]+)\""));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Violation TOO_LONG = Violation.of("line.too-long", 200);

    @Test
    void everyCodeOfTheSourceHasAnEnglishTextAndNoTextIsLeftOver() throws IOException {
        assertThat(keys("")).isEqualTo(codesOfTheSource());
    }

    @ParameterizedTest
    @ValueSource(strings = "_de")
    void everyLanguageHasTheSameCodesWithTheSamePlaceholders(String suffix) throws IOException {
        var english = texts("");
        var other = texts(suffix);
        assertThat(keys(suffix)).isEqualTo(keys(""));
        for (var code : keys("")) {
            assertThat(placeholders(other.getProperty(code)))
                    .as(code)
                    .isEqualTo(placeholders(english.getProperty(code)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyTextSaysWhatIsWrongAndWhatToDo(String suffix) throws IOException {
        for (var text : texts(suffix).values()) {
            assertThat((String) text).matches("(?s)\\p{L}[^;]+[;:?] [^;]+.*").doesNotEndWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void apostrophesAreDoubledAsTheFormatAsks(String suffix) throws IOException {
        for (var text : texts(suffix).values()) {
            assertThat(((String) text).replace("''", "")).doesNotContain("'");
        }
    }

    @Test
    void aTextComesInTheReadersLanguage() {
        assertThat(TOO_LONG.message(Locale.ENGLISH)).isEqualTo("this is longer than 200 characters; shorten it");
        assertThat(TOO_LONG.message(Locale.UK)).isEqualTo("this is longer than 200 characters; shorten it");
        assertThat(TOO_LONG.message(Locale.GERMANY))
                .isEqualTo("dies ist l\u00e4nger als 200 Zeichen; bitte k\u00fcrzen");
        assertThat(TOO_LONG.message(new Locale("de", "AT")))
                .isEqualTo("dies ist l\u00e4nger als 200 Zeichen; bitte k\u00fcrzen");
    }

    @Test
    void anotherLanguageFallsBackToEnglishWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();
            assertThat(TOO_LONG.message(Locale.FRENCH)).startsWith("this is longer");
            assertThat(TOO_LONG.message(Locale.ENGLISH)).startsWith("this is longer");
            assertThat(TOO_LONG.message(Locale.ROOT)).startsWith("this is longer");
            assertThat(TOO_LONG).asString().startsWith("this is longer");
            assertThat(TOO_LONG.message(Locale.GERMAN)).startsWith("dies ist");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void aVendorsOwnCodeIsToldAsItIs() {
        assertThat(Violation.of("acme.limit", 5).message(Locale.ENGLISH)).isEqualTo("acme.limit [5]");
        assertThat(Violation.of("acme.limit")).hasToString("acme.limit (acme.limit)");
    }

    @Test
    void aViolationTellsItsPlace() {
        var violation = Violation.of("line.missing").in("label").in("[0]").in("contactPoints");
        assertThat(violation.path()).isEqualTo("contactPoints[0].label");
        assertThat(violation).hasToString("contactPoints[0].label: this must not be blank; fill it in (line.missing)");
    }

    @Test
    void theDocumentedViolationsAreThoseOfTheLibrary() throws IOException {
        var english = texts("");
        assertThat(rows("[a-z].*"))
                .containsExactlyInAnyOrderElementsOf(keys("").stream()
                        .map(code -> "| `" + code + "` | "
                                + english.getProperty(code).replace("''", "'") + " |")
                        .toList());
    }

    @Test
    void theDocumentedFailuresAreThoseOfTheLibrary() throws IOException {
        assertThat(rows("KITH-.*"))
                .map(row -> row.split("`")[1])
                .containsExactlyElementsOf(Arrays.stream(FailureCode.values())
                        .map(FailureCode::code)
                        .toList());
    }

    private static List<String> rows(String code) throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("\\| `" + code + "` \\|.*"))
                .toList();
    }

    private static Set<String> codesOfTheSource() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FailureTextsTest::read)
                    .flatMap(source -> CODES.stream()
                            .flatMap(pattern -> pattern.matcher(source).results()))
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String suffix) throws IOException {
        return new TreeSet<>(texts(suffix).stringPropertyNames());
    }

    private static Properties texts(String suffix) throws IOException {
        var texts = new Properties();
        try (var in = Messages.class.getResourceAsStream("messages" + suffix + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}

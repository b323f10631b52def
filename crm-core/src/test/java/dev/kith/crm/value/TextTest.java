package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    @DisplayName("V-001 a line is composed: A and a ring become one letter")
    void composes() {
        assertThat(Text.line("A\u030angstrom")).contains("\u00c5ngstrom");
        assertThat(Text.line("\u212bngstrom")).contains("\u00c5ngstrom");
        assertThat(Text.line("\u1112\u1161\u11ab")).contains("\ud55c");
    }

    @Test
    @DisplayName("V-001 a line keeps compatibility forms as they were typed")
    void keepsCompatibilityForms() {
        assertThat(Text.line("\ufb01n \uff21 \u2460")).contains("\ufb01n \uff21 \u2460");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Ada ",
                "\tAda\n",
                "\u00a0Ada\u00a0",
                "\u2007Ada\u202f",
                "\u3000Ada\u3000",
                "\u2028Ada\u2029",
                "\u001cAda"
            })
    @DisplayName("V-002 a line loses space at both ends, no-break spaces too")
    void trims(String raw) {
        assertThat(Text.line(raw)).contains("Ada");
    }

    @Test
    @DisplayName("V-002 space inside a line stays as it was typed")
    void keepsInnerSpace() {
        assertThat(Text.line("Ada  King\u00a0Lovelace")).contains("Ada  King\u00a0Lovelace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u0007",
                "a\u007fb",
                "a\u0085b",
                "a\u009fb",
                "a\u2028b",
                "a\u2029b",
                "a\ud800b",
                "a\udc00"
            })
    @DisplayName("V-003 a line with a control character, a line break or half a surrogate pair is refused")
    void refusesControlCharacters(String raw) {
        assertRefused(() -> Text.line(raw), "line.control-character");
    }

    @Test
    @DisplayName("V-003 a supplementary character is no half of anything")
    void takesSupplementaryCharacters() {
        assertThat(Text.line("\ud842\udfb7")).contains("\ud842\udfb7");
    }

    @Test
    @DisplayName("V-004 a line has at most 200 units, counted when it is composed and trimmed")
    void boundsLines() {
        assertThat(Text.line("x".repeat(200))).isPresent();
        assertThat(Text.line("   " + "e\u0301".repeat(200) + "   ")).contains("\u00e9".repeat(200));
        assertRefused(() -> Text.line("x".repeat(201)), "line.too-long");
        assertRefused(() -> Text.line("\ud842\udfb7".repeat(101)), "line.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003\u3000\u202f"})
    @DisplayName("V-005 what is blank is absent")
    void blankIsAbsent(String raw) {
        assertThat(Text.line(raw)).isEmpty();
        assertThat(Text.lines(raw)).isEmpty();
        assertThat(Text.isBlank(raw)).isTrue();
    }

    @Test
    @DisplayName("V-005 an invisible format character is no space")
    void formatCharactersAreNotBlank() {
        assertThat(Text.isBlank("\u200b")).isFalse();
        assertThat(Text.line("\u200b")).contains("\u200b");
    }

    @Test
    @DisplayName("V-006 in a text every line end becomes LF; tabs and empty lines stay")
    void unifiesLineEnds() {
        assertThat(Text.lines("one\r\ntwo\rthree\n\n\tfour")).contains("one\ntwo\nthree\n\n\tfour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u000bb", "a\u000cb", "a\u0085b", "a\u2028b", "a\u2029b", "a\ud800"})
    @DisplayName("V-006 a text with other control characters is refused")
    void refusesControlCharactersInTexts(String raw) {
        assertRefused(() -> Text.lines(raw), "line.control-character");
    }

    @Test
    @DisplayName("V-006 a text has at most 20000 units, counted with its line ends unified")
    void boundsTexts() {
        assertThat(Text.lines("x\r\n".repeat(9_999) + "xy")).isPresent();
        assertRefused(() -> Text.lines("x".repeat(20_001)), "line.too-long");
    }

    @Property
    @Label("V-007 reading a line or a text again changes nothing")
    void readingIsIdempotent(@ForAll String raw) {
        var clean = raw.codePoints()
                .filter(c -> !Character.isISOControl(c) && c != 0x2028 && c != 0x2029 && (c < 0xd800 || c > 0xdfff))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var text =
                clean.substring(0, clean.offsetByCodePoints(0, Math.min(60, clean.codePointCount(0, clean.length()))));
        var line = Text.line(text);
        assertThat(line.flatMap(Text::line)).isEqualTo(line);
        assertThat(line.filter(some -> !Normalizer.isNormalized(some, Normalizer.Form.NFC)))
                .isEmpty();
        var lines = Text.lines(text);
        assertThat(lines.flatMap(Text::lines)).isEqualTo(lines);
        assertThat(line.isEmpty()).isEqualTo(Text.isBlank(text));
    }

    @Test
    @DisplayName("V-020 words are runs of letters, marks and digits of the folded text")
    void splitsWords() {
        assertThat(Text.words("Stra\u00dfe 12a, O'Brien & S\u00f6hne_GmbH"))
                .containsExactly("strasse", "12a", "o", "brien", "sohne", "gmbh");
        assertThat(Text.words("\u0928\u093e\u092e")).containsExactly("\u0928\u093e\u092e");
        assertThat(Text.words("\ud801\udc00\ud801\udc28")).containsExactly("\ud801\udc28\ud801\udc28");
    }

    @Test
    @DisplayName("V-021 each word is told once, in order of appearance")
    void tellsWordsOnce() {
        assertThat(Text.words("Ada, ADA and \u00e1da; and Ada")).containsExactly("ada", "and");
    }

    @Test
    @DisplayName("V-022 a text without letters and digits has no words")
    void mayHaveNoWords() {
        assertThat(Text.words("")).isEmpty();
        assertThat(Text.words(" -- % _ \u2014 ")).isEmpty();
    }
}

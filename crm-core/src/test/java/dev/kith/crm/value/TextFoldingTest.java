package dev.kith.crm.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected keys are written by hand from the Unicode Character Database. */
class TextFoldingTest {
    static Stream<Arguments> table() {
        return Stream.of(
                fold("V-010 full width", "\uff21\uff44\uff41\uff11", "ada1"),
                fold("V-010 half-width kana", "\uff76\uff85", "\u30ab\u30ca"),
                fold("V-010 ligature fi", "\ufb01n", "fin"),
                fold("V-010 ligature ffl", "ba\ufb04e", "baffle"),
                fold("V-010 superscript", "m\u00b2", "m2"),
                fold("V-010 circled", "\u24b6\u2460", "a1"),
                fold("V-010 Roman numeral", "\u2163", "iv"),
                fold("V-010 long s", "Wach\u017ftube", "wachstube"),
                fold("V-010 digraph dz with caron", "\u01c4", "dz"),
                fold("V-010 Kelvin sign", "\u212a", "k"),
                fold("V-010 Angstrom sign", "\u212b", "a"),
                fold("V-010 mathematical script capital A", "\ud835\udc9c", "a"),
                fold("V-010 Hangul syllable becomes its letters", "\ud55c", "\u1112\u1161\u11ab"),
                fold("V-010 Hangul letters stay", "\u1112\u1161\u11ab", "\u1112\u1161\u11ab"),
                fold("V-011 A with ring, composed", "\u00c5sa", "asa"),
                fold("V-011 A with ring, decomposed", "A\u030asa", "asa"),
                fold("V-011 u with diaeresis", "M\u00fcller", "muller"),
                fold("V-011 several marks", "Nguy\u1ec5n", "nguyen"),
                fold("V-011 cedilla", "Gar\u00e7on", "garcon"),
                fold("V-011 Cyrillic short i and io", "\u0419\u0401", "\u0438\u0435"),
                fold("V-011 Hebrew points", "\u05e9\u05b8\u05c1", "\u05e9"),
                fold("V-011 Arabic vowel signs", "\u0645\u064f\u062d\u064e\u0645\u0651", "\u0645\u062d\u0645"),
                fold("V-011 Arabic alef with madda", "\u0622", "\u0627"),
                fold("V-011 voiced kana is another letter", "\u304c", "\u304b\u3099"),
                fold("V-011 semi-voiced kana is another letter", "\u3071", "\u306f\u309a"),
                fold("V-011 half-width voiced kana", "\uff76\uff9e", "\u30ab\u3099"),
                fold("V-011 Devanagari nukta makes another letter", "\u0958", "\u0915\u093c"),
                fold("V-011 Devanagari vowel sign u", "\u0915\u0941", "\u0915\u0941"),
                fold("V-011 Devanagari virama", "\u0915\u094d\u0937", "\u0915\u094d\u0937"),
                fold("V-011 Bengali nukta makes another letter", "\u09dc", "\u09a1\u09bc"),
                fold("V-011 Tamil virama", "\u0b95\u0bcd", "\u0b95\u0bcd"),
                fold("V-011 Thai vowel sign", "\u0e01\u0e34", "\u0e01\u0e34"),
                fold("V-011 a Vedic accent is dropped", "\u0915\u0951", "\u0915"),
                fold("V-011 spacing marks stay", "\u0928\u093e", "\u0928\u093e"),
                fold("V-011 a stroke is no mark", "\u0141\u00f8", "\u0142\u00f8"),
                fold("V-012 sharp s", "Gro\u00df", "gross"),
                fold("V-012 capital sharp s", "GRO\u1e9e", "gross"),
                fold("V-012 Turkish capital I with dot", "\u0130zmir", "izmir"),
                fold("V-012 Turkish small i without dot", "I\u015f\u0131k", "isik"),
                fold("V-012 final sigma", "\u039f\u03b4\u03cc\u03c2", "\u03bf\u03b4\u03bf\u03c3"),
                fold("V-012 capital sigma", "\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c3"),
                fold("V-012 Deseret, beyond the basic plane", "\ud801\udc00", "\ud801\udc28"),
                fold("V-012 Georgian Mtavruli", "\u1c90", "\u10d0"),
                fold("V-012 Armenian ligature", "\u0587", "\u0565\u0582"),
                fold("V-012 letters without case", "\u5c71\ud842\udfb7", "\u5c71\ud842\udfb7"),
                fold("V-013 no-break space", "Ada\u00a0Lovelace", "ada lovelace"),
                fold("V-013 runs of space", "  Ada \t\r\n \u3000 Lovelace ", "ada lovelace"),
                fold("V-013 a spacing accent leaves a blank", "a\u00b4b", "a b"),
                fold("V-013 nothing but space", " \u00a0 ", ""),
                fold("V-014 punctuation stays", "O'Brien-Smith, Jr.", "o'brien-smith, jr."),
                fold("V-014 wildcards stay", "100%_*", "100%_*"),
                fold("V-014 a format character stays", "a\u00adb", "a\u00adb"));
    }

    private static Arguments fold(String rule, String text, String key) {
        return Arguments.of(rule, text, key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void foldsByTheTable(String rule, String text, String key) {
        assertThat(Text.folded(text)).as(rule).isEqualTo(key);
    }

    @Test
    @DisplayName("V-015 folding twice changes nothing, for every code point that is assigned")
    void isIdempotentForEveryCodePoint() {
        assertThat(assigned().filter(c -> {
                    var key = Text.folded("x" + Character.toString(c) + "y");
                    return !Text.folded(key).equals(key);
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("V-015 composed and decomposed spellings share a key, for every code point that is assigned")
    void ignoresComposition() {
        assertThat(assigned().filter(c -> {
                    var text = Character.toString(c);
                    return !Text.folded(text)
                            .equals(Text.folded(
                                    Text.line("x" + text).orElseThrow().substring(1)));
                }))
                .isEmpty();
    }

    @Property
    @Label("V-015 folding twice changes nothing, for any text")
    void isIdempotent(@ForAll String text) {
        var key = Text.folded(text);
        assertThat(Text.folded(key)).isEqualTo(key);
    }

    @Property
    @Label("V-011 a mark behind plain text changes nothing")
    void dropsAMark(@ForAll @CharRange(from = 0, to = 0x7f) String plain) {
        assertThat(Text.folded(plain)).isEqualTo(Text.folded(plain + "\u0301"));
    }

    @Property
    @Label("V-016 a key is at most 18 times as long as its text")
    void growsWithinBounds(@ForAll String text) {
        assertThat(Text.folded(text)).hasSizeLessThanOrEqualTo(18 * text.length());
    }

    @Test
    @DisplayName("V-016 one letter may become 18")
    void mayGrow() {
        assertThat(Text.folded("\ufdfa")).hasSize(18);
    }

    private static Stream<Integer> assigned() {
        return IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c -> !Character.isISOControl(c) && c != 0x2028 && c != 0x2029)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .boxed();
    }
}

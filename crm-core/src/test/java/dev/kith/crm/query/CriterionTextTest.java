package dev.kith.crm.query;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTextTest {
    static Stream<Arguments> texts() {
        var moment = Instant.parse("2026-03-01T10:00:00.5Z");
        return Stream.of(
                row("Q-061", Criterion.everything(), "(all)"),
                row("Q-061", new Criterion.AnyOf<>(List.of()), "(any)"),
                row("Q-061", Thing.CODE.is("a").and(Thing.CODE.is("b")), "(all (is code \"a\") (is code \"b\"))"),
                row("Q-061", Thing.CODE.is("a").or(Thing.CODE.is("b")), "(any (is code \"a\") (is code \"b\"))"),
                row("Q-061", Thing.CODE.isNot("a"), "(not (is code \"a\"))"),
                row("Q-062", Thing.CODE.is(""), "(is code \"\")"),
                row("Q-062", Thing.CODE.isAbsent(), "(absent code)"),
                row("Q-062", Thing.CODE.isPresent(), "(not (absent code))"),
                row("Q-062", Thing.AT.below(moment), "(below at \"2026-03-01T10:00:00.500Z\")"),
                row("Q-062", Thing.AT.atMost(moment), "(at-most at \"2026-03-01T10:00:00.500Z\")"),
                row("Q-062", Thing.NUMBER.above(new BigDecimal("1.50")), "(above number \"1.5\")"),
                row("Q-062", Thing.SIZE.atLeast(Thing.Size.MEDIUM), "(at-least size \"MEDIUM\")"),
                row("Q-062", Thing.AT.below(Operand.daysAgo(90)), "(below at (ago PT2160H))"),
                row("Q-062", Thing.AT.above(new Operand.Ago(Duration.ofMinutes(-90))), "(above at (ago PT-1H-30M))"),
                row("Q-062", Thing.TEXT.is("\u00c5sa"), "(is text \"asa\")"),
                row("Q-062", Thing.TEXT.startsWith("\u00c5sa L"), "(starts-with text \"asa l\")"),
                row("Q-062", Thing.TEXT.hasWords("Lovelace, ADA ada"), "(has-words text \"ada lovelace\")"),
                row("Q-063", Thing.CODE.in(List.of()), "(in code)"),
                row("Q-063", Thing.CODE.in(List.of("b", "a", "b")), "(in code \"a\" \"b\")"),
                row("Q-064", Thing.CODE.is("a\"b\\c"), "(is code \"a\\\"b\\\\c\")"),
                row("Q-064", Thing.CODE.is(") (all"), "(is code \") (all\")"),
                row("Q-065", Thing.PARTS.some(Thing.Part.WHOLE.is(7L)), "(some parts (is whole \"7\"))"),
                row("Q-065", Thing.PARTS.none(Criterion.everything()), "(not (some parts (all)))"));
    }

    private static Arguments row(String rule, Criterion<Thing> criterion, String text) {
        return Arguments.of(rule, text, criterion);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void isWrittenByTheTable(String rule, String text, Criterion<Thing> criterion) {
        assertThat(criterion.text()).as(rule).isEqualTo("kith1 " + text);
    }

    @Test
    @DisplayName("Q-060 the text begins with its version")
    void beginsWithItsVersion() {
        assertThat(Thing.CODE.isAbsent().text()).startsWith("kith1 (");
    }

    @Test
    @DisplayName("Q-002 a field has one value or none")
    void fieldsMayBeAbsent() {
        assertThat(Thing.TEXT.read(Thing.empty(), Facts.NONE)).isEmpty();
        assertThat(Thing.TEXT.read(Thing.empty().text("\u00c5"), Facts.NONE)).contains("\u00c5");
        assertThat(Thing.TEXT.stored(Thing.empty().text("\u00c5"), Facts.NONE)).contains("a");
    }

    @Test
    @DisplayName("Q-003 each shape of field offers only its own operators")
    void shapesOfferTheirOperators() {
        assertThat(offered(PlainField.class)).isEmpty();
        assertThat(offered(TextField.class)).containsExactly("ascending", "descending", "hasWords", "startsWith");
        assertThat(offered(OrderedField.class))
                .containsExactly("above", "ascending", "atLeast", "atMost", "below", "descending");
        assertThat(offered(Field.class)).containsExactly("in", "is", "isAbsent", "isNot", "isPresent");
    }

    private static Set<String> offered(Class<?> shape) {
        return Arrays.stream(shape.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Criterion.class || method.getReturnType() == Sort.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("Q-066 operands that are equal for their field give equal texts")
    void equalCriteriaHaveEqualTexts() {
        assertThat(Thing.TEXT.is("\u00c5SA").text())
                .isEqualTo(Thing.TEXT.is("asa").text());
        assertThat(Thing.NUMBER.is(new BigDecimal("1.0")).text())
                .isEqualTo(Thing.NUMBER.is(new BigDecimal("1.00")).text());
        assertThat(Thing.AT.is(Instant.ofEpochSecond(1, 999)).text())
                .isEqualTo(Thing.AT.is(Instant.ofEpochSecond(1)).text());
        assertThat(Thing.TEXT.hasWords("b A").text())
                .isEqualTo(Thing.TEXT.hasWords("a, B").text());
        assertThat(Thing.CODE.in(List.of("a", "b")).text())
                .isEqualTo(Thing.CODE.in(List.of("b", "a")).text());
        assertThat(Thing.CODE.is("A").text()).isNotEqualTo(Thing.CODE.is("a").text());
    }

    @Test
    @DisplayName("Q-067 toString shows fields and operators, and a question mark for values")
    void toStringHidesOperands() {
        var criterion = Thing.TEXT
                .is("canary")
                .or(Thing.TEXT.startsWith("canary"))
                .or(Thing.TEXT.hasWords("canary"))
                .and(Thing.CODE.in(List.of("canary", "canary2")))
                .and(Thing.PARTS.some(Thing.Part.CODE.isNot("canary")));
        assertThat(Query.where(criterion).sortedBy(Thing.TEXT.ascending()))
                .asString()
                .doesNotContain("canary")
                .contains("Thing.text", "Thing.code", "Part.code", "?");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1000})
    @DisplayName("Q-050 a page has 1 to 1000 items")
    void takesLimits(int limit) {
        assertThat(Query.<Thing>all().limit(limit).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    @DisplayName("Q-050 another limit is refused")
    void refusesLimits(int limit) {
        assertRefused(() -> Query.<Thing>all().limit(limit), "limit:query.limit");
    }

    @Test
    @DisplayName("Q-050 a query asks for 50 items by id if nothing is said")
    void hasDefaults() {
        assertThat(Query.<Thing>all().limit()).isEqualTo(50);
        assertThat(Query.<Thing>all().sort()).isEqualTo(Sort.none());
        assertThat(Query.<Thing>all().where()).isEqualTo(Criterion.everything());
        assertThat(Query.<Thing>all().after()).isEmpty();
    }

    @Test
    @DisplayName("Q-001 a field is known by its owner and its name")
    void fieldsHaveAnIdentity() {
        var again = PlainField.<Thing, String>of(Thing.class, "text", FieldType.CODE, Thing::code);
        assertThat(again).isEqualTo(Thing.TEXT).hasSameHashCodeAs(Thing.TEXT).hasToString("Thing.text");
        assertThat(Thing.CODE).isNotEqualTo(Thing.TEXT).isNotEqualTo(Thing.Part.CODE);
        assertThat(Thing.PARTS).isNotEqualTo(Thing.NAMESAKES).hasToString("Thing.parts");
    }
}

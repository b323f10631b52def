package dev.kith.crm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A truth table, written by hand. */
class EvaluatorTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final BigDecimal FIVE = new BigDecimal(5);
    private static final OrderedField<Thing, Money> PRICE = OrderedField.of(
            Thing.class, "price", FieldType.MONEY, thing -> thing.code().map(Money::parse));

    /** Criterion; then the answer for an absent value, for 4, for 5.00 and for 6. */
    static Stream<Arguments> operators() {
        var number = Thing.NUMBER;
        return Stream.of(
                row("Q-020 is", number.is(FIVE), "no no yes no"),
                row("Q-020 is not", number.isNot(FIVE), "yes yes no yes"),
                row("Q-021 below", number.below(FIVE), "no yes no no"),
                row("Q-021 at most", number.atMost(FIVE), "no yes yes no"),
                row("Q-021 above", number.above(FIVE), "no no no yes"),
                row("Q-021 at least", number.atLeast(FIVE), "no no yes yes"),
                row("Q-021 not below", number.below(FIVE).negate(), "yes no yes yes"),
                row("Q-021 not at most", number.atMost(FIVE).negate(), "yes no no yes"),
                row("Q-021 not above", number.above(FIVE).negate(), "yes yes yes no"),
                row("Q-021 not at least", number.atLeast(FIVE).negate(), "yes yes no no"),
                row("Q-022 in", number.in(List.of(FIVE, BigDecimal.ONE)), "no no yes no"),
                row("Q-022 in none", number.in(List.of()), "no no no no"),
                row("Q-022 not in", number.in(List.of(FIVE)).negate(), "yes yes no yes"),
                row("Q-022 not in none", number.in(List.of()).negate(), "yes yes yes yes"),
                row("Q-023 absent", number.isAbsent(), "yes no no no"),
                row("Q-023 present", number.isPresent(), "no yes yes yes"),
                row("Q-024 not not", number.is(FIVE).negate().negate(), "no no yes no"),
                row("Q-025 all of nothing", Criterion.everything(), "yes yes yes yes"),
                row("Q-025 any of nothing", new Criterion.AnyOf<>(List.of()), "no no no no"),
                row("Q-025 not all of nothing", Criterion.<Thing>everything().negate(), "no no no no"),
                row("Q-025 not any of nothing", new Criterion.AnyOf<Thing>(List.of()).negate(), "yes yes yes yes"),
                row("Q-025 and", number.atLeast(FIVE).and(number.atMost(FIVE)), "no no yes no"),
                row("Q-025 or", number.below(FIVE).or(number.above(FIVE)), "no yes no yes"),
                row("Q-025 or absent", number.is(FIVE).or(number.isAbsent()), "yes no yes no"));
    }

    /** Criterion; then the answer for an absent value, for 4 EUR, 5 EUR, 6 EUR, 4 CHF and 6 USD. */
    static Stream<Arguments> amounts() {
        var five = Money.of("5.00", "EUR");
        return Stream.of(
                row("Q-020 is", PRICE.is(five), "no no yes no no no"),
                row("Q-020 is of another currency", PRICE.is(Money.of("5", "CHF")), "no no no no no no"),
                row("Q-021 below", PRICE.below(five), "no yes no no no no"),
                row("Q-021 at most", PRICE.atMost(five), "no yes yes no no no"),
                row("Q-021 above", PRICE.above(five), "no no no yes no no"),
                row("Q-021 at least", PRICE.atLeast(five), "no no yes yes no no"),
                row("Q-021 of a currency that none has", PRICE.atLeast(Money.of("-1", "DKK")), "no no no no no no"),
                row("Q-021 not at least", PRICE.atLeast(five).negate(), "yes yes no no yes yes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void answersOfMoneyByTheTable(String rule, Criterion<Thing> criterion, String answers) {
        var subjects = Stream.concat(
                Stream.of(Thing.empty()),
                Stream.of("4 EUR", "5 EUR", "6 EUR", "4 CHF", "6 USD")
                        .map(price -> Thing.empty().code(price)));
        assertThat(subjects.map(subject -> asked(criterion, subject) ? "yes" : "no"))
                .as(rule)
                .containsExactly(answers.split(" "));
    }

    private static Arguments row(String rule, Criterion<Thing> criterion, String answers) {
        return Arguments.of(rule, criterion, answers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operators")
    void answersByTheTable(String rule, Criterion<Thing> criterion, String answers) {
        var subjects = Stream.of(
                Thing.empty(),
                Thing.empty().number("4"),
                Thing.empty().number("5.00"),
                Thing.empty().number("6"));
        assertThat(subjects.map(subject -> asked(criterion, subject) ? "yes" : "no"))
                .as(rule)
                .containsExactly(answers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, ada, true",
        "Ada Lovelace, '', true",
        "Ada Lovelace, ADA LOV, true",
        "Ada Lovelace, 'ada ', true",
        "Ada  Lovelace, ada lovelace, true",
        "Ada, adam, false",
        "Ada Lovelace, love, false",
        "\u00c5sa, as, true",
        "asa, \u00c5, true",
        "50% off, 50%, true",
        "500 off, 50%, false",
        "axb, a_, false",
        "a\\b, a\\, true"
    })
    @DisplayName("Q-026 a text starts with an operand if its folded key begins with the folded operand")
    void answersPrefixes(String text, String start, boolean expected) {
        assertThat(asked(Thing.TEXT.startsWith(start), Thing.empty().text(text)))
                .isEqualTo(expected);
        assertThat(asked(Thing.TEXT.startsWith(start).negate(), Thing.empty().text(text)))
                .isEqualTo(!expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada King Lovelace, lovelace ada, true",
        "Ada King Lovelace, LOVELACE, true",
        "Ada King Lovelace, love, false",
        "Ada King Lovelace, ada byron, false",
        "O'Brien & S\u00f6hne, brien sohne, true",
        "Ada, ada ada, true",
        "Ada, '', false",
        "Ada, '%', false"
    })
    @DisplayName(
            "Q-027 a text has words if it has each folded word of the operand; an operand without words selects nothing")
    void answersWords(String text, String words, boolean expected) {
        assertThat(asked(Thing.TEXT.hasWords(words), Thing.empty().text(text))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Q-028 an absent text starts with nothing and has no words")
    void absentTextMatchesNothing() {
        assertThat(asked(Thing.TEXT.startsWith(""), Thing.empty())).isFalse();
        assertThat(asked(Thing.TEXT.hasWords("ada"), Thing.empty())).isFalse();
        assertThat(asked(Thing.TEXT.hasWords("ada").negate(), Thing.empty())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, false, true, true",
        "2025-12-31T23:59:59.999999Z, true, true, false",
        "2026-01-01T00:00:00.000001Z, false, false, true"
    })
    @DisplayName("Q-029 an operand may be reckoned from the time of the call, in days of 24 hours")
    void reckonsFromTheCall(String at, boolean below, boolean atMost, boolean atLeast) {
        var subject = Thing.empty().at(at);
        var operand = Operand.daysAgo(90);
        assertThat(asked(Thing.AT.below(operand), subject)).isEqualTo(below);
        assertThat(asked(Thing.AT.atMost(operand), subject)).isEqualTo(atMost);
        assertThat(asked(Thing.AT.atLeast(operand), subject)).isEqualTo(atLeast);
        assertThat(asked(Thing.AT.above(operand), Thing.empty())).isFalse();
    }

    @Test
    @DisplayName("Q-029 a negative length lies after the call")
    void mayLieAfterTheCall() {
        assertThat(new Operand.Ago(Duration.ofHours(-1)).at(NOW)).isEqualTo(Instant.parse("2026-04-01T01:00:00Z"));
    }

    @Test
    @DisplayName("Q-030 fixing the time of the call changes no answer, in no node of the tree")
    void fixingChangesNoAnswer() {
        var old = Thing.empty().at("2025-01-01T00:00:00Z");
        var criterion = Thing.AT
                .below(Operand.daysAgo(90))
                .and(Thing.AT.atLeast(Operand.daysAgo(10)).negate())
                .and(Thing.NAMESAKES.none(Thing.AT.above(Operand.daysAgo(1))).or(Thing.TEXT.startsWith("x")))
                .and(Thing.CODE.in(List.of("a")).or(Thing.CODE.isAbsent()))
                .and(new Criterion.Equal<>(Thing.AT, Operand.daysAgo(455)));
        var fixed = criterion.at(NOW);
        assertThat(fixed.text()).doesNotContain("ago");
        assertThat(fixed.at(NOW.plusSeconds(1_000_000))).isEqualTo(fixed);
        assertThat(Evaluator.test(fixed, old, Facts.NONE, NOW.plusSeconds(1_000_000)))
                .isEqualTo(asked(criterion, old))
                .isTrue();
    }

    @Test
    @DisplayName("Q-031 some holds if one related subject fulfils the whole inner criterion by itself")
    void someLooksAtEachAlone() {
        var both = Thing.Part.CODE.is("b").and(Thing.Part.WHOLE.is(1L));
        var apart = Thing.empty().part("a", 1L).part("b", 2L);
        assertThat(asked(Thing.PARTS.some(both), apart)).isFalse();
        assertThat(asked(Thing.PARTS.some(both), apart.part("b", 1L))).isTrue();
        assertThat(asked(Thing.PARTS.some(Thing.Part.WHOLE.isAbsent()), apart)).isFalse();
        assertThat(asked(Thing.PARTS.some(Thing.Part.WHOLE.isAbsent()), apart.part("c", null)))
                .isTrue();
    }

    @Test
    @DisplayName("Q-032 without related subjects some never holds and none always does")
    void mayHaveNoRelatedSubjects() {
        assertThat(asked(Thing.PARTS.some(Criterion.everything()), Thing.empty()))
                .isFalse();
        assertThat(asked(Thing.PARTS.none(Criterion.everything()), Thing.empty()))
                .isTrue();
        assertThat(asked(
                        Thing.PARTS.none(Thing.Part.CODE.is("a")), Thing.empty().part("b", null)))
                .isTrue();
        assertThat(asked(
                        Thing.PARTS.none(Thing.Part.CODE.is("b")), Thing.empty().part("b", null)))
                .isFalse();
    }

    @Test
    @DisplayName("Q-033 rows that point at the subject are looked up in the facts")
    void looksUpRows() {
        var subject = Thing.empty();
        Facts facts = new Facts() {
            @Override
            public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A asked) {
                assertThat(relation).isEqualTo(Thing.NAMESAKES);
                return Stream.of(subject.code("a"), subject.code("b"))
                        .map(relation.to()::cast)
                        .filter(row -> relation.connects(asked, row));
            }
        };
        assertThat(Evaluator.test(Thing.NAMESAKES.some(Thing.CODE.is("b")), subject, facts, NOW))
                .isTrue();
        assertThat(Evaluator.test(Thing.NAMESAKES.some(Thing.CODE.is("c")), subject, facts, NOW))
                .isFalse();
    }

    private static boolean asked(Criterion<Thing> criterion, Thing subject) {
        return Evaluator.test(criterion, subject, Facts.NONE, NOW);
    }

    @Test
    @DisplayName("Q-026 half a character is the beginning of no whole one")
    void halfACharacterBeginsNothing() {
        var smile = "\uD83D\uDE00";
        var text = TextField.of(String.class, "text", Optional::of);
        assertThat(Evaluator.test(text.startsWith("a" + smile), "a" + smile + "b", Facts.NONE, NOW))
                .isTrue();
        assertThat(Evaluator.test(text.startsWith("a\uD83D"), "a" + smile + "b", Facts.NONE, NOW))
                .isFalse();
    }

    @Test
    @DisplayName("Q-029 a length that leads out of every calendar is refused, whatever the rows hold")
    void boundsLengths() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Operand.Ago(Duration.ofDays(3_650_001)));
        var field = OrderedField.of(Thing.class, "at", FieldType.INSTANT, thing -> Optional.empty());
        var criterion = field.below(new Operand.Ago(Duration.ofDays(400_000)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> criterion.at(NOW));
    }
}

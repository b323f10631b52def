package dev.kith.crm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.ContactFacts;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary CUSTOMERS = new Vocabulary(
            List.of(
                    Customer.KIND,
                    Customer.NAME,
                    Customer.FAMILY_NAME,
                    Customer.RESPONSIBLE,
                    ContactPoint.KIND,
                    ContactPoint.PREFERRED,
                    ContactFacts.LAST_CONTACT,
                    ContactFacts.CONTACT_COUNT),
            List.of(Customer.CONTACT_POINTS));

    @ParameterizedTest
    @DisplayName("Q-068 what is written is read as the same question")
    @ValueSource(
            strings = {
                "kith1 (all)",
                "kith1 (any)",
                "kith1 (is familyName \"lovelace\")",
                "kith1 (not (absent responsible))",
                "kith1 (in kind \"ORGANISATION\" \"PERSON\")",
                "kith1 (in kind)",
                "kith1 (starts-with name \"o\\\"ha\\\\ra (x)\")",
                "kith1 (has-words name \"ada lovelace\")",
                "kith1 (below lastContact (ago PT2160H))",
                "kith1 (at-least lastContact \"2027-01-01T00:00:00.000001Z\")",
                "kith1 (all (at-most contactCount \"3\") (any (above contactCount \"-1\") (is kind \"PERSON\")))",
                "kith1 (some contactPoints (all (is kind \"e-mail\") (is preferred \"true\")))"
            })
    void readsWhatIsWritten(String text) {
        assertThat(CUSTOMERS.read(Customer.class, text).text()).isEqualTo(text);
    }

    @Test
    @DisplayName("Q-068 a criterion made in code is read back as an equal one")
    void readsWhatCodeMade() {
        var made = ContactFacts.LAST_CONTACT
                .below(Operand.daysAgo(90))
                .and(ContactFacts.LAST_CONTACT.atLeast(Instant.parse("2026-01-01T00:00:00Z")))
                .and(Customer.CONTACT_POINTS.none(ContactPoint.KIND.is(ContactPointKind.EMAIL)));
        assertThat(CUSTOMERS.read(Customer.class, made.text())).isEqualTo(made);
    }

    @ParameterizedTest
    @DisplayName("Q-069 what cannot be read is refused, with the place")
    @ValueSource(
            strings = {
                "",
                "kith2 (all)",
                "kith1",
                "kith1 (all",
                "kith1 (all))",
                "kith1 (all) (all)",
                "kith1 (is familyName)",
                "kith1 (is familyName \"x)",
                "kith1 (is familyName \"x\\",
                "kith1 (like familyName \"x\")",
                "kith1 (below lastContact (ago soon))",
                "kith1 (not)"
            })
    void refusesWhatCannotBeRead(String text) {
        assertRefused(text, "criterion.syntax");
    }

    @ParameterizedTest
    @DisplayName("Q-070 what is not listed, or has no such operator or form, is refused")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "(is familyname \"x\"), code.unknown",
                "(some interactions (all)), code.unknown",
                "(some contactPoints (is familyName \"x\")), code.unknown",
                "(below kind \"PERSON\"), criterion.operator",
                "(starts-with contactCount \"1\"), criterion.operator",
                "(at-most contactCount (ago PT1H)), criterion.operator",
                "(is contactCount \"three\"), operand.syntax",
                "(is kind \"ROBOT\"), operand.syntax"
            })
    void refusesWhatIsNotListed(String form, String code) {
        assertRefused("kith1 " + form, code);
    }

    @Test
    @DisplayName("Q-071 the largest and longest criteria are read back")
    void readsTheLargest() {
        var longest = "\\\"".repeat(1_000);
        var operands = IntStream.range(0, 999).mapToObj(i -> i + longest).toList();
        Criterion<Customer> made = new Criterion.AllOf<>(List.of(
                new Criterion.OneOf<>(Customer.NAME, operands),
                Customer.FAMILY_NAME.is(longest),
                new Criterion.AnyOf<>(Collections.nCopies(899, Customer.KIND.is(Customer.Kind.PERSON))),
                Customer.RESPONSIBLE.isAbsent()));
        for (int depth = 3; depth < 100; depth++) {
            made = depth == 50 ? made.negate() : new Criterion.AllOf<>(List.of(made));
        }
        var text = made.text();
        assertThat(text.length()).isGreaterThan(4_000_000);
        assertThat(CUSTOMERS.read(Customer.class, text).text().equals(text)).isTrue();
    }

    @Test
    @DisplayName("Q-071 reading stops where a text is too deep, too large or names too much")
    void boundsDepthAndSize() {
        assertRefused("kith1 " + "(not ".repeat(200) + "(all)" + ")".repeat(200), "criterion.syntax");
        assertRefused("kith1 " + "(not ".repeat(1_000_000), "criterion.syntax");
        assertRefused("kith1 (all " + "(all) ".repeat(2_000) + ")", "criterion.too-large");
        assertRefused("kith1 (all " + "(all) ".repeat(1_000_000) + "?", "criterion.too-large");
        assertRefused("kith1 (in name " + "\"x\" ".repeat(1_001) + ")", "criterion.operands");
        assertRefused("kith1 (in name " + "\"x\" ".repeat(1_000_000) + "?", "criterion.too-large");
        assertRefused("kith1 (is " + "x".repeat(1_000_000) + " \"x\")", "criterion.syntax");
        assertRefused("kith1 (" + "x".repeat(1_000_000) + " name \"x\")", "criterion.syntax");
    }

    private static void assertRefused(String text, String code) {
        assertThatThrownBy(() -> CUSTOMERS.read(Customer.class, text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.code()).isEqualTo(code)));
    }
}

package dev.kith.crm.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttributeDefinitionTest {
    private static final OrderedField<Customer, BigDecimal> LIMIT =
            Attribute.decimal(Customer.class, "acme.creditLimit");
    private static final TextField<Customer> REMARK = Attribute.text(Customer.class, "acme.remark");
    private static final AttributeDefinition<Customer, BigDecimal> DEFINED =
            AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR);

    private record Acme(List<AttributeDefinition<?, ?>> definitions) implements CrmExtension {
        @Override
        public String name() {
            return "acme";
        }

        @Override
        public void contribute(Contributions to) {
            definitions.forEach(to::attribute);
        }
    }

    private static void misconfigured(String told, AttributeDefinition<?, ?>... definitions) {
        assertThatThrownBy(() -> Crm.builder()
                        .storage(new FakeStorage())
                        .extension(new Acme(List.of(definitions)))
                        .build())
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining(told);
    }

    @Test
    void theLabelAreTheWordsOfTheNameUnlessAnotherIsGiven() {
        assertThat(DEFINED.label()).isEqualTo("credit limit");
        assertThat(DEFINED.labelled("Limit").label()).isEqualTo("Limit");
    }

    @Test
    void anInitialValueIsLegalItself() {
        assertThatThrownBy(() -> DEFINED.atLeast(BigDecimal.ONE).initially(BigDecimal.ZERO))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("acme.creditLimit");
        assertThatThrownBy(() -> DEFINED.initially(BigDecimal.ZERO).atLeast(BigDecimal.ONE))
                .isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(() -> DEFINED.initially(new BigDecimal("1E-11"))).isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(
                        () -> AttributeDefinition.of(REMARK, PrivacyClass.NOTE).initially(" "))
                .isInstanceOf(IllegalUseException.class);
    }

    @Test
    void aBoundOfMoneyTakesItsCurrencyOnly() {
        var price = Attribute.money(Customer.class, "acme.price");
        var bounded = AttributeDefinition.of(price, PrivacyClass.BEHAVIOUR)
                .atLeast(Money.of("0", "EUR"))
                .atMost(Money.of("99.50", "EUR"));
        assertThat(told(bounded, "0 EUR")).isEmpty();
        assertThat(told(bounded, "99.5 EUR")).isEmpty();
        assertThat(told(bounded, "-0.01 EUR")).containsExactly("the value is below 0 EUR; give at least that");
        assertThat(told(bounded, "99.51 EUR")).containsExactly("the value is above 99.5 EUR; give at most that");
        var other = "the amount is of another currency than EUR; give it in that one";
        assertThat(told(bounded, "1 CHF")).containsExactly(other, other);
        assertThat(told(bounded, "1 USD")).containsExactly(other, other);
        var listed = AttributeDefinition.of(price, PrivacyClass.BEHAVIOUR)
                .oneOf(List.of(Money.of("5", "EUR"), Money.of("5", "USD")));
        assertThat(told(listed, "5.00 USD")).isEmpty();
        assertThat(told(listed, "5 CHF")).containsExactly("the value is none of 5 EUR, 5 USD; choose one of them");
        assertThatThrownBy(() -> bounded.initially(Money.of("1", "USD"))).isInstanceOf(IllegalUseException.class);
        assertThat(bounded.text(Attributes.NONE.with(price, Money.of("7.50", "EUR"))))
                .contains("7.5 EUR");
    }

    private static List<String> told(AttributeDefinition<Customer, Money> defined, String amount) {
        return defined.constraints().stream()
                .flatMap(one -> one.violation(FieldType.MONEY, Money.parse(amount)).stream())
                .map(one -> one.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void onlyTextsHaveALengthAndAForm() {
        assertThatThrownBy(() -> DEFINED.longest(3))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("DECIMAL");
        assertThatThrownBy(() -> DEFINED.matching("x")).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void whatIsRequiredAddsUp() {
        var need = DEFINED.requiredIn("active").required().requiredIn("lapsed").need();
        assertThat(need.always()).isTrue();
        assertThat(need.stages()).containsExactlyInAnyOrder("active", "lapsed");
        assertThatThrownBy(() -> DEFINED.requiredIn("Active")).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void aFormThatGoesTooDeepIsNotMatched() {
        var form = new Constraint.Matching("(\\w|-)+");
        assertThat(form.violation(FieldType.TEXT, "x-".repeat(100_000))).isPresent();
        assertThat(form.violation(FieldType.TEXT, "x-")).isEmpty();
    }

    @Test
    void twoOfOneNameAreAProblem() {
        misconfigured("two attributes are called Customer.acme.creditLimit", DEFINED, DEFINED.labelled("Limit"));
    }

    @Test
    void tasksThatNobodyFillsInNeedAnInitialValue() {
        var effort = AttributeDefinition.of(Attribute.whole(Task.class, "acme.effort"), PrivacyClass.TECHNICAL);
        misconfigured("give it one", effort.required());
        misconfigured("its owner has none", effort.requiredIn("active"));
        Crm.builder()
                .storage(new FakeStorage())
                .extension(new Acme(List.of(effort.initially(1L).required())))
                .build()
                .close();
    }
}

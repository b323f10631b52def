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
import java.math.BigDecimal;
import java.util.List;
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

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.TextField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the groups share that contribute attributes. */
abstract class Attributing extends Desks {
    static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "kit.creditLimit");
    static final TextField<Customer> NUMBER = Attribute.text(Customer.class, "kit.number");

    final Crm with(Consumer<Contributions> contributed) {
        return built(builder -> builder.extension(new Contributing(contributed)));
    }

    final Crm with(AttributeDefinition<?, ?> definition) {
        return with(to -> to.attribute(definition));
    }

    static <A extends Attributed<A>, V> AttributeDefinition<A, V> of(Field<A, V> field) {
        return AttributeDefinition.of(field, PrivacyClass.BEHAVIOUR);
    }

    static void refused(ThrowingCallable work, String... violations) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(Attributing::told)
                                .containsExactlyInAnyOrder(violations));
    }

    private static String told(Violation one) {
        return one.path() + ":" + one.code();
    }

    static NewPerson ada() {
        return NewPerson.named("Ada", "Lovelace");
    }
}

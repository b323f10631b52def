package dev.kith.crm.attribute;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    private enum Grade {
        GOLD,
        SILVER
    }

    private static final OrderedField<Customer, BigDecimal> LIMIT =
            Attribute.decimal(Customer.class, "acme.creditLimit");
    private static final OrderedField<Customer, Money> PRICE = Attribute.money(Customer.class, "acme.price");
    private static final TextField<Customer> REMARK = Attribute.text(Customer.class, "acme.remark");
    private static final PlainField<Customer, String> SKU = Attribute.code(Customer.class, "acme.sku");
    private static final OrderedField<Customer, Grade> GRADE =
            Attribute.choice(Customer.class, "acme.grade", Grade.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit",
                "acme.",
                ".limit",
                "Acme.limit",
                "acme.Limit",
                "acme.cr\u00e9dit",
                "acme.a b",
                "acme..b",
                ""
            })
    @DisplayName("V-100 the name of an attribute has a prefix, a dot and a name")
    void refusesNames(String name) {
        assertRefused(() -> Attribute.text(Customer.class, name), "attribute.name");
    }

    @Test
    @DisplayName("V-100 the name of an attribute has at most 60 characters")
    void boundsNames() {
        assertThat(Attribute.text(Customer.class, "acme." + "x".repeat(55)).name())
                .hasSize(60);
        assertRefused(() -> Attribute.text(Customer.class, "acme." + "x".repeat(56)), "attribute.name");
    }

    @Test
    @DisplayName("V-101 text is kept as it was written, and a blank one is absent")
    void keepsText() {
        var set = Attributes.NONE.with(REMARK, " Gro\u00df\r\nund gut ");
        assertThat(set.value(REMARK)).contains("Gro\u00df\nund gut");
        assertThat(set.with(REMARK, "\u00a0").all()).isEmpty();
        assertThat(set.without(REMARK)).isEqualTo(Attributes.NONE);
    }

    @Test
    @DisplayName("V-072 a decimal has at most 28 digits before the point and 10 behind it, however it is written")
    void boundsDecimals() {
        assertThat(Attributes.NONE
                        .with(LIMIT, new BigDecimal("9".repeat(28) + "." + "9".repeat(10)))
                        .value(LIMIT))
                .isPresent();
        assertThat(Attributes.NONE.with(LIMIT, new BigDecimal("1.000000000000")).value(LIMIT))
                .contains(BigDecimal.ONE);
        for (var text : List.of("1E+28", "1E-11", "1E+2147483647", "1E-2147483647")) {
            assertRefused(
                    () -> Attributes.NONE.with(LIMIT, new BigDecimal(text)),
                    "attributes.acme.creditLimit:decimal.range");
        }
    }

    @Test
    @DisplayName("V-140 V-142 money is kept as number and currency, also of one that this JVM does not know")
    void keepsMoney() {
        var set = Attributes.NONE.with(PRICE, Money.of("12.50", "EUR"));
        assertThat(set.value(PRICE)).contains(Money.of("12.5", "EUR"));
        assertThat(set.texts()).containsExactly("acme.price 12.5 EUR");
        var newer = Attributes.of(
                Map.of("acme.price", new Attributes.Value(FieldType.Kind.MONEY, new Money(BigDecimal.TEN, "QQQ"))));
        assertThat(newer.value(PRICE)).contains(new Money(BigDecimal.TEN, "QQQ"));
        assertThat(newer.value(LIMIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " A", "A ", "a\nb", "e\u0301"})
    @DisplayName("V-102 a code is one line in its one form")
    void refusesCodes(String code) {
        assertRefused(
                () -> Attributes.NONE.with(SKU, code),
                "attributes.acme.sku:" + (code.contains("\n") ? "line.control-character" : "code.one-line"));
    }

    @Test
    @DisplayName("V-103 a value of another kind, and a choice that is no longer declared, are kept and absent")
    void keepsWhatItDoesNotKnow() {
        var stored = Attributes.of(Map.of(
                "acme.grade", new Attributes.Value(FieldType.Kind.CHOICE, "PLATINUM"),
                "acme.remark", new Attributes.Value(FieldType.Kind.WHOLE, 1L)));
        assertThat(stored.value(GRADE)).isEmpty();
        assertThat(stored.value(REMARK)).isEmpty();
        assertThat(stored.with(LIMIT, BigDecimal.TEN).all()).containsKeys("acme.grade", "acme.remark");
    }

    @Test
    @DisplayName("V-104 an attribute that is not registered is refused on write, and kept where it was before")
    void refusesUnregistered() {
        var storage = new FakeStorage();
        var person = NewPerson.named("Ada", "").with(LIMIT, BigDecimal.TEN);
        CrmExtension acme = new CrmExtension() {
            @Override
            public String name() {
                return "acme";
            }

            @Override
            public void contribute(Contributions to) {
                to.attribute(AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR));
            }
        };
        try (var with = Crm.builder().storage(storage).extension(acme).build();
                var without = Crm.builder().storage(storage).build()) {
            var ada = with.desk(Actor.employee("maria")).customers().register(person);
            assertThat(with.desk(Actor.employee("maria"))
                            .customers()
                            .search(Query.where(LIMIT.is(new BigDecimal("10.0"))))
                            .items())
                    .containsExactly(ada);
            var plain = without.desk(Actor.employee("maria")).customers();
            assertRefused(() -> plain.register(person), "attributes:code.unknown");
            assertRefused(
                    () -> plain.revise(ada.id(), customer -> customer.with(LIMIT, BigDecimal.ONE)),
                    "attributes:code.unknown");
            assertThat(plain.revise(ada.id(), customer -> customer.noted("x")).attributes())
                    .isEqualTo(ada.attributes());
            assertThat(LIMIT.read(ada, Facts.NONE)).contains(BigDecimal.TEN.stripTrailingZeros());
        }
    }
}

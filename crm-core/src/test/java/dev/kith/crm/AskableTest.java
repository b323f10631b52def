package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskableTest {
    private static final PlainField<Customer, Boolean> VIP = Attribute.yesNo(Customer.class, "acme.vip");

    /** Hands out the tools that an extension gets. */
    private record Tools() implements CrmExtension {
        record Held(Workbench bench) {}

        @Override
        public String name() {
            return "acme.tools";
        }

        @Override
        public void contribute(Contributions to) {
            to.facade(Held.class, Held::new).attribute(AttributeDefinition.of(VIP, PrivacyClass.BEHAVIOUR));
        }
    }

    @Test
    @DisplayName("Q-072 each field and relation that code may name, text may name too")
    void whatCodeNamesTextNames() throws Exception {
        var named = constants();
        assertThat(named).hasSizeGreaterThan(90);
        try (var crm =
                Crm.builder().storage(new FakeStorage()).extension(new Tools()).build()) {
            var bench =
                    crm.desk(Actor.employee("maria")).facade(Tools.Held.class).bench();
            assertThat(named).allSatisfy(constant -> assertReadable(constant, bench));
            assertThat(bench.criterion(Customer.class, VIP.is(true).text())).isEqualTo(VIP.is(true));
            assertThatThrownBy(() -> bench.criterion(Customer.class, "kith1 (is acme.vib \"true\")"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("acme.vip");
        }
    }

    private static void assertReadable(Object constant, Workbench bench) {
        if (constant instanceof Field<?, ?> field) {
            var text = "kith1 (absent " + field.name() + ")";
            assertThat(bench.criterion(field.owner(), text).text()).isEqualTo(text);
        } else if (constant instanceof Relation<?, ?> relation) {
            var text = "kith1 (some " + relation.name() + " (all))";
            assertThat(bench.criterion(relation.from(), text).text()).isEqualTo(text);
        }
    }

    /** But for the history, which is nobody's to ask by text, and the way to the facts, which are fields of the customer. */
    private static List<Object> constants() throws Exception {
        var classes = Path.of(
                Crm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .flatMap(AskableTest::constants)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<Object> constants(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()))
                    .filter(field -> Field.class.isAssignableFrom(field.getType())
                            || Relation.class.isAssignableFrom(field.getType()))
                    .map(AskableTest::value)
                    .filter(value -> !value.equals(ContactFacts.OF_CUSTOMER))
                    .filter(value -> !(value instanceof Field<?, ?> field)
                            || !field.owner().equals(ChangeRecord.class));
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

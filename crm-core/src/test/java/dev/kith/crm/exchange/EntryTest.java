package dev.kith.crm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.InvalidValueException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @Test
    void anEntryIsReadable() {
        var entry = Entry.parse("e-mail;label=office;preferred=yes:ada@example.org");
        assertThat(entry.kind()).isEqualTo("e-mail");
        assertThat(entry.parts()).containsExactly(Map.entry("label", "office"), Map.entry("preferred", "yes"));
        assertThat(entry.value()).isEqualTo("ada@example.org");
        assertThat(Entry.parse("web:https://example.org/?a=b;c").value()).isEqualTo("https://example.org/?a=b;c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phone", "phone;label", "phone;label=x", "phone;label:x", "\\"})
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Entry.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("import.entry"));
    }

    @Property
    void everyEntryComesBack(
            @ForAll @Chars({'\\', ';', ':', '=', '\n', 'n', 'a'}) String kind,
            @ForAll @Chars({'\\', ';', ':', '=', '\n', 'n', 'a'}) String part,
            @ForAll @Chars({'\\', ';', ':', '=', '\n', 'n', 'a'}) String value) {
        var entry = new Entry(kind, Map.of(part, value), value);
        assertThat(Entry.parse(entry.text())).isEqualTo(entry);
        assertThat(entry.text()).doesNotContain("\n");
    }
}

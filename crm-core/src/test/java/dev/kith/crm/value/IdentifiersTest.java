package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.context.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    /** The example of RFC 9562, A.6. */
    private static final String SEVEN = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";

    @Test
    @DisplayName("V-030 an id is a UUID of version 7")
    void takesVersionSeven() {
        assertThat(new CustomerId(UUID.fromString(SEVEN)).value()).isEqualTo(UUID.fromString(SEVEN));
        assertThat(InteractionId.parse(SEVEN)).isEqualTo(new InteractionId(UUID.fromString(SEVEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "919108f7-52d1-4320-9bac-f847db4148a8", // version 4, RFC 9562 A.3
                "c232ab00-9414-11ec-b3c8-9f6bdeced846", // version 1, A.1
                "1ec9414c-232a-6b00-b3c8-9f6bdeced846", // version 6, A.5
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "017f22e2-79b0-7cc3-18c4-dc0c0c07398f", // version 7 of another variant
                "017f22e2-79b0-7cc3-d8c4-dc0c0c07398f"
            })
    @DisplayName("V-030 other versions and variants are refused")
    void refusesOtherVersions(String other) {
        assertRefused(() -> new CustomerId(UUID.fromString(other)), "id.not-version-7");
        assertRefused(() -> CustomerId.parse(other), "id.not-version-7");
        assertRefused(() -> InteractionId.parse(other), "id.not-version-7");
    }

    @Test
    @DisplayName("V-031 the text of an id has 36 characters; it is written in lower case and read in any")
    void hasOneText() {
        assertThat(CustomerId.parse(SEVEN)).hasToString(SEVEN);
        assertThat(CustomerId.parse(SEVEN.toUpperCase(Locale.ROOT))).hasToString(SEVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                "1-1-7001-8001-1",
                "017f22e279b07cc398c4dc0c0c07398f",
                "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
                " 017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398g"
            })
    @DisplayName("V-031 other texts are refused, shortened groups too")
    void refusesOtherTexts(String raw) {
        assertRefused(() -> CustomerId.parse(raw), "id.not-version-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "e-mail", "a", "0", "acme.fax_2", "x123456789012345678901234567890123456789"})
    @DisplayName("V-035 a code is 1 to 40 of a-z 0-9 . _ - and begins with a letter or digit")
    void takesCodes(String code) {
        assertThat(Codes.wellFormed(code)).isTrue();
        assertThat(new ChannelCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Phone",
                "e mail",
                "-a",
                ".a",
                "_a",
                "\u00fc",
                "a/b",
                "x1234567890123456789012345678901234567890"
            })
    @DisplayName("V-035 what is no code is refused")
    void refusesCodes(String code) {
        assertThat(Codes.wellFormed(code)).isFalse();
        assertRefused(() -> new ChannelCode(code), "code.syntax");
    }

    @ParameterizedTest
    @CsvSource({"fone, phone", "email, e-mail", "mobil, mobile", "pager, phone", "WEB, web"})
    @DisplayName("V-036 of an unknown code it is said which one was probably meant")
    void namesTheNearest(String unknown, String nearest) {
        var violation = Codes.unknown(unknown, List.of("phone", "e-mail", "mobile", "web"));
        assertThat(violation.code()).isEqualTo("code.unknown");
        assertThat(violation.arguments().get(1)).isEqualTo(nearest);
        assertThat(violation.arguments().get(2)).isEqualTo("phone, e-mail, mobile, web");
    }

    @Test
    @DisplayName("V-036 what has not even the form of a code is not repeated")
    void hidesWhatIsNoCode() {
        assertThat(Codes.unknown("Ada Lovelace", List.of("phone")).message(Locale.ENGLISH))
                .doesNotContain("Lovelace")
                .contains("phone");
        assertThat(Codes.unknown("Lovelace", List.of("phone")).message(Locale.ENGLISH))
                .doesNotContain("Lovelace");
        assertThat(Codes.unknown("fone", List.of("phone")).arguments()).containsExactly("fone", "phone", "phone");
        assertThat(Codes.unknown("acme.limit", List.of()).arguments()).containsExactly("acme.limit", "none", "");
        assertThat(Codes.unknown("fax", List.of()).arguments()).containsExactly("?", "none", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "a", "-", "acme-2.eu_west", "0123456789012345678901234567890123456789"})
    @DisplayName("V-037 a tenant id is 1 to 40 of a-z 0-9 . _ -")
    void takesTenantIds(String id) {
        assertThat(new TenantId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Main", "a b", "a\n", "\u00e4", "a'b", "01234567890123456789012345678901234567890"})
    @DisplayName("V-037 other tenant ids are refused, capital letters too")
    void refusesTenantIds(String id) {
        assertRefused(() -> new TenantId(id), "tenant.syntax");
    }

    @Test
    @DisplayName("V-038 an employee id is a line, compared exactly")
    void takesEmployeeIds() {
        assertThat(new EmployeeId(" Maria ").value()).isEqualTo("Maria");
        assertThat(new EmployeeId("Maria")).isNotEqualTo(new EmployeeId("maria"));
        assertRefused(() -> new EmployeeId("\u00a0"), "line.missing");
        assertRefused(() -> new EmployeeId("a\nb"), "line.control-character");
    }

    @Test
    @DisplayName("V-080 versions count from 1, one more for each change")
    void versionsCount() {
        assertThat(Version.FIRST.number()).isEqualTo(1);
        assertThat(Version.FIRST.next()).isEqualTo(new Version(2)).isGreaterThan(Version.FIRST);
        assertRefused(() -> new Version(0), "version.below-one");
        assertRefused(() -> new Version(-1), "version.below-one");
        assertRefused(() -> new Version(Long.MAX_VALUE).next(), "version.below-one");
    }
}

package dev.kith.crm.customer;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPoint.Health;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    /** The canonical forms are those of RFC 5646, 2.1.1: language lower, script titled, region upper. */
    @ParameterizedTest
    @CsvSource({"de,de", "DE-at,de-AT", "ZH-HANT-tw,zh-Hant-TW", "' en-GB ',en-GB", "sr-Latn-RS,sr-Latn-RS"})
    @DisplayName("V-110 a language is a tag of BCP 47, in its canonical case")
    void languages(String raw, String canonical) {
        assertThat(Communication.NONE.in(raw).language()).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anglosaxon", "d", "de_AT_", "de-", "deutsch-land-x-"})
    @DisplayName("V-110 anything else is refused")
    void noLanguages(String raw) {
        assertRefused(() -> Communication.NONE.in(raw), "language:language.syntax");
    }

    @Test
    @DisplayName("V-111 an address has one part at least; blank ones are absent")
    void addresses() {
        var address = PostalAddress.of(" c/o Byron ", "\u00a0", "Weg 1").in(" ", "K\u00f6ln", "de");
        assertThat(address.lines()).containsExactly("c/o Byron", "Weg 1");
        assertThat(address.postalCode()).isEmpty();
        assertThat(address.country()).contains("DE");
        assertThat(address.line()).isEqualTo("c/o Byron, Weg 1, K\u00f6ln, DE");
        assertRefused(() -> PostalAddress.of(" ", "").in("", "\t", " "), "line.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "DEU", "UK", "XX", "Germany"})
    @DisplayName("V-111 a country is one of ISO 3166-1 alpha-2")
    void noCountries(String code) {
        assertRefused(() -> PostalAddress.of("Weg 1").in("", "", code), "country:country.syntax");
    }

    @Test
    @DisplayName("V-111 an address is as long as a line at most")
    void longAddresses() {
        assertThat(PostalAddress.of("x".repeat(100), "y".repeat(98)).line()).hasSize(200);
        assertRefused(() -> PostalAddress.of("x".repeat(100), "y".repeat(99)), "line.too-long");
    }

    @Test
    @DisplayName("V-112 only a postal contact point has an address; its key is the folded line")
    void postalPoints() {
        var point = ContactPoint.postal(PostalAddress.of("Stra\u00dfe 1").in("50667", "K\u00f6ln", "DE"));
        assertThat(point.raw()).isEqualTo("Stra\u00dfe 1, 50667 K\u00f6ln, DE");
        assertThat(point.key()).isEqualTo("strasse 1, 50667 koln, de");
        assertRefused(
                () -> ContactPoint.of(ContactPointKind.POSTAL, "Weg 1", "weg 1"), "address:contact-point.address");
        assertRefused(
                () -> new ContactPoint(
                        ContactPointKind.WEB,
                        "x",
                        "x",
                        Optional.empty(),
                        false,
                        point.address(),
                        List.of(),
                        Optional.empty(),
                        Health.GOOD),
                "address:contact-point.address");
    }

    @Test
    @DisplayName("V-113 a purpose holds from its first day to its last one")
    void purposes() {
        var billing = Purpose.of(Purpose.BILLING).between(DAY, DAY.plusDays(1));
        assertThat(List.of(DAY.minusDays(1), DAY, DAY.plusDays(1), DAY.plusDays(2)))
                .extracting(billing::holds)
                .containsExactly(false, true, true, false);
        assertThat(new Purpose("home", Optional.of(DAY), Optional.empty()).holds(LocalDate.of(9999, 1, 1)))
                .isTrue();
        assertThat(Purpose.of("home").holds(LocalDate.of(1000, 1, 1))).isTrue();
        assertRefused(() -> Purpose.of("Bills"), "code.syntax");
        assertRefused(() -> billing.between(DAY, DAY.minusDays(1)), "until:period.reversed");
        var mail = ContactPoint.email("ada@example.org");
        var many = Collections.nCopies(21, billing).toArray(Purpose[]::new);
        assertRefused(() -> mail.usedFor(many), "purposes:contact-point.purposes");
    }

    @Test
    @DisplayName("V-114 what was verified is good until messages come back")
    void verified() {
        var how = new Verification(Instant.parse("2026-02-28T12:00:00.1234567Z"), Optional.empty(), " called back ");
        assertThat(how.at()).isEqualTo(Instant.parse("2026-02-28T12:00:00.123456Z"));
        assertThat(how.how()).isEqualTo("called back");
        var bouncing = ContactPoint.email("ada@example.org").inHealth(Health.BOUNCING);
        var verified = bouncing.verified(how);
        assertThat(verified.health()).isEqualTo(Health.GOOD);
        assertThat(verified.inHealth(Health.INVALID).verified()).contains(how);
        assertRefused(() -> new Verification(how.at(), Optional.empty(), " "), "how:line.missing");
    }

    @Test
    @DisplayName("V-115 two tags are one if their folded keys are")
    void tags() {
        assertThat(new Tag("VIP")).isEqualTo(new Tag(" vip ")).hasSameHashCodeAs(new Tag("v\u00edp"));
        assertThat(new Tag("VIP")).isNotEqualTo(new Tag("VIPs"));
        assertRefused(() -> new Tag("\u00a0"), "line.missing");
    }

    @Test
    @DisplayName("V-116 the key of an external reference is a line, compared exactly")
    void references() {
        assertThat(new ExternalReference("erp", " 4711 ")).isEqualTo(new ExternalReference("erp", "4711"));
        assertThat(Set.of(new ExternalReference("erp", "a"), new ExternalReference("erp", "A")))
                .hasSize(2);
        assertRefused(() -> new ExternalReference("ERP", "4711"), "system:code.syntax");
        assertRefused(() -> new ExternalReference("erp", " "), "key:line.missing");
    }

    @Test
    @DisplayName("V-117 further names and preferences are lines, not blank")
    void names() {
        assertThat(new OtherName(OtherName.Kind.ALIAS, " Ada\u030a ").text()).isEqualTo("Ad\u00e5");
        assertRefused(() -> new OtherName(OtherName.Kind.ALIAS, " "), "name.missing");
        assertRefused(() -> new Preference(Preference.Kind.LIKES, " "), "line.missing");
        assertRefused(() -> new Preference(Preference.Kind.LIKES, "a\nb"), "line.control-character");
    }

    @Test
    @DisplayName("V-118 a stage is a code")
    void stages() {
        assertRefused(() -> new Stage("Gold members"), "code.syntax");
    }
}

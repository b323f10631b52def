package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Legal and illegal addresses from RFC 5321 (4.1.2, 4.5.3.1), RFC 5322 (3.4.1) and RFC 6531. */
class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "ada.lovelace@example.org",
                "user+tag@example.org",
                "o'brien@example.org",
                "!#$%&'*+-/=?^_`{|}~@example.org",
                "\"john..doe\"@example.org",
                "1@example.org",
                "a@mail.sub.example.org",
                "a@x-y.example.org",
                "a@1und1.example",
                "a@xn--mnchen-3ya.example",
                "m\u00fcller@example.org",
                "a@m\u00fcnchen.example"
            })
    @DisplayName("V-040 an address is a local part and a domain with a dot")
    void takesLegalOnes(String raw) {
        assertThat(EmailAddress.parse(raw).raw()).isEqualTo(raw);
    }

    @Test
    @DisplayName("V-040 a local part has at most 64 octets, a label of the domain at most 63")
    void boundsItsParts() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org").raw()).hasSize(76);
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ".org").raw()).hasSize(69);
        assertRefused(() -> EmailAddress.parse("a".repeat(65) + "@example.org"), "email.syntax");
        assertRefused(() -> EmailAddress.parse("a@" + "b".repeat(64) + ".org"), "email.syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.org",
                "ada@",
                "ada@localhost",
                "ada@@example.org",
                "ada@b@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "ada..b@example.org",
                "ada lovelace@example.org",
                "ada@-example.org",
                "ada@example-.org",
                "ada@exa_mple.org",
                "ada@example..org",
                "ada@example.org.",
                "ada@.example.org",
                "ada@example.1",
                "ada,b@example.org",
                "ada@example.org, b@example.org",
                "(ada@example.org"
            })
    @DisplayName("V-041 what is no address is refused")
    void refusesIllegalOnes(String raw) {
        assertRefused(() -> EmailAddress.parse(raw), "email.syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada <ada@example.org>",
                "ada(work)@example.org",
                "ada@example.org(work)",
                "@relay.example:ada@example.org",
                "ada@[192.0.2.1]",
                "ada @example.org",
                "ada@ example.org",
                "ada\u200b@example.org",
                "\u202eada@example.org"
            })
    @DisplayName(
            "V-042 display names, comments, routes, address literals, inner space and invisible characters are refused")
    void refusesWhatIsNotBare(String raw) {
        assertRefused(() -> EmailAddress.parse(raw), "email.syntax");
    }

    @Test
    @DisplayName("V-043 the raw text stays as it was written, composed and trimmed")
    void keepsRawText() {
        assertThat(EmailAddress.parse("  Ada.Lovelace@Example.ORG\u00a0").raw()).isEqualTo("Ada.Lovelace@Example.ORG");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG, ada@example.org",
        "M\u00dcLLER@example.org, m\u00fcller@example.org",
        "mu\u0308ller@example.org, m\u00fcller@example.org",
        "a@M\u00dcNCHEN.example, a@xn--mnchen-3ya.example",
        "a@XN--MNCHEN-3YA.example, a@xn--mnchen-3ya.example",
        "'\"Ada L\"@example.org', '\"ada l\"@example.org'",
        "user+Tag@example.org, user+tag@example.org"
    })
    @DisplayName("V-044 the key is the address in lower case, with an international domain in its ASCII form")
    void makesKeys(String raw, String key) {
        assertThat(EmailAddress.parse(raw).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "m\u00fcller@example.org, muller@example.org",
        "gro\u00df@example.org, gross@example.org",
        "\ufb01n@example.org, fin@example.org",
        "ada.l@example.org, adal@example.org",
        "ada+x@example.org, ada@example.org",
        "a@stra\u00dfe.example, a@strasse.example",
        "a@m\u00fcnchen.example, a@munchen.example"
    })
    @DisplayName("V-045 two mailboxes that may be different never share a key")
    void keepsMailboxesApart(String one, String other) {
        assertThat(EmailAddress.parse(one).key())
                .isNotEqualTo(EmailAddress.parse(other).key());
    }

    @Test
    @DisplayName("V-046 the key of a key is the key")
    void keysAreFixed() {
        var key = EmailAddress.parse("M\u00dcller@M\u00dcnchen.example").key();
        assertThat(EmailAddress.parse(key).key()).isEqualTo(key);
    }
}

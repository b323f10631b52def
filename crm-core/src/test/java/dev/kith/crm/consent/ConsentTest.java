package dev.kith.crm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.ConsentPurpose.Basis;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the ledger. */
class ConsentTest {
    /** The digest of "abc" is that of FIPS 180-4, as NIST publishes it. */
    @Test
    void a_wording_is_proven_by_the_digest_of_its_text() {
        var digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Wording.of("2026-1", "de-at", "abc")).isEqualTo(new Wording("2026-1", "de-AT", digest));
        assertThat(Wording.of("2026-1", "de", " abc\r\n").digest())
                .as("its one form")
                .isEqualTo(digest);
    }

    @Test
    void a_wording_has_a_version_a_language_and_a_digest() {
        refused(() -> Wording.of(" ", "de", "abc"), "line.missing");
        refused(() -> Wording.of("1", "no tag", "abc"), "language.syntax");
        refused(() -> Wording.of("1", "de", " "), "line.missing");
        refused(() -> new Wording("1", "de", "ABC"), "consent.digest");
        refused(() -> Wording.of("1", "de-x" + "-abcdefgh".repeat(30), "abc"), "line.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "UNSUBSCRIBE",
                "StopAll",
                "cancel",
                "end",
                "QUIT",
                "Opt  out",
                "revoke",
                "STOP.\u00A0"
            })
    void a_stop_word_is_the_whole_answer(String text) {
        assertThat(StopWord.BUILT_IN).anyMatch(word -> word.isAllOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "please stop", "stop it", "Stopp", "non-stop", "S T O P", "end of story"})
    void anything_else_is_none(String text) {
        assertThat(StopWord.BUILT_IN).noneMatch(word -> word.isAllOf(text));
    }

    @ParameterizedTest
    @CsvSource({"LEGAL, CONSENT", "LEGAL, NO_OBJECTION", "MARKETING, DUTY", "SERVICE, DUTY"})
    void only_what_must_be_told_needs_nothing(MessageClass messages, Basis basis) {
        refused(() -> new ConsentPurpose("newsletter", messages, basis), "consent.basis");
    }

    @Test
    void what_does_not_go_together_is_no_entry() {
        var at = Entries.at(Entries.NOON);
        var until = new Consent.Timing(Entries.NOON, Entries.NOON, Optional.of(Entries.NOON.plus(Duration.ofDays(1))));
        var mail = Reach.by(ChannelCode.EMAIL);
        refused(() -> Entries.entry(Optional.empty(), Reach.ALL, Status.GIVEN, at), "consent.purpose");
        refused(() -> Entries.entry(Optional.of("x"), Reach.ALL, Status.STOPPED, at), "consent.all-purposes");
        refused(() -> Entries.entry(Optional.empty(), mail, Status.OBJECTED, at), "consent.objection");
        refused(() -> Entries.entry(Optional.of("x"), mail, Status.WITHDRAWN, until), "consent.until");
        refused(() -> Entries.entry(Optional.of("A b"), mail, Status.GIVEN, at), "code.syntax");
        refused(() -> new Consent.Timing(Entries.NOON, Entries.NOON, Optional.of(Entries.NOON)), "period.reversed");
    }

    @Test
    void an_address_is_the_same_however_the_kind_of_phone_is_called() {
        var mobile = new ContactPoint(
                ContactPointKind.MOBILE,
                "+43 664 1234567",
                ContactPoint.phone("+43 664 1234567", "AT").key(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ContactPoint.Health.GOOD);
        assertThat(Reach.Address.of(mobile)).isEqualTo(Reach.Address.of(ContactPoint.phone("0664 1234567", "AT")));
    }

    @Test
    void an_address_is_text_that_a_store_keeps() {
        refused(() -> new Reach.Address(ContactPointKind.EMAIL, " "), "line.missing");
        refused(() -> new Reach.Address(ContactPointKind.EMAIL, "a\u0000b"), "line.control-character");
        refused(() -> new Reach.Address(ContactPointKind.EMAIL, "a".repeat(20_001)), "line.too-long");
    }

    @Test
    void a_stop_word_is_a_word() {
        refused(() -> new StopWord("."), "line.missing");
        assertThat(new StopWord("Abmelden.").isAllOf("abmelden")).isTrue();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        why -> assertThat(why.violations())
                                .extracting(Violation::code)
                                .containsExactly(code));
    }
}

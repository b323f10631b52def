package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Permission.Reason;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be sent follows from all entries of the ledger. */
abstract class PermissionsContract extends Consenting {
    @Test
    @Rule("S-522")
    void what_was_said_last_decides_also_if_it_is_recorded_late() {
        assertThat(reason("marketing")).isEqualTo(Reason.NO_CONSENT);
        var withdrawn =
                consents().record(NewConsent.withdrawn(ada.id()).from("call").by(ChannelCode.EMAIL));
        assertThat(reason("marketing")).isEqualTo(Reason.WITHDRAWN);
        assertThat(reason("service")).isEqualTo(Reason.WITHDRAWN);
        consents().record(given().saidAt(YESTERDAY));
        assertThat(consents().permission(ada.id(), "marketing", BY_MAIL).decidedBy())
                .contains(withdrawn.id());
        assertThat(reason("marketing", YESTERDAY)).isEqualTo(Reason.CONSENT);
        assertThat(reason("marketing", YESTERDAY.minusNanos(1000))).isEqualTo(Reason.NO_CONSENT);
        assertThat(consents()
                        .permission(ada.id(), "marketing", Reach.by(ChannelCode.PHONE))
                        .granted())
                .as("by another channel")
                .isTrue();
    }

    @Test
    @Rule("S-523")
    void an_objection_ends_marketing_by_every_channel_and_nothing_else() {
        consents().record(given().by(ChannelCode.EMAIL).at(MAIL).saidAt(YESTERDAY));
        consents().record(NewConsent.objected(ada.id()).from("letter").saidAt(NOW.minusSeconds(9)));
        assertThat(reason("marketing")).isEqualTo(Reason.OBJECTED);
        assertThat(reason("service")).isEqualTo(Reason.NO_OBJECTION);
        assertThat(reason("legal")).isEqualTo(Reason.DUTY);
        consents().record(given().by(ChannelCode.EMAIL));
        assertThat(reason("marketing")).isEqualTo(Reason.CONSENT);
        assertThat(consents()
                        .permission(ada.id(), "marketing", Reach.by(ChannelCode.PHONE))
                        .reason())
                .isEqualTo(Reason.OBJECTED);
    }

    @Test
    @Rule("S-524")
    void a_consent_ends_at_its_time_and_one_to_be_confirmed_takes_none_away() {
        var end = NOW.plus(Duration.ofDays(30));
        consents().record(given().until(end).saidAt(YESTERDAY));
        consents().record(NewConsent.pending(ada.id(), "marketing").from("web form"));
        assertThat(reason("marketing", end.minusNanos(1000))).isEqualTo(Reason.CONSENT);
        assertThat(reason("marketing", end)).isEqualTo(Reason.UNCONFIRMED);
        consents().record(NewConsent.withdrawn(ada.id(), "service").from("call").saidAt(YESTERDAY));
        consents().record(NewConsent.given(ada.id(), "service").from("call").until(end));
        assertThat(reason("service", end.minusNanos(1000))).isEqualTo(Reason.CONSENT);
        assertThat(reason("service", end)).isEqualTo(Reason.WITHDRAWN);
    }

    @Test
    @Rule("S-525")
    void complaints_and_stops_hold_beside_a_consent_until_they_are_released_and_death_ends_all() {
        consents().record(given().saidAt(YESTERDAY));
        consents()
                .record(NewConsent.complained(ada.id())
                        .from("feedback loop")
                        .at(MAIL)
                        .saidAt(NOW.minusSeconds(2)));
        assertThat(reason("marketing")).isEqualTo(Reason.COMPLAINED);
        assertThat(reason("service")).isEqualTo(Reason.COMPLAINED);
        consents().record(NewConsent.released(ada.id()).from("call").at(MAIL).saidAt(NOW.minusSeconds(1)));
        assertThat(reason("marketing")).isEqualTo(Reason.CONSENT);
        consents().record(NewConsent.stopped(ada.id()).from("manager"));
        assertThat(reason("marketing")).isEqualTo(Reason.STOPPED);
        assertThat(reason("legal")).isEqualTo(Reason.DUTY);
        desk().customers().recordEnd(ada.id(), Optional.empty());
        assertThat(reason("service")).isEqualTo(Reason.ENDED);
        assertThat(reason("service", YESTERDAY)).as("before").isEqualTo(Reason.NO_OBJECTION);
    }

    @Test
    @Rule("S-526")
    void a_stop_word_and_nothing_else_ends_messages_to_that_address() {
        assertThat(consents().heed(ada.id(), MAIL, "Please do not stop")).isEmpty();
        var entry = consents().heed(ada.id(), MAIL, " Stop. ").orElseThrow();
        assertThat(entry.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(entry.proof().evidence()).contains("Stop.");
        assertThat(reason("service")).isEqualTo(Reason.WITHDRAWN);
        assertThat(consents()
                        .permission(
                                ada.id(),
                                "service",
                                Reach.by(ChannelCode.EMAIL).at(ContactPoint.email("ada@example.com")))
                        .granted())
                .isTrue();
        assertThat(consents()
                        .permission(ada.id(), "service", Reach.by(ChannelCode.EMAIL))
                        .reason())
                .as("at any of the addresses")
                .isEqualTo(Reason.WITHDRAWN);
    }
}

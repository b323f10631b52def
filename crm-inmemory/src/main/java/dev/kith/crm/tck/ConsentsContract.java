package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.ConsentEvent;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.ConsentPurpose.Basis;
import dev.kith.crm.consent.ConsentSheet;
import dev.kith.crm.consent.MessageClass;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Permission.Reason;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.consent.StopWord;
import dev.kith.crm.consent.Wording;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ledger of consents: entries are added, kept and found. */
abstract class ConsentsContract extends Consenting {
    @Test
    @Rule("S-520")
    void an_entry_is_read_as_it_was_written_and_stands_in_file_and_history() {
        var heard = new ArrayList<Consent>();
        try (var crm = built(builder -> builder.listener(Listener.inTransaction(ConsentEvent.RECORDED, event -> {
            heard.add(event.entry());
            return Optional.empty();
        })))) {
            var entry = desk(crm)
                    .consents()
                    .record(given().by(ChannelCode.EMAIL)
                            .at(MAIL)
                            .agreeingTo(Wording.of("2026-1", "de-AT", "Ja, gern."))
                            .provenBy("sheet 17\nsigned \uD83D\uDE00")
                            .saidAt(YESTERDAY)
                            .until(NOW.plus(Duration.ofDays(700))));
            assertThat(heard).containsExactly(entry);
            assertThat(consents().get(entry.id())).isEqualTo(entry);
            assertThat(entry.timing().recorded()).isEqualTo(NOW);
            assertThat(entry.by()).isEqualTo(context(tenant()).actor());
            var file = desk().open(ada.id());
            assertThat(file.section(ConsentSheet.SECTION).orElseThrow().entries())
                    .containsExactly(entry);
            assertThat(file.asText()).contains("marketing by e-mail at ada@example.org: given ", ", web form, until ");
            assertThat(desk().customers()
                            .history(ada.id(), Query.<ChangeRecord>all())
                            .items())
                    .extracting(ChangeRecord::subject)
                    .contains(entry.id().value());
        }
    }

    @Test
    @Rule("S-521")
    void an_entry_that_cannot_be_is_refused_with_all_reasons() {
        var absurd = new NewConsent(
                ada.id(),
                Optional.of("newsletter"),
                Optional.of("pigeon"),
                Optional.empty(),
                Status.OBJECTED,
                Optional.empty(),
                " ",
                Optional.of("a\u0007"),
                Optional.of(NOW.plusSeconds(1)),
                Optional.of(NOW));
        assertThatThrownBy(() -> consents().record(absurd))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "purpose consent.all-purposes",
                                        "purpose code.unknown",
                                        "channel code.unknown",
                                        "reach consent.objection",
                                        "source line.missing",
                                        "evidence line.control-character",
                                        "said consent.in-the-future",
                                        "until consent.until",
                                        "until period.reversed"));
        refused(given().saidAt(Instant.MIN), "instant.range");
        refused(given().at(ContactPoint.of(new ContactPointKind("pigeon"), "x", "x")), "code.unknown");
        refused(NewConsent.withdrawn(ada.id(), "legal").from("letter"), "consent.duty");
        var nobody = samples.person("No", "Body").id();
        assertThatThrownBy(() -> consents().record(NewConsent.objected(nobody).from("letter")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> consents().permission(nobody, "marketing", Reach.ALL))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> consents().permission(ada.id(), "newsletter", Reach.ALL))
                .isInstanceOf(InvalidValueException.class);
        try (var crm = built(builder -> builder.listener(Listener.inTransaction(
                ConsentEvent.RECORDED, event -> Optional.of(Refusal.of("acme.no", "not today")))))) {
            assertThatThrownBy(() -> desk(crm).consents().record(given())).isInstanceOf(RefusedException.class);
        }
        assertThat(consents().count(Consent.CUSTOMER.is(ada.id()))).isZero();
    }

    private void refused(NewConsent command, String code) {
        assertThatThrownBy(() -> consents().record(command))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        why -> assertThat(why.violations())
                                .extracting(violation -> violation.code())
                                .contains(code));
    }

    @Test
    @Rule("S-531")
    void the_longest_texts_are_kept() {
        var wide = "\uD83D\uDE00";
        var entry = consents()
                .record(given().from(wide.repeat(Text.LINE / 2))
                        .provenBy(wide.repeat(Text.LONG / 2))
                        .at(ContactPoint.of(ContactPointKind.EMAIL, "long", wide.repeat(Text.LONG / 2)))
                        .agreeingTo(new Wording(
                                wide.repeat(Text.LINE / 2), "de-x" + "-abcdefgh".repeat(21), "0".repeat(64))));
        assertThat(consents().get(entry.id())).isEqualTo(entry);
    }

    @Test
    @Rule("S-527")
    void the_ledger_is_asked_by_any_of_its_fields_and_customers_by_what_they_have_said() {
        var grace = desk().customers().register(NewPerson.named("Grace", "Hopper"));
        var given = consents().record(given().by(ChannelCode.EMAIL).until(NOW.plusSeconds(60)));
        var objected =
                consents().record(NewConsent.objected(grace.id()).from("letter").saidAt(YESTERDAY));
        var ours = Consent.CUSTOMER.in(List.of(ada.id(), grace.id()));
        for (var one : List.of(
                Consent.PURPOSE.is("marketing"),
                Consent.CHANNEL.is(ChannelCode.EMAIL),
                Consent.STATUS.is(Status.GIVEN),
                Consent.SAID.atLeast(NOW),
                Consent.UNTIL.isPresent(),
                Consent.CUSTOMER.is(ada.id()))) {
            assertThat(consents().search(Query.where(one.and(ours))).items()).containsExactly(given);
            assertThat(consents().search(Query.where(one.negate().and(ours))).items())
                    .containsExactly(objected);
        }
        assertThat(consents()
                        .search(Query.where(ours).sortedBy(Consent.SAID.ascending()))
                        .items())
                .containsExactly(objected, given);
        assertThat(consents()
                        .search(Query.where(ours).sortedBy(Consent.STATUS.ascending()))
                        .items())
                .containsExactly(given, objected);
        assertThat(desk().customers()
                        .search(Query.where(Consent.OF_CUSTOMER
                                .some(Consent.STATUS.is(Status.OBJECTED))
                                .and(Customer.ID.in(List.of(ada.id(), grace.id())))))
                        .items())
                .containsExactly(grace);
        assertThat(desk(new TenantId("elsewhere")).consents().find(given.id())).isEmpty();
    }

    @Test
    @Rule("S-528")
    void of_many_who_record_at_once_no_entry_is_lost() {
        int each = 10;
        Threads.all(Collections.nCopies(8, () -> {
            for (int n = 0; n < each; n++) {
                consents()
                        .record(
                                n % 2 == 0
                                        ? given()
                                        : NewConsent.objected(ada.id()).from("letter"));
            }
        }));
        assertThat(consents().count(Consent.CUSTOMER.is(ada.id()))).isEqualTo(8L * each);
    }

    @Test
    @Rule("S-529")
    void hosts_register_purposes_and_stop_words_and_what_is_registered_no_more_is_kept() {
        var newsletter = new ConsentPurpose("newsletter", MessageClass.MARKETING, Basis.NO_OBJECTION);
        try (var crm = built(builder -> builder.extension(new Own(newsletter)))) {
            assertThat(permission(crm)).isEqualTo(Reason.NO_OBJECTION);
            assertThat(desk(crm).consents().heed(ada.id(), MAIL, "Abmelden")).isPresent();
            var refusal = desk(crm)
                    .consents()
                    .record(NewConsent.withdrawn(ada.id(), "newsletter").from("call"));
            assertThat(permission(crm)).isEqualTo(Reason.WITHDRAWN);
            assertThat(consents().get(refusal.id())).isEqualTo(refusal);
            refused(NewConsent.withdrawn(ada.id(), "newsletter").from("call"), "code.unknown");
        }
    }

    private Reason permission(Crm crm) {
        return desk(crm).consents().permission(ada.id(), "newsletter", BY_MAIL).reason();
    }

    /** What a host brings. */
    private record Own(ConsentPurpose purpose) implements CrmExtension {
        @Override
        public String name() {
            return "acme";
        }

        @Override
        public void contribute(Contributions to) {
            to.add(ConsentPurpose.POINT, purpose).add(StopWord.POINT, new StopWord("Abmelden"));
        }
    }
}

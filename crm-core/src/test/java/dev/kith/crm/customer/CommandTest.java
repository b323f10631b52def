package dev.kith.crm.customer;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final CustomerId SOMEBODY = new CustomerId(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));

    private final Crm crm = Crm.builder()
            .storage(new FakeStorage())
            .clock(InstantSource.fixed(NOW))
            .build();
    private final Desk desk = crm.desk(Actor.employee("maria"));

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    void allViolationsOfAPersonAreToldAtOnceWithTheirPaths() {
        assertRefused(
                () -> desk.customers()
                        .register(NewPerson.named("\u00a0", "  ")
                                .email("nobody at all")
                                .reachedBy(new NewContactPoint("fone", "030 123456", "a\nb"))
                                .phone("1")
                                .email("ada@example.org")
                                .noted("x".repeat(20_001))),
                "name:name.missing",
                "contactPoints[0].raw:email.syntax",
                "contactPoints[1].kind:code.unknown",
                "contactPoints[1].label:line.control-character",
                "contactPoints[2].raw:phone.too-few-digits",
                "notes:line.too-long");
    }

    @Test
    void eachPartOfANameIsChecked() {
        assertRefused(
                () -> desk.customers().register(NewPerson.named("a\nb", "x".repeat(201))),
                "given:line.control-character",
                "family:line.too-long");
        assertRefused(
                () -> desk.customers()
                        .register(NewPerson.named("Ada", "")
                                .prefixed("x".repeat(201))
                                .suffixed("a\u0000b")
                                .inStage(new Stage("gold"))
                                .noted("a\u0000b")),
                "prefix:line.too-long",
                "suffix:line.control-character",
                "stage:code.unknown",
                "notes:line.control-character");
    }

    @Test
    void allViolationsOfAnOrganisationAreToldAtOnceWithTheirPaths() {
        assertRefused(
                () -> desk.customers()
                        .register(NewOrganisation.called("\u00a0").phone("none").noted("a\u0000b")),
                "called:name.missing",
                "contactPoints[0].raw:phone.too-few-digits",
                "notes:line.control-character");
    }

    @Test
    void allViolationsOfAnInteractionAreToldAtOnceWithTheirPaths() {
        assertRefused(
                () -> desk.interactions()
                        .log(NewInteraction.call(SOMEBODY)
                                .with(SOMEBODY)
                                .at(NOW.plusSeconds(1))
                                .summary("a\nb")
                                .notes("x".repeat(20_001))),
                "timing.happened:interaction.in-the-future",
                "participants:interaction.participant-twice",
                "content.summary:line.control-character",
                "content.notes:line.too-long");
    }

    @Test
    void aRetractionNeedsAReasonThatIsMoreThanSpaceOfAnyKind() {
        var id = new InteractionId(SOMEBODY.value());
        assertRefused(() -> desk.interactions().retract(id, " \u00a0\u2003"), "reason:line.missing");
        assertRefused(() -> desk.interactions().retract(id, "x".repeat(201)), "reason:line.too-long");
    }

    @Test
    void anUnknownChannelIsRefusedAndTheNearestOneNamed() {
        var command = NewInteraction.by(new ChannelCode("fone"), Direction.INBOUND, SOMEBODY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> desk.interactions().log(command))
                .withMessageContaining("channel: the code fone is not registered; did you mean phone?");
    }

    @Test
    void violationsComeInTheOrderOfTheirPaths() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> desk.customers()
                        .register(NewPerson.named("", "").noted("a\u0000b").email("x")))
                .satisfies(refused -> assertThat(refused.violations())
                        .map(violation -> violation.path())
                        .containsExactly("contactPoints[0].raw", "name", "notes"));
    }

    @Test
    void aLegalCommandIsStoredInItsOneForm() {
        var ada = desk.customers()
                .register(NewPerson.named(" A\u030ada\u00a0", "")
                        .email(" Ada@Example.org ")
                        .noted("one\r\ntwo"));
        assertThat(ada.name().display()).isEqualTo("\u00c5da");
        assertThat(ada.contactPoints()).map(ContactPoint::key).containsExactly("ada@example.org");
        assertThat(ada.notes()).contains("one\ntwo");
        assertThat(desk.customers().search(Query.all()).items()).containsExactly(ada);
    }

    @Test
    void aRevisionMustNotBringInAnUnknownKindButMayKeepOne() {
        var ada = desk.customers().register(NewPerson.named("Ada", ""));
        var fax = ContactPoint.of(new ContactPointKind("fax"), "1", "1");
        assertRefused(
                () -> desk.customers().revise(ada.id(), customer -> customer.reachedBy(List.of(fax))),
                "contactPoints[0].kind:code.unknown");
    }

    @Test
    void aRevisionMustNotChangeIdOrVersion() {
        var ada = desk.customers().register(NewPerson.named("Ada", ""));
        var bob = desk.customers().register(NewPerson.named("Bob", ""));
        assertRefused(() -> desk.customers().revise(ada.id(), customer -> bob), "id:revise.fixed");
        var newer = desk.customers().revise(ada.id(), customer -> customer.noted("x"));
        assertThat(newer.version().number()).isEqualTo(2);
        assertRefused(() -> desk.customers().revise(ada.id(), customer -> ada), "version:revise.fixed");
    }
}

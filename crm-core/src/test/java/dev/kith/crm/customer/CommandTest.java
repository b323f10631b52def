package dev.kith.crm.customer;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.RawReferences;
import dev.kith.crm.interaction.References;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final CustomerId SOMEBODY = new CustomerId(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));

    private static final TextField<Customer> NOTE = Attribute.text(Customer.class, "acme.note");
    private static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "acme.limit");
    private static final TextField<Interaction> ENTRY_NOTE = Attribute.text(Interaction.class, "acme.note");
    private static final TextField<Relationship> ROLE = Attribute.text(Relationship.class, "acme.role");

    private final Crm crm = Crm.builder()
            .storage(new FakeStorage())
            .clock(InstantSource.fixed(NOW))
            .extension(new CrmExtension() {
                @Override
                public String name() {
                    return "acme.command";
                }

                @Override
                public void contribute(Contributions to) {
                    to.attribute(AttributeDefinition.of(NOTE, PrivacyClass.BEHAVIOUR));
                }
            })
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
    void allViolationsOfAllPartsAreToldAtOnceInEnglishAndGerman() {
        var line = "x".repeat(201);
        var command = NewPerson.named("", " ")
                .prefixed("a\nb")
                .suffixed(line)
                .email("nobody at all")
                .reachedBy(new NewContactPoint("fone", "030 123456", "a\nb"))
                .reachedBy(NewContactPoint.postal(NewAddress.of("Weg 1", "a\u0000b")
                        .in(line, "a\nb", "XX")
                        .inRegion(line)))
                .reachedBy(NewContactPoint.postal(NewAddress.of(" ")))
                .alsoCalled(OtherName.Kind.ALIAS, " ")
                .alsoCalled(OtherName.Kind.FORMER, line)
                .birthday("31 December")
                .birthday(LocalDate.of(12_000, 1, 1))
                .remembering("Wedding day", "2000-02-30")
                .addressedAs("a\nb")
                .speaking("Anglosaxon")
                .inZone("Europe/Berln")
                .preferring("fone")
                .minding(Preference.Kind.LIKES, "\u00a0")
                .inStage("Gold members")
                .tagged("VIP")
                .tagged(" ")
                .referencedBy("ERP", "")
                .inCareOf(" ")
                .with(NOTE, "a\u0000b")
                .with(LIMIT, new BigDecimal("1e30"))
                .noted("x".repeat(20_001));
        assertRefused(
                () -> desk.customers().register(command),
                "name:name.missing",
                "prefix:line.control-character",
                "suffix:line.too-long",
                "contactPoints[0].raw:email.syntax",
                "contactPoints[1].kind:code.unknown",
                "contactPoints[1].label:line.control-character",
                "contactPoints[2].address.lines[1]:line.control-character",
                "contactPoints[2].address.postalCode:line.too-long",
                "contactPoints[2].address.locality:line.control-character",
                "contactPoints[2].address.region:line.too-long",
                "contactPoints[2].address.country:country.syntax",
                "contactPoints[3].address:line.missing",
                "otherNames[0].text:name.missing",
                "otherNames[1].text:line.too-long",
                "dates:date.two-birthdays",
                "dates[0].date:date.syntax",
                "dates[1].date:date.syntax",
                "dates[2].kind:code.syntax",
                "dates[2].date:date.syntax",
                "communication.salutation:line.control-character",
                "communication.language:language.syntax",
                "communication.zone:zone.unknown",
                "communication.channel:code.unknown",
                "communication.preferences[0].text:line.missing",
                "stage:code.unknown",
                "tags[1]:line.missing",
                "references[0].system:code.syntax",
                "references[0].key:line.missing",
                "responsible:line.missing",
                "attributes.acme.note:line.control-character",
                "attributes:code.unknown",
                "attributes.acme.limit:decimal.range",
                "notes:line.too-long");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> desk.customers().register(command))
                .withMessageContaining(
                        "communication.zone: this JVM knows no such time zone; did you mean Europe/Berlin?")
                .withMessageContaining("communication.channel: the code fone is not registered; did you mean phone?")
                .satisfies(CommandTest::toldInBothLanguages);
    }

    private static void toldInBothLanguages(InvalidValueException refused) {
        assertThat(refused.violations()).allSatisfy(violation -> {
            var english = violation.message(Locale.ENGLISH);
            var german = violation.message(Locale.GERMAN);
            assertThat(List.of(english, german)).doesNotHaveDuplicates().noneMatch(violation.code()::equals);
        });
    }

    @Test
    void allViolationsOfARelationshipAreToldAtOnceWithTheirPaths() {
        assertRefused(
                () -> desk.relationships()
                        .relate(NewRelationship.between(SOMEBODY, "Works for", SOMEBODY)
                                .inRole("a\nb")
                                .since(LocalDate.of(12_000, 1, 1))
                                .until(LocalDate.of(999, 1, 1))
                                .with(ROLE, "a\u0000b")),
                "kind:code.unknown",
                "to:relationship.with-itself",
                "role:line.control-character",
                "since:instant.range",
                "until:instant.range",
                "until:period.reversed",
                "attributes.acme.role:line.control-character",
                "attributes:code.unknown");
    }

    @Test
    void whatAFormLeavesOutSaysNothing() {
        var bare = desk.customers().register(NewPerson.named("Ada", ""));
        var form = desk.customers()
                .register(NewPerson.named("Ada", null)
                        .prefixed(null)
                        .suffixed(null)
                        .email(null)
                        .phone(null)
                        .alsoCalled(OtherName.Kind.ALIAS, null)
                        .birthday((String) null)
                        .addressedAs(null)
                        .speaking("")
                        .inZone(" ")
                        .preferring("")
                        .minding(Preference.Kind.LIKES, null)
                        .inStage((String) null)
                        .tagged(null)
                        .referencedBy("erp", null)
                        .inCareOf(null)
                        .noted(null));
        assertThat(form).isEqualTo(new CustomerDraft(form.id(), bare.name()).customer());
    }

    @Test
    void rawPartsAreReadIntoTheirOneForm() {
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "")
                        .tagged("VIP")
                        .tagged("vip")
                        .referencedBy("erp", " 4711 ")
                        .referencedBy("erp", "4711")
                        .birthday(" 18151210")
                        .speaking("EN-gb")
                        .inZone(" Europe/London ")
                        .preferring(ChannelCode.LETTER)
                        .with(NOTE, " wild "));
        assertThat(ada.tags()).containsExactly(new Tag("vip"));
        assertThat(ada.references()).containsExactly(new ExternalReference("erp", "4711"));
        assertThat(ada.dates()).extracting(date -> date.date().text()).containsExactly("1815-12-10");
        assertThat(ada.communication())
                .isEqualTo(Communication.NONE
                        .in("en-GB")
                        .at(ZoneId.of("Europe/London"))
                        .by(ChannelCode.LETTER));
        assertThat(ada.attributes().value(NOTE)).contains("wild");
    }

    @Test
    void aRevisionMustNotBringInAnUnknownZoneOrChannel() {
        var ada = desk.customers().register(NewPerson.named("Ada", ""));
        var strange = new Communication(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mars/Olympus"),
                Optional.of(new ChannelCode("fone")),
                List.of());
        assertThat(strange.zone()).isEmpty();
        assertRefused(
                () -> desk.customers().revise(ada.id(), customer -> customer.spokenTo(strange)),
                "communication.zone:zone.unknown",
                "communication.channel:code.unknown");
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
    void allViolationsOfAllPartsOfAnInteractionAreToldAtOnceInEnglishAndGerman() {
        var line = "x".repeat(201);
        var command = NewInteraction.by("fone", Direction.INBOUND, SOMEBODY)
                .at(NOW.plusSeconds(1))
                .planned(Instant.MAX)
                .lasting(Duration.ofDays(367))
                .with(Participant.Raw.named("Ann"))
                .with(Participant.Raw.named(" Ann ").as("Not a code").reachedAt("a\nb"))
                .with(Participant.Raw.named("\u00a0").reachedAt(line))
                .with(Participant.Raw.named("a\u0000b"))
                .saying(RawContent.NONE
                        .summary("a\nb")
                        .notes("x".repeat(20_001))
                        .outcome(line)
                        .about("Delivery", line)
                        .promising(RawContent.Promise.ours("call back"))
                        .promising(RawContent.Promise.theirs(" ").until(LocalDate.of(12_000, 1, 1))))
                .linkedTo("erp.order", "4711")
                .linkedTo("An order", "")
                .attaching("", "x".repeat(2_001))
                .attaching(new RawReferences.Attachment(line, Optional.of("a\nb"), Optional.of(-1L), "two\nlines"))
                .attaching("offer", " ")
                .knownAs("Mail box", "\u00a0")
                .with(ENTRY_NOTE, "a\u0000b");
        assertRefused(
                () -> desk.interactions().log(command),
                "channel:code.unknown",
                "timing.planned:instant.range",
                "timing.happened:interaction.in-the-future",
                "timing.duration:interaction.duration",
                "participants:interaction.participant-twice",
                "participants[2].role:code.syntax",
                "participants[2].contactPoint:line.control-character",
                "participants[3].name:name.missing",
                "participants[3].contactPoint:line.too-long",
                "participants[4].name:line.control-character",
                "content.summary:line.control-character",
                "content.notes:line.too-long",
                "content.outcome:line.too-long",
                "content.topics[1]:line.too-long",
                "content.promises[1].text:line.missing",
                "content.promises[1].due:instant.range",
                "references.links[1].type:code.syntax",
                "references.links[1].key:line.missing",
                "references.attachments[0].name:line.missing",
                "references.attachments[0].location:line.too-long",
                "references.attachments[1].name:line.too-long",
                "references.attachments[1].mediaType:line.control-character",
                "references.attachments[1].size:attachment.size",
                "references.attachments[1].location:line.control-character",
                "references.attachments[2].location:line.missing",
                "references.externalId.system:code.syntax",
                "references.externalId.key:line.missing",
                "attributes.acme.note:line.control-character",
                "attributes:code.unknown");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> desk.interactions().log(command))
                .withMessageContaining("channel: the code fone is not registered; did you mean phone?")
                .satisfies(CommandTest::toldInBothLanguages);
        var promised = NewInteraction.call(SOMEBODY)
                .saying(RawContent.NONE.promising(RawContent.Promise.ours("")))
                .knownAs("mail", "");
        assertRefused(
                () -> desk.interactions().logAll(List.of(NewInteraction.call(SOMEBODY), promised), done -> {}),
                "commands[1].content.promises[0].text:line.missing",
                "commands[1].references.externalId.key:line.missing");
    }

    @Test
    void rawPartsOfAnInteractionAreReadIntoTheirOneForm() {
        var ada = desk.customers().register(NewPerson.named("Ada", "")).id();
        var entry = desk.interactions()
                .log(NewInteraction.by("letter", Direction.OUTBOUND, ada)
                        .with(Participant.Raw.named(" A\u030ann ").as("copied").reachedAt(" Weg 1 "))
                        .saying(RawContent.NONE.promising(
                                RawContent.Promise.ours(" call back ").until(LocalDate.of(2026, 3, 6))))
                        .linkedTo("erp.order", " 4711 ")
                        .attaching(" offer ", " file:///a ")
                        .knownAs("mail", " 1 "));
        assertThat(entry.channel()).isEqualTo(ChannelCode.LETTER);
        assertThat(entry.participants())
                .containsExactly(
                        Participant.of(ada),
                        Participant.named("\u00c5nn").as("copied").reachedAt("Weg 1"));
        assertThat(entry.content().promises())
                .containsExactly(OpenItem.Promise.ours("call back").until(LocalDate.of(2026, 3, 6)));
        assertThat(entry.references())
                .isEqualTo(References.NONE
                        .linkedTo(new References.Link("erp.order", "4711"))
                        .attaching(References.Attachment.of("offer", "file:///a"))
                        .knownAs(new References.ExternalId("mail", "1")));
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

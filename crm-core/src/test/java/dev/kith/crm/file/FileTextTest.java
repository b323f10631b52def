package dev.kith.crm.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPoint.Health;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

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
    void whatNothingIsKnownOfHasNoLine() {
        var bare = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
        assertThat(text(bare)).isEqualTo("Ada Lovelace\n============\n");
    }

    @Test
    void allPartsOfACustomerAreShown() {
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "Lovelace")
                        .prefixed("Lady")
                        .alsoCalled(OtherName.Kind.FORMER, "Ada Byron")
                        .alsoCalled(OtherName.Kind.SECOND_SCRIPT, "\u0410\u0434\u0430")
                        .reachedBy(NewContactPoint.postal(
                                NewAddress.of("12 St James's Square").in("SW1Y 4LE", "London", "gb")))
                        .email("ada@example.org")
                        .birthday(PartialDate.parse("1815-12-10"))
                        .addressedAs("Dear Lady Ada")
                        .speaking("en-GB")
                        .inZone("Europe/London")
                        .preferring(ChannelCode.LETTER)
                        .minding(Preference.Kind.REACH, "after six")
                        .minding(Preference.Kind.DISLIKES, "poetry")
                        .inStage(Stage.PROSPECT)
                        .tagged("VIP")
                        .tagged("press")
                        .referencedBy("shop", "ada")
                        .referencedBy("erp", "4711")
                        .inCareOf("maria")
                        .noted("Knows the engine"));
        desk.customers().revise(ada.id(), FileTextTest::checked);
        desk.customers().recordEnd(ada.id(), Optional.of(PartialDate.parse("2026-02")));
        var put = desk.customers().archive(ada.id());
        assertThat(text(put)).startsWith("""
                Lady Ada Lovelace
                =================
                archived   2026-03-01
                died       2026-02
                stage      prospect
                former     Ada Byron
                second script \u0410\u0434\u0430
                postal     12 St James's Square, SW1Y 4LE London, GB (town house) *, for billing from 2026-01-01 until 2026-06-30, verified
                e-mail     ada@example.org, for home, bouncing
                birthday   1815-12-10
                salutation Dear Lady Ada
                language   en-GB
                zone       Europe/London
                tags       VIP, press
                erp        4711
                shop       ada
                cared by   maria
                  Knows the engine

                Before you call
                ---------------
                prefers       letter
                reach         after six
                dislikes      poetry
                """);
    }

    private static Customer checked(Customer ada) {
        var points = ada.contactPoints();
        var billing = Purpose.of(Purpose.BILLING).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        var house = points.get(0)
                .labelled("town house")
                .usedFor(billing)
                .verified(new Verification(Instant.parse("2026-02-28T12:00:00Z"), Optional.empty(), "called back"))
                .asPreferred();
        ContactPoint mail = points.get(1).usedFor(Purpose.of(Purpose.HOME)).inHealth(Health.BOUNCING);
        return ada.reachedBy(List.of(house, mail));
    }

    private String text(Customer customer) {
        return desk.open(customer.id()).asText();
    }

    private record Acme(List<AttributeDefinition<?, ?>> definitions) implements CrmExtension {
        @Override
        public String name() {
            return "acme.credit";
        }

        @Override
        public void contribute(Contributions to) {
            definitions.forEach(to::attribute);
        }
    }

    @Test
    void attributesAreShownByTheirLabels() {
        var storage = new FakeStorage();
        var limit =
                AttributeDefinition.of(Attribute.decimal(Customer.class, "acme.creditLimit"), PrivacyClass.BEHAVIOUR);
        var remark = AttributeDefinition.of(Attribute.text(Customer.class, "acme.remark"), PrivacyClass.NOTE);
        var other = AttributeDefinition.of(Attribute.text(Customer.class, "other.remark"), PrivacyClass.NOTE);
        Customer ada;
        try (var all = Crm.builder()
                .storage(storage)
                .extension(new Acme(List.of(limit, remark, other)))
                .build()) {
            ada = all.desk(Actor.employee("maria"))
                    .customers()
                    .register(NewPerson.named("Ada", "Lovelace")
                            .with(limit.field(), new BigDecimal("1000.50"))
                            .with(remark.field(), "one\ntwo")
                            .with(other.field(), "hidden"));
        }
        var retired = remark.labelled("what they say").retire();
        try (var some = Crm.builder()
                .storage(storage)
                .extension(new Acme(List.of(limit, retired)))
                .build()) {
            assertThat(some.desk(Actor.employee("maria")).open(ada.id()).asText())
                    .isEqualTo("Ada Lovelace\n============\ncredit limit 1000.5\nwhat they say one two\n");
        }
    }
}

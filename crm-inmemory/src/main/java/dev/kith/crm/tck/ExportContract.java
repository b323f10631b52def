package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.CustomerName.Person;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPoint.Health;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.PartialDate;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Export, on the store under test: what is written is read back without loss. */
abstract class ExportContract extends Desks {
    private static final TextField<Customer> NOTE = Attribute.text(Customer.class, "kit.note");
    private static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "kit.limit");
    private static final OrderedField<Customer, Money> BUDGET = Attribute.money(Customer.class, "kit.budget");

    @Test
    @Rule("S-310")
    void customers_come_back_from_vcards() {
        comeBack(ImportFile.Kind.VCARDS);
    }

    @Test
    @Rule("S-311")
    void customers_come_back_from_a_table() {
        comeBack(ImportFile.Kind.CUSTOMERS);
    }

    private void comeBack(ImportFile.Kind kind) {
        var elsewhere = freshTenant();
        try (Crm crm = built(builder -> builder.extension(Contributing.attributes(
                AttributeDefinition.of(NOTE, PrivacyClass.BEHAVIOUR),
                AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR),
                AttributeDefinition.of(BUDGET, PrivacyClass.BEHAVIOUR))))) {
            var written = List.of(rich(), company(), hostile(), plain());
            written.forEach(desk(crm).customers()::admit);
            var text = new StringWriter();
            var exchange = desk(crm).exchange();
            var many = kind == ImportFile.Kind.VCARDS
                    ? exchange.exportVCards(Query.all(), text)
                    : exchange.exportCustomers(Query.all(), text);
            assertThat(many).isEqualTo(written.size());
            var there = crm.desk(context(elsewhere));
            var told = new ArrayList<String>();
            var run = there.exchange().run(Tables.of(kind, text.toString()), outcome -> told.add(outcome.sentence()));
            assertThat(run.counts()).as(told.toString()).isEqualTo(new Counts(written.size(), 0, 0, 0));
            var read = new ArrayList<Customer>();
            there.customers().each(Query.all(), read::add);
            assertThat(read.stream().map(ExportContract::told).sorted().toList())
                    .isEqualTo(
                            written.stream().map(ExportContract::told).sorted().toList());
            // and the same once more changes nothing, here as there
            assertThat(exchange.run(Tables.of(kind, text.toString()), outcome -> {})
                            .counts())
                    .isEqualTo(new Counts(0, 0, written.size(), 0));
        }
    }

    @Test
    @Rule("S-312")
    void interactions_come_back_from_a_table() {
        var elsewhere = freshTenant();
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
        desk(elsewhere).customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
        desk().interactions()
                .log(NewInteraction.call(ada.id())
                        .inbound()
                        .at(NOW.minusSeconds(7200))
                        .planned(NOW.minusSeconds(9000))
                        .lasting(Duration.ofMinutes(25))
                        .with(Participant.Raw.of(new EmployeeId("maria")).as("seller"))
                        .with(Participant.Raw.named("Her lawyer; K."))
                        .saying(new RawContent(
                                Optional.of("=Asked"),
                                Optional.of("two\nlines"),
                                Optional.of("offer"),
                                List.of("delivery", "price, cams"),
                                List.of(
                                        RawContent.Promise.ours("call back").until(LocalDate.of(2030, 1, 2)),
                                        new RawContent.Promise(
                                                "pay",
                                                OpenItem.Promise.By.THEM,
                                                Optional.empty(),
                                                Optional.of(LocalDate.of(2025, 6, 7)))),
                                List.of(
                                        RawContent.Concern.of("late; again"),
                                        new RawContent.Concern("dear", Optional.of(LocalDate.of(2024, 2, 29))))))
                        .linkedTo("erp.order", "47:11")
                        .knownAs("mail", "<1@example.org>"));
        var text = new StringWriter();
        assertThat(desk().exchange().exportInteractions(Query.all(), text)).isEqualTo(1);
        var told = new ArrayList<String>();
        desk(elsewhere)
                .exchange()
                .run(Tables.of(ImportFile.Kind.INTERACTIONS, text.toString()), outcome -> told.add(outcome.sentence()));
        var again = new StringWriter();
        desk(elsewhere).exchange().exportInteractions(Query.all(), again);
        assertThat(again.toString().replaceAll("[0-9a-f-]{36}", "id"))
                .as(told.toString())
                .isEqualTo(text.toString().replaceAll("[0-9a-f-]{36}", "id"))
                .contains("'=Asked", "PT25M", "Her lawyer; K.", "47:11");
    }

    /** All parts of a customer but the version. */
    private static String told(Customer customer) {
        return customer.id()
                + Customer.TYPE.traits().stream()
                        .map(trait -> trait.name() + trait.texts().apply(customer))
                        .toList()
                        .toString();
    }

    private Customer rich() {
        var state = samples.person("Ada", "Lovelace")
                .renamed(new Person(
                        Optional.of("Dr."), Optional.of("Ada Augusta"), Optional.of("King, of L"), Optional.of("R.S.")))
                .alsoCalled(List.of(
                        new OtherName(OtherName.Kind.FORMER, "Byron"),
                        new OtherName(OtherName.Kind.ALIAS, "The Countess; of"),
                        new OtherName(OtherName.Kind.SECOND_SCRIPT, "\u0410\u0434\u0430")))
                .reachedBy(List.of(
                        ContactPoint.phone("+49 30 123456", "ZZ").asPreferred(),
                        ContactPoint.email("ada@example.org")
                                .labelled("of=fice; x:y")
                                .asPreferred(),
                        ContactPoint.email("Ada.L@Example.org")
                                .usedFor(
                                        Purpose.of("billing"),
                                        Purpose.of("work")
                                                .between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                                .verified(new Verification(NOW, Optional.of(new EmployeeId("maria")), "by a call"))
                                .inHealth(Health.BOUNCING),
                        ContactPoint.of(ContactPointKind.MESSENGER, "skype:ada", "skype:ada"),
                        ContactPoint.of(ContactPointKind.SOCIAL, "@ada on x", "@ada on x"),
                        ContactPoint.of(
                                ContactPointKind.WEB, "https://example.org/?a=b;c,d", "https://example.org/?a=b;c,d"),
                        ContactPoint.postal(PostalAddress.of("c/o King, Esq.", "12 St James's Square")
                                .in("SW1Y 4JH", "London", "GB"))))
                .remembering(List.of(
                        new ImportantDate("birthday", PartialDate.parse("--12-10")),
                        new ImportantDate("wedding", PartialDate.parse("1835-07-08"))))
                .spokenTo(Communication.NONE
                        .addressedAs("Dear Countess")
                        .in("en-GB")
                        .at(ZoneId.of("Europe/London"))
                        .by(ChannelCode.LETTER)
                        .minding(new Preference(Preference.Kind.AVOID, "before ten; never")))
                .inStage(Stage.PROSPECT)
                .tagged(Set.of(new Tag("VIP"), new Tag("a, b")))
                .referencedBy(Set.of(new ExternalReference("vcard", "urn:x:1"), new ExternalReference("erp", "4711")))
                .inCareOf(Optional.of(new EmployeeId("maria")))
                .noted("first line\n\n\tsecond, with; signs \\n and \"quotes\"")
                .with(NOTE, "=1+1")
                .with(LIMIT, new BigDecimal("1200.5"))
                .with(BUDGET, Money.of("-99.50", "CHF"));
        return in(
                state,
                new CustomerStatus(
                        Stage.PROSPECT,
                        Optional.of(new CustomerStatus.End(NOW, Optional.of(PartialDate.parse("1852-11-27")))),
                        Optional.of(NOW)));
    }

    private static Customer in(Customer state, CustomerStatus status) {
        return new Customer(
                state.id(),
                state.version(),
                state.name(),
                state.otherNames(),
                state.contactPoints(),
                state.dates(),
                state.communication(),
                status,
                state.tags(),
                state.references(),
                state.responsible(),
                state.notes(),
                state.attributes());
    }

    private Customer company() {
        return samples.person("A", "B")
                .renamed(CustomerName.organisation("Acme; Tools, GmbH & Co. KG"))
                .noted("'n note");
    }

    /** A text that begins like a formula, or as if it had been guarded against one. */
    private Customer hostile() {
        return samples.person("=cmd|' /C calc'!A0", "'=x").noted("@SUM(1)\n'+1").tagged(Set.of(new Tag("-5")));
    }

    private Customer plain() {
        return samples.person("X", "")
                .renamed(new Person(Optional.empty(), Optional.of("Mononym"), Optional.empty(), Optional.empty()));
    }
}

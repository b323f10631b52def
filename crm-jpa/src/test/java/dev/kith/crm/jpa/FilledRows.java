package dev.kith.crm.jpa;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes something of every kind. What a later release has more of is added at the end, so that all else stays as it is. */
record FilledRows(Desk desk) {
    private static final AttributeRules ANY = AttributeRules.of(PrivacyClass.BEHAVIOUR);
    private static final String PEOPLE = """
            prefix,given name,family name,suffix,e-mail,phone,birthday
            Lady,Ada,Lovelace,FRS,ada@example.org,+44 20 7946 0002,
            ,Sophie,Germain,,sophie@example.org,,1776-04-01
            ,Nobody,,,no address,,
            """;
    private static final String LOG = """
            date,channel,direction,customer,employee,summary
            2026-01-12T09:30:00Z,letter,inbound,sophie@example.org,,Asked for the catalogue
            """;

    static void write(Crm crm) {
        new FilledRows(FilledCrm.desk(crm)).many();
        new FilledRows(FilledCrm.small(crm)).few();
    }

    static ImportFile people() {
        return ImportFile.of(
                ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(PEOPLE.getBytes(StandardCharsets.UTF_8)));
    }

    static ImportFile log() {
        return ImportFile.of(
                ImportFile.Kind.INTERACTIONS, () -> new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8)));
    }

    static Instant ago(int days) {
        return FilledCrm.NOW.minus(Duration.ofDays(days));
    }

    /** Into every table. */
    void many() {
        definitions();
        var engines = engines();
        var charles = charles();
        var ada = ada(charles);
        relate(ada, charles, engines);
        endAndArchive();
        new FilledWork(desk, ada, charles, engines).write();
        desk.exchange().run(people(), outcome -> {});
        desk.exchange().run(log(), outcome -> {});
    }

    /** Another tenant has a customer of the same name, with the same reference, and a definition of the same name. */
    private void few() {
        define("own.size", Kind.TEXT, ANY);
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "Lovelace")
                        .email("ada@example.org")
                        .referencedBy("erp", "4711")
                        .with(desk.attributes(Customer.class).named("own.size").orElseThrow(), "small"));
        desk.interactions().log(NewInteraction.call(ada.id()).at(ago(9)).summary("A call of another tenant"));
        desk.tasks().plan(NewTask.call(ada.id(), "A task of another tenant").dueAt(FilledCrm.NOW));
    }

    private void define(String name, Kind kind, AttributeRules rules) {
        desk.tenantAttributes().define(NewTenantAttribute.of(Customer.TYPE, name, kind, rules));
    }

    private void definitions() {
        define(
                "own.size",
                Kind.WHOLE,
                ANY.labelled("Size of the mill").atLeast("1").atMost("99"));
        define("own.budget", Kind.MONEY, ANY.atMost("100000.00 GBP"));
        define("own.grade", Kind.CHOICE, ANY.choosing("first", "second").initially("second"));
        define("own.tastes", Kind.CHOICES, ANY.choosing("looms", "cards"));
        define("own.badge", Kind.CODE, ANY.longest(20).matching("[A-Z]+-[0-9]+"));
        define("own.opened", Kind.DATE, ANY.classed(PrivacyClass.TECHNICAL));
        desk.tenantAttributes()
                .define(NewTenantAttribute.of(Customer.TYPE, "own.payer", Kind.REFERENCE, ANY)
                        .referringTo("customer"));
        desk.tenantAttributes().define(NewTenantAttribute.of(Task.TYPE, "own.room", Kind.TEXT, ANY));
    }

    private Customer engines() {
        return desk.customers()
                .register(NewOrganisation.called("Analytical Engines Ltd")
                        .alsoCalled(OtherName.Kind.ALIAS, "Engines & Co.")
                        .email("office@engines.example")
                        .reachedBy(new NewContactPoint("web", "https://engines.example", null))
                        .remembering("founded", "1833")
                        .tagged("supplier")
                        .noted("Closed on Sundays."));
    }

    private Customer charles() {
        return desk.customers()
                .register(NewPerson.named("Charles", "Babbage")
                        .email("charles@example.org")
                        .birthday("--12-26")
                        .inStage("prospect")
                        .inCareOf("jo"));
    }

    private Customer ada(Customer charles) {
        var named = NewPerson.named("Ada", "Lovelace")
                .prefixed("Lady")
                .suffixed("FRS")
                .alsoCalled(OtherName.Kind.FORMER, "Ada Byron")
                .alsoCalled(OtherName.Kind.ALIAS, "Countess of Lovelace")
                .alsoCalled(OtherName.Kind.SECOND_SCRIPT, "\u30a8\u30a4\u30c0")
                .alsoCalled(OtherName.Kind.PHONETIC, "AY-duh")
                .birthday("1815-03-12")
                .remembering("wedding", "--03-08")
                .addressedAs("Dear Lady Lovelace")
                .speaking("en-GB")
                .inZone("Europe/London")
                .preferring(ChannelCode.LETTER)
                .minding(Preference.Kind.REACH, "in the morning")
                .minding(Preference.Kind.AVOID, "the first week of a month")
                .minding(Preference.Kind.LIKES, "Jacquard's looms")
                .minding(Preference.Kind.DISLIKES, "small talk")
                .tagged("VIP")
                .tagged("machines")
                .referencedBy("erp", "4711")
                .referencedBy("shop", "ada")
                .inCareOf("maria")
                .noted(
                        "Knows the machine better than we do.\nWrites \u201cnotes\u201d longer than the paper; reads Charles's drawings.");
        var reached = named.email("ada@example.org")
                .phone("+44 20 7946 0001")
                .reachedBy(new NewContactPoint("mobile", "+44 7700 900123", "private"))
                .reachedBy(new NewContactPoint("web", "https://ada.example", null))
                .reachedBy(new NewContactPoint("messenger", "@ada", null))
                .reachedBy(new NewContactPoint("social", "ada.lovelace", null))
                .reachedBy(NewContactPoint.postal(NewAddress.of("12 St James's Square", "Second floor")
                        .in("SW1Y 4JH", "London", "GB")
                        .inRegion("Westminster")));
        var ada = desk.customers().register(typed(attributed(reached, charles), charles));
        return desk.because("she wrote to us")
                .customers()
                .revise(ada.id(), file -> file.reachedBy(used(file.contactPoints())));
    }

    private static NewPerson attributed(NewPerson ada, Customer charles) {
        return ada.with(FilledCrm.LIMIT, new BigDecimal("2500.50"))
                .with(FilledCrm.REVENUE, Money.of("1234567.89", "GBP"))
                .with(FilledCrm.SEATS, 12L)
                .with(FilledCrm.SINCE, LocalDate.of(1843, 8, 1))
                .with(FilledCrm.AUDITED, Instant.parse("2025-11-05T10:15:30.123456Z"))
                .with(FilledCrm.TIER, FilledCrm.Tier.GOLD)
                .with(FilledCrm.PRESS, true)
                .with(FilledCrm.ROUTE, "north-3")
                .with(FilledCrm.MACHINE, "Difference Engine No. 2")
                .with(FilledCrm.BROKER, charles.id());
    }

    private NewPerson typed(NewPerson ada, Customer charles) {
        var own = desk.attributes(Customer.class);
        return ada.with(own.named("own.size").orElseThrow(), "42")
                .with(own.named("own.budget").orElseThrow(), "99999.99 GBP")
                .with(own.named("own.grade").orElseThrow(), "first")
                .with(own.named("own.tastes.looms").orElseThrow(), "true")
                .with(own.named("own.badge").orElseThrow(), "ADA-1")
                .with(own.named("own.opened").orElseThrow(), "1842-10-01")
                .with(own.named("own.payer").orElseThrow(), charles.id().value().toString());
    }

    private static List<ContactPoint> used(List<ContactPoint> points) {
        var used = new ArrayList<>(points);
        used.set(0, points.get(0).asPreferred().usedFor(Purpose.of(Purpose.WORK), Purpose.of(Purpose.BILLING)));
        used.set(
                1,
                points.get(1)
                        .verified(new Verification(ago(30), Optional.of(new EmployeeId("jo")), "she called from it"))
                        .usedFor(Purpose.of(Purpose.HOME)
                                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        used.set(2, points.get(2).inHealth(ContactPoint.Health.INVALID));
        used.set(5, points.get(5).inHealth(ContactPoint.Health.BOUNCING));
        used.set(6, points.get(6).usedFor(Purpose.of(Purpose.DELIVERY)));
        return used;
    }

    private void relate(Customer ada, Customer charles, Customer engines) {
        desk.relationships()
                .relate(NewRelationship.between(ada.id(), RelationshipKind.WORKS_FOR, engines.id())
                        .inRole("Analyst")
                        .since(LocalDate.of(1842, 1, 1))
                        .until(LocalDate.of(2026, 12, 31))
                        .with(FilledCrm.CONTRACT, "by the note"));
        desk.relationships().relate(NewRelationship.between(ada.id(), RelationshipKind.REFERRED_BY, charles.id()));
    }

    private void endAndArchive() {
        var mary = desk.customers().register(NewPerson.named("Mary", "Somerville"));
        desk.customers().recordEnd(mary.id(), Optional.of(PartialDate.parse("1872-11")));
        var grace = desk.customers().register(NewPerson.named("Grace", "Hopper").inStage("lapsed"));
        desk.customers().archive(grace.id());
    }
}

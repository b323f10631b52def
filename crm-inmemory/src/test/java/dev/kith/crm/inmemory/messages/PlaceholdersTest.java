package dev.kith.crm.inmemory.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.ConsentPurpose.Basis;
import dev.kith.crm.consent.MessageClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Placeholder;
import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private static final OrderedField<Customer, Money> LIMIT = Attribute.money(Customer.class, "acme.limit");
    private static final PlainField<Customer, Boolean> LOYAL = Attribute.yesNo(Customer.class, "acme.loyal");

    private static final URI SITE = URI.create("javascript:alert(1)");

    private final Stage stage = new Stage(builder -> builder.extension(new Acme())
            .employees(InMemoryEmployees.of(
                    Employee.named("grace", "Grace Hopper").signing("Grace\nSales"),
                    Employee.named("linus", "Linus"))));

    private static final class Acme implements CrmExtension {
        @Override
        public String name() {
            return "acme";
        }

        @Override
        public void contribute(Contributions to) {
            to.attribute(AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR))
                    .attribute(AttributeDefinition.of(LOYAL, PrivacyClass.BEHAVIOUR))
                    .add(Placeholder.POINT, Placeholder.always("acme.hotline", Kind.LINE, scene -> Optional.of("555")))
                    .add(Placeholder.POINT, Placeholder.always("acme.none", Kind.LINE, scene -> Optional.empty()))
                    .add(Placeholder.POINT, Placeholder.always("acme.site", Kind.LINK, scene -> Optional.of(SITE)))
                    .add(Placeholder.POINT, Placeholder.always("acme.broken", Kind.LINE, scene -> {
                        throw new IllegalStateException("not asked for");
                    }));
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_file_gives_names_contact_points_and_who_looks_after_it() {
        var source = "{{customer.name}}|{{#customer.salutation}}{{customer.salutation}}{{/customer.salutation}}"
                + "|{{#customer.given}}{{customer.given}}{{/customer.given}}"
                + "|{{#customer.family}}{{customer.family}}{{/customer.family}}"
                + "|{{#customer.organisation}}{{customer.organisation}}{{/customer.organisation}}"
                + "|{{#customer.email}}{{customer.email}}{{/customer.email}}"
                + "|{{#customer.address}}{{customer.address}}{{/customer.address}}"
                + "|{{#employee.name}}{{employee.name}}{{/employee.name}}|{{brand.name}}|{{acme.hotline}}";
        var grace = stage.register(NewPerson.named("Ada", "King")
                .addressedAs("Dear Countess")
                .email("first@example.org")
                .email("second@example.org")
                .reachedBy(NewContactPoint.postal(NewAddress.of("1 St James Sq").in("SW1Y 4LE", "London", "GB")))
                .inCareOf("grace"));
        assertThat(stage.text(source, grace.id()))
                .isEqualTo(
                        "Ada King|Dear Countess|Ada|King||first@example.org|1 St James Sq\nSW1Y 4LE London\nUnited Kingdom"
                                + "|Grace Hopper|Acme <Ltd>|555");
        var engines = stage.desk.customers().register(NewOrganisation.called("Engines Ltd"));
        assertThat(stage.text(source, engines.id())).isEqualTo("Engines Ltd||||Engines Ltd||||Acme <Ltd>|555");
    }

    @Test
    void values_are_written_as_readers_of_the_language_do() {
        var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("n", Kind.NUMBER)
                .given("m", Kind.MONEY)
                .given("d", Kind.DATE)
                .given("l", Kind.LINK)
                .saying(TemplateText.in("en", "{{n}}|{{m}}|{{d}}|{{l}}|{{today}}"))
                .saying(TemplateText.in("de-DE", "{{n}}|{{m}}|{{d}}|{{l}}|{{today}}"));
        var rendering = Rendering.to(stage.ada)
                .with("n", new BigDecimal("1234567.50"))
                .with("m", Money.of("1234.5", "EUR"))
                .with("d", LocalDate.of(2026, 3, 1))
                .with("l", URI.create("https://example.org/a?b=1&c"));
        // as the Common Locale Data Repository (CLDR) has them for English and German
        assertThat(stage.desk.templates().preview(template, rendering).text().orElseThrow())
                .startsWith("1,234,567.5|\u20ac1,234.50|March 1, 2026|https://example.org/a?b=1&c|December 1, 2026\n");
        assertThat(stage.desk
                        .templates()
                        .preview(template, rendering.in("de"))
                        .text()
                        .orElseThrow())
                .startsWith(
                        "1.234.567,5|1.234,50\u00a0\u20ac|1. M\u00e4rz 2026|https://example.org/a?b=1&c|1. Dezember 2026\n");
    }

    @Test
    void an_instant_is_told_by_the_customers_clock() {
        var late = stage.register(NewPerson.named("Bo", "X").inZone("Asia/Tokyo"));
        var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("i", Kind.INSTANT)
                .saying(TemplateText.in("de", "{{i}}"));
        assertThat(stage.desk
                        .templates()
                        .preview(template, Rendering.to(late.id()).with("i", Stage.NOW))
                        .text()
                        .orElseThrow())
                .matches("(?s)2\\. Dezember 2026\\D{1,5}08:30\n.*"); // versions of CLDR differ in what stands between
    }

    @Test
    void a_day_is_the_customers() {
        var late = stage.register(NewPerson.named("Bo", "X").inZone("Asia/Tokyo"));
        assertThat(stage.text("{{today}}", late.id())).isEqualTo("December 2, 2026");
    }

    @Test
    void attributes_are_placeholders_those_of_tenants_too() {
        var rich = stage.register(
                NewPerson.named("Cy", "X").with(LIMIT, Money.of("10", "USD")).with(LOYAL, true));
        var source = "{{#customer.acme.limit}}{{customer.acme.limit}}{{/customer.acme.limit}}"
                + "{{#customer.acme.loyal}} loyal{{/customer.acme.loyal}}{{^customer.acme.loyal}}new{{/customer.acme.loyal}}";
        assertThat(stage.text(source, rich.id())).isEqualTo("$10.00 loyal");
        assertThat(stage.text(source)).isEqualTo("new");
        assertThat(stage.refusals(TemplateText.in("en", "{{customer.acme.loyal}}")))
                .containsExactly("texts[en].text template.yes-no [1, customer.acme.loyal]");
    }

    @Test
    void what_is_missing_or_misspelt_is_told_where_it_stands_before_anything_is_written() {
        var text = TemplateText.in("en", "Hello {{customer.nmae}}\n{{customer.given}}")
                .about("{{#customer.given}}{{customer.family}}{{/customer.given}}")
                .withHtml("<p>{{{customer.name}}}</p>")
                .withLetter("{{#today}}");
        var refusals =
                stage.refusals(NewMessageTemplate.of("t", new ConsentPurpose("x", MessageClass.SERVICE, Basis.CONSENT))
                        .given("today", Kind.LINE)
                        .saying(text));
        assertThat(refusals).hasSize(7);
        assertThat(refusals.get(0)).isEqualTo("given template.name-taken [today]");
        assertThat(refusals.get(1)).startsWith("purpose code.unknown");
        assertThat(refusals.get(2)).isEqualTo("texts[en].html template.tag [1]");
        assertThat(refusals.get(3)).isEqualTo("texts[en].letter template.section [1, today]");
        assertThat(refusals.get(4)).isEqualTo("texts[en].subject template.unguarded [1, customer.family]");
        assertThat(refusals.get(5)).isEqualTo("texts[en].text template.unguarded [2, customer.given]");
        assertThat(refusals.get(6)).isEqualTo("texts[en].text template.unknown [1, customer.nmae, customer.name]");
    }

    @Test
    void sections_end_as_they_begin() {
        for (var source : List.of(
                "{{#today}}",
                "{{/today}}",
                "{{#today}}{{/customer.name}}{{/today}}",
                "{{#today}}{{#customer.name}}{{/today}}{{/customer.name}}")) {
            assertThat(stage.refusals(TemplateText.in("en", source)))
                    .as(source)
                    .anyMatch(one -> one.contains("template.section"));
        }
        for (var source : List.of(
                "{{> other}}", "{{{today}}}", "{{&today}}", "{{=<% %>=}}", "{{<p}}{{/p}}", "{{$b}}x{{/b}}", "{{}}")) {
            assertThat(stage.refusals(TemplateText.in("en", source))).as(source).isNotEmpty();
        }
        assertThat(stage.refusals(TemplateText.in("en", "a {{today")))
                .containsExactly("texts[en].text template.syntax []");
        assertThat(stage.text("{{! a comment }}x{{^today}}no day{{/today}}")).isEqualTo("x");
    }

    @Test
    void what_is_given_is_all_of_what_was_asked_for_and_of_its_kind() {
        var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("order.number", Kind.LINE)
                .perhapsGiven("order.link", Kind.LINK)
                .saying(TemplateText.in("en", "{{order.number}}{{#order.link}} {{order.link}}{{/order.link}}"));
        var templates = stage.desk.templates();
        var to = Rendering.to(stage.ada);
        assertThat(templates
                        .preview(template, to.with("order.number", "7"))
                        .text()
                        .orElseThrow())
                .startsWith("7\n");
        assertThatThrownBy(() -> templates.preview(
                        template,
                        to.with("order.number", "7\nBcc: x")
                                .with("order.link", URI.create("javascript:1"))
                                .with("other", 1)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(one -> one.code() + one.arguments())
                                .containsExactly(
                                        "template.value-kind[order.number, LINE]",
                                        "template.value-kind[order.link, LINK]",
                                        "code.unknown[?, order.link, order.number, order.link]"));
        assertThatThrownBy(() -> templates.preview(template, to))
                .hasMessageContaining("template.value-missing")
                .hasMessageContaining("order.number");
    }

    @Test
    void the_brand_stands_around_and_the_responsible_employee_signs() {
        var template = NewMessageTemplate.of("t", ConsentPurpose.MARKETING).saying(TemplateText.in("de", "Hallo"));
        var by = stage.register(NewPerson.named("Di", "X").inCareOf("grace"));
        var link = URI.create("https://acme.example/u?t=1");
        assertThat(stage.desk
                        .templates()
                        .preview(template, Rendering.to(by.id()).unsubscribingAt(link))
                        .text())
                .contains(
                        "Hallo\n\nMit Gru\u00df\nGrace\nSales\n\n-- \nAcme GmbH\n\nAbmelden\nhttps://acme.example/u?t=1");
        var unsigned = stage.register(NewPerson.named("Ed", "X").inCareOf("linus"));
        assertThat(stage.seen(template, unsigned.id()).text())
                .contains("Hallo\n\nMit Gru\u00df\nLinus\n\n-- \nAcme GmbH\n\nAbmelden");
        assertThat(stage.text("Hello")).isEqualTo("Hello");
        assertThatThrownBy(() -> stage.desk
                        .templates()
                        .preview(template, Rendering.to(by.id()).unsubscribingAt(URI.create("javascript:1"))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_an_extension_gives_is_of_its_kind_and_there_where_it_says_so() {
        assertThatThrownBy(() -> stage.text("{{acme.none}}")).hasMessageContaining("template.value-missing");
        assertThatThrownBy(() -> stage.text("{{acme.site}}")).hasMessageContaining("template.value-kind");
        assertThatThrownBy(() -> stage.text("{{acme.broken}}")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void all_values_at_once_have_no_name() {
        assertThatThrownBy(() -> Placeholder.always("this", Kind.LINE, scene -> Optional.of("x")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> NewMessageTemplate.of("t", ConsentPurpose.SERVICE).given("this", Kind.LINE))
                .isInstanceOf(InvalidValueException.class);
        for (var name : List.of("this", ".", "-first", "-index")) {
            assertThat(stage.refusals(TemplateText.in("en", "{{" + name + "}}")))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void what_a_tenant_has_defined_is_a_placeholder() {
        stage.desk
                .tenantAttributes()
                .define(NewTenantAttribute.of(
                        Customer.TYPE,
                        "own.tier",
                        TenantAttribute.Kind.CODE,
                        AttributeRules.of(PrivacyClass.BEHAVIOUR)));
        var tier = stage.desk.attributes(Customer.class).named("own.tier").orElseThrow();
        var gold = stage.register(NewPerson.named("Fay", "X").with(tier, "gold"));
        assertThat(stage.text("{{#customer.own.tier}}{{customer.own.tier}}{{/customer.own.tier}}", gold.id()))
                .isEqualTo("gold");
    }

    @Test
    void nothing_blank_is_sent_and_no_subject_is_longer_than_a_line_of_a_mail() {
        var none = "{{#customer.salutation}}{{customer.salutation}}{{/customer.salutation}}";
        assertThatThrownBy(() -> stage.text(none))
                .hasMessageContaining("texts[en].text")
                .hasMessageContaining("template.blank");
        assertThatThrownBy(() -> stage.seen(TemplateText.in("en", "x").about(none)))
                .hasMessageContaining("texts[en].subject");
        var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("x", Kind.LINES)
                .saying(TemplateText.in("en", "x").about("{{x}}"));
        assertThatThrownBy(() -> stage.desk
                        .templates()
                        .preview(template, Rendering.to(stage.ada).with("x", "y".repeat(901))))
                .hasMessageContaining("template.too-large");
    }

    @Test
    void a_changed_template_is_seen_before_the_change_is_written() {
        var hello = stage.desk
                .templates()
                .define(NewMessageTemplate.of("hello", ConsentPurpose.SERVICE).saying(TemplateText.in("en", "Hello")));
        var changed = hello.saying(TemplateText.in("en", "Good day {{customer.name}}"));
        assertThat(stage.desk
                        .templates()
                        .preview(changed, Rendering.to(stage.ada))
                        .text()
                        .orElseThrow())
                .startsWith("Good day Ada Lovelace\n");
        assertThat(stage.desk.templates().get(hello.id())).isEqualTo(hello);
        assertThatThrownBy(() -> stage.desk
                        .templates()
                        .preview(hello.saying(TemplateText.in("en", "{{x}}")), Rendering.to(stage.ada)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_template_that_names_what_is_gone_is_refused_when_it_is_filled() {
        var storage = InMemoryStorage.create();
        try (var with = new Stage(builder -> builder.storage(storage).extension(new Acme()));
                var without = Crm.builder().storage(storage).build()) {
            var source = "Hello {{#customer.acme.loyal}}old friend{{/customer.acme.loyal}}";
            with.desk
                    .templates()
                    .define(NewMessageTemplate.of("hello", ConsentPurpose.SERVICE)
                            .saying(TemplateText.in("en", source)));
            var desk = without.desk(Actor.employee("maria"));
            assertThatThrownBy(() -> desk.templates().render("hello", Rendering.to(with.ada)))
                    .hasMessageContaining("template.unknown");
        }
    }

    @Test
    void an_address_that_leads_nowhere_is_not_written_on_a_letter() {
        var moved = stage.register(NewPerson.named("Gil", "X")
                .reachedBy(NewContactPoint.postal(NewAddress.of("Old St").in("1", "Town", "GB")))
                .reachedBy(NewContactPoint.postal(NewAddress.of("New St").in("2", "Town", "GB"))));
        stage.desk.customers().revise(moved.id(), file -> {
            var points = file.contactPoints();
            return file.reachedBy(
                    List.of(points.get(0).asPreferred().inHealth(ContactPoint.Health.INVALID), points.get(1)));
        });
        assertThat(stage.text("{{#customer.address}}{{customer.address}}{{/customer.address}}", moved.id()))
                .startsWith("New St");
    }

    @Test
    void a_signature_has_the_line_ends_of_a_text_and_a_blank_one_is_none() {
        var employees = InMemoryEmployees.of(
                Employee.named("crlf", "Cy").signing("Cy\r\nSales"),
                Employee.named("blank", "Di").signing(" "));
        try (var other = new Stage(builder -> builder.employees(employees))) {
            var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE).saying(TemplateText.in("en", "x"));
            var of = other.register(NewPerson.named("A", "X").inCareOf("crlf")).id();
            assertThat(other.seen(template, of).text().orElseThrow()).contains("Kind regards\nCy\nSales\n");
            var blank =
                    other.register(NewPerson.named("B", "X").inCareOf("blank")).id();
            assertThat(other.seen(template, blank).text().orElseThrow()).contains("Kind regards\nDi\n");
            assertThat(other.text("{{^employee.signature}}none{{/employee.signature}}", blank))
                    .isEqualTo("none");
        }
    }

    @Test
    void of_a_purpose_that_is_gone_the_reader_is_told_how_to_end_it() {
        var gone = new ConsentPurpose("gone", MessageClass.SERVICE, Basis.CONSENT);
        var storage = InMemoryStorage.create();
        try (var with = new Stage(builder -> builder.storage(storage).extension(new CrmExtension() {
                    @Override
                    public String name() {
                        return "acme";
                    }

                    @Override
                    public void contribute(Contributions to) {
                        to.add(ConsentPurpose.POINT, gone);
                    }
                }));
                var without = Crm.builder().storage(storage).build()) {
            with.desk.templates().define(NewMessageTemplate.of("t", gone).saying(TemplateText.in("en", "x")));
            assertThat(with.desk
                            .templates()
                            .render("t", Rendering.to(with.ada))
                            .text()
                            .orElseThrow())
                    .doesNotContain("Unsubscribe");
            assertThat(without.desk(Actor.employee("maria"))
                            .templates()
                            .render("t", Rendering.to(with.ada))
                            .text()
                            .orElseThrow())
                    .endsWith("Unsubscribe");
        }
    }

    @Test
    void a_name_that_is_no_code_is_not_repeated() {
        assertThatThrownBy(() -> stage.desk.templates().named("Ada Lovelace\u0000"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageNotContaining("Ada");
    }

    @Test
    void a_message_has_an_end() {
        var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("x", Kind.LINES)
                .saying(TemplateText.in("en", "{{x}}".repeat(60)));
        assertThatThrownBy(() -> stage.desk
                        .templates()
                        .preview(template, Rendering.to(stage.ada).with("x", "y".repeat(19_999))))
                .hasMessageContaining("template.too-large");
    }
}

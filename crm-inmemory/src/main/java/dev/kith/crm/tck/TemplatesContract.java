package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.brand.Brand;
import dev.kith.crm.brand.BrandText;
import dev.kith.crm.brand.Colours;
import dev.kith.crm.brand.NewBrand;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Query;
import dev.kith.crm.template.GivenValue;
import dev.kith.crm.template.MessageTemplate;
import dev.kith.crm.template.MessageTemplateId;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The brand and the templates of messages: they are kept, changed and found, and tell what the file says. */
abstract class TemplatesContract extends Desks {
    private static final BrandText ENGLISH =
            new BrandText("en", "Kind regards", "Acme Ltd, London\nNo. 123", "No more of these?");
    private static final BrandText GERMAN = new BrandText("de-AT", "Mit Gru\u00df", "Acme GmbH, Wien", "Nicht mehr?");
    private static final TemplateText HELLO =
            TemplateText.in("en", "Hello {{customer.name}}.").about("For {{customer.name}}");

    private Brand brand() {
        return desk().brands()
                .define(NewBrand.named("Acme \uD83D\uDE00")
                        .coloured(new Colours("#AA0000", "#000000", "#ffffff"))
                        .showing("data:image/png;base64," + "A".repeat(19_000))
                        .living("1 Main St\nLondon")
                        .saying(ENGLISH)
                        .saying(GERMAN));
    }

    private MessageTemplate hello() {
        return desk().templates()
                .define(NewMessageTemplate.of("hello", ConsentPurpose.SERVICE).saying(HELLO));
    }

    @Test
    @Rule("S-570")
    void a_tenant_has_one_brand_and_reads_it_as_it_was_defined() {
        assertThatThrownBy(() -> desk().brands().get()).isInstanceOf(RefusedException.class);
        var defined = brand();
        assertThat(desk().brands().find()).contains(defined);
        assertThat(defined.texts()).containsExactly(ENGLISH, GERMAN);
        assertThatThrownBy(this::brand).isInstanceOf(DuplicateException.class);
        assertThat(desk(freshTenant()).brands().find()).isEmpty();
    }

    @Test
    @Rule("S-571")
    void a_brand_is_changed_part_by_part_and_by_nobody_who_saw_an_older_one() {
        var first = brand();
        var silent = new BrandText("en", "Bye", "Acme", "Stop");
        var second = desk().brands()
                .revise(one -> one.named("Acme").showing(Optional.empty()).saying(silent));
        assertThat(desk().brands().get()).isEqualTo(second);
        assertThat(second.texts()).containsExactly(silent, GERMAN);
        assertThat(second.version()).isEqualTo(first.version().next());
        assertThat(desk().brands().revise(one -> one.named("Acme"))).isEqualTo(second);
        var third = desk().brands().revise(one -> one.saying(ENGLISH));
        assertThat(desk().brands().get()).isEqualTo(third);
        assertThat(third.texts()).containsExactly(ENGLISH, GERMAN);
        assertThatThrownBy(() -> desk().brands().revise(first.version(), one -> one.named("Other")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(desk().brands().get()).isEqualTo(third);
    }

    @Test
    @Rule("S-572")
    void a_template_is_read_as_it_was_written_with_all_parts_and_languages_in_their_order() {
        var longest = "\uD83D\uDE00" + "x".repeat(Text.LONG - 2);
        var written = new MessageTemplate(
                new MessageTemplateId(samples.id()),
                Version.FIRST,
                "long",
                "service",
                List.of(
                        new GivenValue("order.number", Kind.LINE, true),
                        new GivenValue("order.address", Kind.LINES, false)),
                List.of(
                        TemplateText.in("zh-Hant", longest)
                                .about("s")
                                .withHtml(longest)
                                .withLetter(longest),
                        TemplateText.letterIn("de", "<p>\u00dc</p>"),
                        TemplateText.in("ar", "a\nb")));
        run(unit -> unit.of(MessageTemplate.TYPE).add(written));
        assertThat(desk().templates().find(written.id())).contains(written);
        assertThat(desk(freshTenant()).templates().find(written.id())).isEmpty();
    }

    @Test
    @Rule("S-573")
    void a_tenant_has_one_template_of_a_code_and_finds_it_by_that() {
        var hello = hello();
        assertThat(desk().templates().named("hello")).isEqualTo(hello);
        assertThatThrownBy(this::hello).isInstanceOf(DuplicateException.class);
        var other = freshTenant();
        assertThatThrownBy(() -> desk(other).templates().named("hello")).isInstanceOf(NotFoundException.class);
        desk(other)
                .templates()
                .define(NewMessageTemplate.of("hello", ConsentPurpose.LEGAL).saying(HELLO));
        assertThat(desk().templates()
                        .search(Query.where(MessageTemplate.PURPOSE.is("service")))
                        .items())
                .containsExactly(hello);
        assertThat(desk().templates().count(MessageTemplate.PURPOSE.is("legal")))
                .isZero();
    }

    @Test
    @Rule("S-574")
    void texts_are_added_replaced_and_dropped_and_code_and_purpose_stay() {
        var hello = hello();
        var german = TemplateText.in("de", "Hallo {{customer.name}}.");
        var changed = desk().templates()
                .revise(
                        hello.id(),
                        hello.version(),
                        one -> one.saying(german)
                                .saying(TemplateText.in("en", "Hi {{nick}}."))
                                .given(List.of(new GivenValue("nick", Kind.LINE, true))));
        assertThat(desk().templates().get(hello.id())).isEqualTo(changed);
        assertThat(changed.texts()).extracting(TemplateText::language).containsExactly("en", "de");
        var dropped = desk().templates().revise(hello.id(), one -> one.silentIn("en"));
        assertThat(desk().templates().get(hello.id())).isEqualTo(dropped);
        assertThat(dropped.texts()).containsExactly(german);
        assertThatThrownBy(() -> desk().templates()
                        .revise(
                                hello.id(),
                                one -> new MessageTemplate(
                                        one.id(), one.version(), "other", "legal", one.given(), one.texts())))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + ":" + violation.code())
                                .containsExactly("code:revise.fixed", "purpose:revise.fixed"));
        assertThatThrownBy(() -> desk().templates().revise(hello.id(), hello.version(), one -> one.saying(german)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Rule("S-575")
    void what_cannot_be_filled_is_not_written() {
        var hello = hello();
        assertThatThrownBy(() -> desk().templates()
                        .revise(hello.id(), one -> one.saying(TemplateText.in("en", "{{customer.nmae}}"))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> desk().templates()
                        .define(NewMessageTemplate.of("bad", ConsentPurpose.SERVICE)
                                .saying(TemplateText.in("en", "{{customer.given}}"))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(desk().templates().search(Query.all()).items()).containsExactly(hello);
    }

    @Test
    @Rule("S-576")
    void a_message_is_filled_out_of_the_file_in_the_customers_language_under_the_brand() {
        brand();
        hello();
        desk().templates()
                .revise(
                        desk().templates().named("hello").id(),
                        one -> one.saying(TemplateText.in("de", "Hallo {{customer.name}}.")));
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace").speaking("de-AT"));
        var message = desk().templates().render("hello", Rendering.to(ada.id()));
        assertThat(message.language()).isEqualTo("de");
        assertThat(message.subject()).isEmpty();
        assertThat(message.text())
                .contains("Hallo Ada Lovelace.\n\nMit Gru\u00df\nAcme \uD83D\uDE00\n\n-- \nAcme GmbH, Wien");
        var english = desk().templates().render("hello", Rendering.to(ada.id()).in("en-GB"));
        assertThat(english.subject()).contains("For Ada Lovelace");
        assertThatThrownBy(() -> desk(freshTenant()).templates().render("hello", Rendering.to(ada.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Rule("S-577")
    void an_author_sees_a_message_before_the_template_is_written() {
        brand();
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        var draft = NewMessageTemplate.of("draft", ConsentPurpose.MARKETING)
                .given("order.number", Kind.LINE)
                .saying(TemplateText.in("en", "{{order.number}} for {{customer.name}}"));
        assertThat(desk().templates()
                        .preview(draft, Rendering.to(ada.id()).with("order.number", "4711"))
                        .text()
                        .orElseThrow())
                .startsWith("4711 for Ada Lovelace")
                .endsWith("No more of these?");
        assertThatThrownBy(() -> desk().templates().preview(draft, Rendering.to(ada.id())))
                .isInstanceOf(InvalidValueException.class);
        assertThat(desk().templates().search(Query.all()).items()).isEmpty();
    }

    @Test
    @Rule("S-578")
    void brand_and_template_of_a_unit_that_fails_are_not_there() {
        assertThatThrownBy(() -> desk().inTransaction(desk -> {
                    brand();
                    hello();
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk().brands().find()).isEmpty();
        assertThat(desk().templates().search(Query.all()).items()).isEmpty();
    }
}

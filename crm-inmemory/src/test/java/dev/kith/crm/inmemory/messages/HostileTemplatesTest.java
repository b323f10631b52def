package dev.kith.crm.inmemory.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.TemplateText;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What attacks template engines: more than 500 payloads, as a customer's name and as a template. */
class HostileTemplatesTest {
    /** Of FreeMarker, Velocity, Pebble, Thymeleaf, JSP, JSF, Jinja, Groovy, Handlebars, Mustache, Log4j. */
    private static final List<String> BRACES = List.of(
            "{{%s}}",
            "{{{%s}}}",
            "{{&%s}}",
            "{{#%s}}x{{/%s}}",
            "{{> %s}}",
            "{{=%s}}",
            "${%s}",
            "#{%s}",
            "*{%s}",
            "@{%s}",
            "~{%s}",
            "$!{%s}",
            "<%%= %s %%>",
            "[[%s]]",
            "[(%s)]",
            "%%{%s}",
            "${{%s}}",
            "<#assign x=%s>${x}",
            "#set($x=%s)$x",
            "{%% set x=%s %%}{{x}}");

    private static final List<String> CALLS = List.of(
            "7*7",
            "this",
            ".",
            "class",
            "this.class",
            "customer.class",
            "customer.name.class",
            "customer.name.length",
            "customer.name.toString",
            "customer.name.getClass()",
            "''.getClass().forName('java.lang.Runtime')",
            "T(java.lang.Runtime).getRuntime().exec('id')",
            "new java.lang.ProcessBuilder('id').start()",
            "\"freemarker.template.utility.Execute\"?new()(\"id\")",
            "@java.lang.Runtime@getRuntime().exec('id')",
            "#rt.exec('id')",
            "jndi:ldap://127.0.0.1/a",
            "env:PATH",
            "sys:user.home",
            "-first",
            "-last",
            "-index",
            "brand.texts",
            "customer.attributes.all",
            "employee.getClass.getClassLoader",
            "__proto__");

    static List<String> payloads() {
        return BRACES.stream()
                .flatMap(brace ->
                        CALLS.stream().map(call -> brace.replace("%s", call).replace("%%", "%")))
                .distinct()
                .toList();
    }

    @Test
    void a_name_is_shown_as_it_is() {
        var all = payloads();
        assertThat(all).hasSizeGreaterThanOrEqualTo(500);
        try (var stage = new Stage()) {
            var template = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                    .saying(TemplateText.in("en", "{{customer.name}}")
                            .about("{{customer.name}}")
                            .withHtml("<p title=\"{{customer.name}}\">{{customer.name}}</p>")
                            .withLetter("<p title=\"{{customer.name}}\">{{customer.name}}</p>"));
            for (var payload : all) {
                var message = stage.seen(
                        template, stage.register(NewPerson.named(null, payload)).id());
                assertThat(message.subject()).contains(payload);
                assertThat(message.text().orElseThrow()).startsWith(payload + "\n");
                for (var html :
                        List.of(message.html().orElseThrow(), message.letter().orElseThrow())) {
                    var seen = Jsoup.parse(html).select("p[title]");
                    assertThat(seen.text()).isEqualTo(payload);
                    assertThat(seen.attr("title")).isEqualTo(payload);
                }
            }
        }
    }

    @Test
    void a_template_of_it_is_refused_or_says_it_literally() {
        try (var stage = new Stage()) {
            var refused = 0;
            for (var payload : payloads()) {
                try {
                    assertThat(stage.text("x " + payload)).isEqualTo("x " + payload);
                } catch (InvalidValueException told) {
                    assertThat(told).hasMessageContaining("texts[en].text");
                    refused++;
                }
            }
            assertThat(refused).isGreaterThan(100);
        }
    }

    @Test
    void a_code_is_no_path() {
        try (var stage = new Stage()) {
            Stream.of("../../etc/passwd", "a/b", "C:\\x", "con\u0000", "\u2024\u2024/x", "..")
                    .forEach(code -> assertThat(stage.refusals(new NewMessageTemplate(
                                    code, "service", List.of(), List.of(TemplateText.in("en", "x")))))
                            .anyMatch(one -> one.startsWith("code code.syntax")));
        }
    }
}

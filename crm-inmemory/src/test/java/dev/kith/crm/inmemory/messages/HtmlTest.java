package dev.kith.crm.inmemory.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of templates: what is taken, what is refused, and what a reader sees. */
class HtmlTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private static NewMessageTemplate of(String html) {
        return NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .given("link", Kind.LINK)
                .perhapsGiven("place", Kind.LINES)
                .saying(TemplateText.in("en", "plain").about("Subject").withHtml(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1 style=\"color: red\">Hello {{customer.name}}</h1><p>a &amp; b<br>c</p>",
                "<p title=\"For {{customer.name}}\" class='x'>x</p>",
                "<p><a href=\"{{link}}\">here</a> or <a href='https://acme.example'>there</a></p>",
                "<table><tr><td>a</td></tr>{{#customer.given}}<tr><td>{{customer.given}}</td></tr>{{/customer.given}}</table>",
                "<img src=\"https://acme.example/x.png\" alt=\"{{brand.name}}\" width=\"10\">",
                "{{! a comment <script> }}<ul><li>a</li><li>b</li></ul>",
                "{{#place}}<p>{{place}}</p>{{/place}}",
                "<p style=\"font: bold 12px/1.5 Arial, sans-serif; color: rgb(1, 2, 3); border-top:1px solid #a00\">x</p>",
                "<p>{{#today}}<b>on {{today}}</b>{{/today}}{{^today}}some day{{/today}}</p>"
            })
    void mail_html_is_taken(String html) {
        assertThat(stage.desk.templates().define(of(html)).texts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>x</p>\\n<script>alert(1)</script>|template.html-element [2, script]",
                "<p onclick=\"x()\">x</p>|template.html-attribute [1, onclick]",
                "<a href=\"javascript:alert(1)\">x</a>|template.html-attribute [1, href]",
                "<a href=\" JaVaScript:alert(1)\">x</a>|template.html-attribute [1, href]",
                "<a href=\"java&#x0A;script:alert(1)\">x</a>|template.html-attribute [1, href]",
                "<img src=\"http://acme.example/x.png\">|template.html-attribute [1, src]",
                "<p style=\"background: URL(https://x.example)\">x</p>|template.html-attribute [1, style]",
                "<iframe src=\"https://x.example\"></iframe>|template.html-element [1, iframe]",
                "<form action=\"https://x.example\"><input></form>|template.html-element [1, form]",
                "<svg><a href=\"https://x.example\">x</a></svg>|template.html-element [1, svg]",
                "<style>p { color: red }</style>|template.html-element [1, style]",
                "<p><!-- {{customer.name}} --></p>|template.html-comment [1]",
                "{{#today}}<!--{{/today}}<p>x</p>|template.html-comment [1]",
                "<?php x ?>|template.html-comment [1]",
                "<![CDATA[><script>alert(1)</script>]]>|template.html-comment [1]",
                "<b>t</b{{#today}}>{{/today}} a=\"<i title='\"><script>alert(1)</script>'>x</i>|template.html-place [1, today]",
                "<{{#today}}{{/today}}script>alert(1)</{{! }}script>|template.html-place [1, today]",
                "<{{! x }}script>alert(1)<{{! x }}/script>|template.html-place [1, ?]",
                "<p {{! Call Ada Lovelace }}>x</p>|template.html-place [1, ?]",
                "Hello<li style=\"color: red\">|template.html-syntax [1]",
                "<p>one<p>two</p>|template.html-syntax [1]",
                "<div style=\"position: fixed; top: 0\">x</div>|template.html-attribute [1, style]",
                "<div style=\"display:none\">x</div>|template.html-attribute [1, style]",
                "<p style=\"margin-top: -100px\">x</p>|template.html-attribute [1, style]",
                "<p style=\"color: red; background: u\\rl(x)\">x</p>|template.html-attribute [1, style]",
                "<a href=\"https://x.example\">go{{#today}}</a>{{/today}}|template.html-section [1, today]",
                "{{#today}}<div>{{/today}}a</div>|template.html-section [1, today]",
                "<p>{{#today}}a</p><p>{{/today}}b</p>|template.html-section [1, today]",
                "<p title={{customer.name}}>x</p>|template.html-place [1, customer.name]",
                "<p title=\"{{link}}\">x</p>|ok",
                "<p style=\"color: {{customer.name}}\">x</p>|template.html-place [1, customer.name]",
                "<a href=\"{{customer.name}}\">x</a>|template.html-place [1, customer.name]",
                "<a href=\"https://acme.example/{{customer.name}}\">x</a>|template.html-place [1, customer.name]",
                "<a href=\"{{link}}{{link}}\">x</a>|template.html-place [1, link]",
                "<a href={{link}}>x</a>|template.html-place [1, link]",
                "<{{customer.name}}>|template.html-place [1, customer.name]",
                "</{{customer.name}}>|template.html-place [1, customer.name]",
                "<p {{customer.name}}>x</p>|template.html-attribute [1, ?]",
                "<p title=\"{{#today}}x{{/today}}\">x</p>|template.html-place [1, today]",
                "<p {{#today}}title=\"x\"{{/today}}>x</p>|template.html-place [1, today]",
                "{{#place}}<p title=\"{{place}}\">x</p>{{/place}}|template.html-place [1, place]",
                "<p title=\"{{customer.name}}|template.html-syntax [1]",
                "<p title=\"x|template.html-syntax [1]",
                "x</div>|template.html-syntax [1]",
                "<p>x</p></body></html><p>y|template.html-syntax [1]"
            })
    void what_acts_hides_or_breaks_is_refused_by_its_line(String html, String refusal) {
        var template = of(html.replace("\\n", "\n"));
        if (refusal.equals("ok")) {
            assertThat(stage.desk.templates().define(template).texts()).hasSize(1);
        } else {
            assertThat(stage.refusals(template)).contains("texts[en].html " + refusal);
        }
    }

    @Test
    void a_value_is_a_text_for_the_reader_wherever_it_stands() {
        var name = "<b>&\"'`=</b> javascript:alert(1) {{today}}";
        var by = stage.register(NewPerson.named(name, "X"));
        var message = stage.desk
                .templates()
                .preview(
                        of("<p id1 title=\"{{customer.name}}\">{{customer.name}}</p><a href=\"{{link}}\">x</a>"
                                .replace(" id1", "")),
                        Rendering.to(by.id()).with("link", URI.create("https://acme.example/?a=1&b=%22%3E")));
        var seen = Jsoup.parse(message.html().orElseThrow());
        assertThat(seen.select("p[title]").text()).isEqualTo(name + " X");
        assertThat(seen.select("p[title]").attr("title")).isEqualTo(name + " X");
        assertThat(seen.select("a[href^=https]").attr("href")).isEqualTo("https://acme.example/?a=1&b=%22%3E");
        assertThat(seen.select("script, b")).isEmpty();
    }

    @Test
    void a_mail_is_a_whole_page_under_the_brand() {
        var html = stage.desk
                .templates()
                .preview(
                        of("<h1>Hello {{customer.name}}</h1>"),
                        Rendering.to(stage.ada).with("link", URI.create("https://x.example")))
                .html()
                .orElseThrow();
        var seen = Jsoup.parse(html);
        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(seen.title()).isEqualTo("Subject");
        assertThat(seen.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(seen.select("h1").text()).isEqualTo("Hello Ada Lovelace");
        assertThat(seen.body().wholeText())
                .containsSubsequence(
                        "Acme <Ltd>", "Hello Ada Lovelace", "Kind regards", "Acme <Ltd>", "Acme Ltd", "No. 1")
                .doesNotContain("Unsubscribe");
        assertThat(html).contains("#aa0000").doesNotContain("{{");
        var marketing = NewMessageTemplate.of("t", ConsentPurpose.MARKETING)
                .saying(TemplateText.in("en", "plain").about("S").withHtml("<p>x</p>"));
        var link = Jsoup.parse(stage.desk
                        .templates()
                        .preview(
                                marketing,
                                Rendering.to(stage.ada).unsubscribingAt(URI.create("https://acme.example/u")))
                        .html()
                        .orElseThrow())
                .select("a[href]");
        assertThat(link.attr("href")).isEqualTo("https://acme.example/u");
        assertThat(link.text()).isEqualTo("Unsubscribe");
    }

    @Test
    void a_letter_has_the_address_in_its_window_and_the_date_beside() {
        var letter = NewMessageTemplate.of("t", ConsentPurpose.SERVICE)
                .saying(TemplateText.letterIn("en", "<p>Dear {{customer.name}}</p>"));
        var seen = Jsoup.parse(stage.seen(letter, stage.ada).letter().orElseThrow());
        assertThat(seen.select(".field div").last().text()).isEqualTo("Ada Lovelace");
        assertThat(seen.select(".sender").text()).isEqualTo("Acme <Ltd> \u00b7 1 Main St \u00b7 London");
        assertThat(seen.select(".date").text()).isEqualTo("December 1, 2026");
        assertThat(seen.body().text()).containsSubsequence("Dear Ada Lovelace", "Kind regards", "No. 1");
    }
}

package dev.kith.crm.template;

import dev.kith.crm.failure.Violation;
import dev.kith.crm.template.Placeholder.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;

/** What may stand within a tag. */
record HtmlAttributes(Glossary glossary, String source, List<Tag> values) {
    private static final Set<String> NAMES = Set.of(
            ("align alt bgcolor border cellpadding cellspacing class color colspan dir face height href lang role rowspan scope size"
                            + " span src style title valign width")
                    .split(" "));
    private static final Set<String> FILLED = Set.of("alt", "title");
    private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:|tel:|#).*", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("(?i)https:.*|cid:.*|data:image/(png|jpeg|gif);base64,.*", Pattern.DOTALL);

    /** What lays out and colours; not what moves something over, or takes it out of, the brand's frame. */
    private static final Set<String> STYLES = Set.of(
            ("background background-color border border-bottom border-collapse border-color border-left border-radius border-right"
                            + " border-spacing border-style border-top border-width color font font-family font-size font-style"
                            + " font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom"
                            + " margin-left margin-right margin-top max-height max-width min-width padding padding-bottom"
                            + " padding-left padding-right padding-top text-align text-decoration text-indent text-transform"
                            + " vertical-align white-space width")
                    .split(" "));
    /** No function but of colours, no escape, no comment, nothing negative. */
    private static final Pattern STYLE =
            Pattern.compile("\\s*([a-z-]+)\\s*:(?:[\\w\\s.,%#!'\"]|-(?![0-9.])|/(?!\\*)|\\brgba?\\([0-9.,%\\s]+\\))*");

    /** {@return how many placeholders stand in the attribute} */
    int check(int line, Attribute attribute, List<Violation> wrong) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (!NAMES.contains(name)) {
            wrong.add(Violation.of("template.html-attribute", line, told(name)));
        } else if (value.indexOf(HtmlProof.MARK) >= 0) {
            return filled(line, name, attribute, wrong);
        } else if (!harmless(name, value)) {
            wrong.add(Violation.of("template.html-attribute", line, name));
        }
        return 0;
    }

    private static boolean harmless(String name, String value) {
        return switch (name) {
            case "href" -> LINK.matcher(value.strip()).matches();
            case "src" -> PICTURE.matcher(value.strip()).matches();
            case "style" ->
                Stream.of(value.toLowerCase(Locale.ROOT).split(";"))
                        .filter(one -> !one.isBlank())
                        .map(STYLE::matcher)
                        .allMatch(one -> one.matches() && STYLES.contains(one.group(1)));
            default -> true;
        };
    }

    /** A value may be all of a link, or stand in words; always between quotes. */
    private int filled(int line, String name, Attribute attribute, List<Violation> wrong) {
        var range = attribute.sourceRange().valueRange();
        var inside = Tag.within(values, range.startPos(), range.endPos());
        var legal = !inside.isEmpty() && quoted(range.startPos());
        for (var tag : inside) {
            var kind = glossary.find(tag.name()).map(Placeholder::kind).orElse(Kind.LINES);
            var whole = tag.start() == range.startPos() && tag.end() == range.endPos();
            legal &= name.equals("href") ? kind == Kind.LINK && whole : FILLED.contains(name) && kind != Kind.LINES;
        }
        if (!legal) {
            wrong.add(Violation.of(
                    "template.html-place",
                    line,
                    inside.isEmpty() ? name : glossary.told(inside.get(0).name())));
        }
        return inside.size();
    }

    private boolean quoted(int start) {
        return start > 0 && (source.charAt(start - 1) == '"' || source.charAt(start - 1) == '\'');
    }

    /** What an author wrote may be anything, also somebody's name. */
    static String told(String name) {
        return name.matches("[a-z][a-z0-9-]{0,20}") ? name : "?";
    }
}

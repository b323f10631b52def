package dev.kith.crm.template;

import dev.kith.crm.failure.Violation;
import dev.kith.crm.template.Placeholder.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/**
 * Reads the HTML of a part by jsoup, which only this class knows: it must be whole, hold nothing that acts or hides, and have
 * placeholders only where an escaped value is harmless. A section may add or drop any piece of it, so none may stand within a tag, and there
 * is nothing in whose inside tags are no tags: no comments, scripts, styles.
 */
final class HtmlProof {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr address b blockquote br caption center cite code col colgroup dd div dl dt em figcaption figure font h1 h2 h3 h4 h5"
                            + " h6 hr i img li ol p pre q s section small span strong sub sup table tbody td tfoot th thead tr u ul")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("align alt bgcolor border cellpadding cellspacing class color colspan dir face height href lang role rowspan scope size"
                            + " span src style title valign width")
                    .split(" "));
    private static final Set<String> FILLED = Set.of("alt", "title");
    private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:|tel:|#).*", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("(?i)https:.*|cid:.*|data:image/(png|jpeg|gif);base64,.*", Pattern.DOTALL);
    private static final Pattern ACTING_STYLE =
            Pattern.compile("(?i).*(url\\(|expression|@|\\\\|/\\*).*", Pattern.DOTALL);
    /** A value behind this could become the name of a tag. */
    private static final Pattern BEFORE_NAME = Pattern.compile(".*<[/!?]?", Pattern.DOTALL);

    /** Stands for each unit of a placeholder: of the private use area, so no tag and no space. */
    private static final char MARK = '\uE000';

    private static final int MOST = 20;

    private final Glossary glossary;
    private final String source;
    private final List<Tag> values;
    private final List<Tag> others;
    private final List<Violation> wrong = new ArrayList<>();
    private int met;

    HtmlProof(Glossary glossary, String source, List<Tag> tags) {
        this.glossary = glossary;
        this.source = source;
        this.values = tags.stream().filter(tag -> tag.kind() == Tag.Kind.VALUE).toList();
        this.others = tags.stream().filter(tag -> tag.kind() != Tag.Kind.VALUE).toList();
    }

    List<Violation> violations() {
        if (source.indexOf(MARK) >= 0) {
            return List.of(Violation.of("template.html-syntax", 1));
        }
        values.stream()
                .filter(tag ->
                        BEFORE_NAME.matcher(source.substring(0, tag.start())).matches())
                .forEach(tag -> wrong.add(Violation.of("template.html-place", tag.line(source), tag.name())));
        var parser = Parser.htmlParser().setTrackErrors(MOST).setTrackPosition(true);
        var nodes = parser.parseFragmentInput(marked(), new Element("body"), "");
        parser.getErrors().forEach(error -> wrong.add(Violation.of("template.html-syntax", line(error.getPosition()))));
        nodes.forEach(node -> node.nodeStream().forEach(this::read));
        if (wrong.isEmpty() && met < values.size()) {
            wrong.add(Violation.of("template.html-syntax", 1));
        }
        return wrong.stream().distinct().limit(MOST).toList();
    }

    /** Sections are space, so that they may stand between the rows of a table. */
    private String marked() {
        var text = new StringBuilder(source);
        values.forEach(tag -> fill(text, tag, MARK));
        others.forEach(tag -> fill(text, tag, ' '));
        return text.toString();
    }

    private static void fill(StringBuilder text, Tag tag, char with) {
        for (int i = tag.start(); i < tag.end(); i++) {
            text.setCharAt(i, with);
        }
    }

    private int line(int position) {
        return 1
                + (int) source.substring(0, Math.min(position, source.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private void read(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof Comment || node instanceof XmlDeclaration) {
            wrong.add(Violation.of(
                    "template.html-comment", line(node.sourceRange().startPos())));
        } else {
            meet(node.sourceRange().startPos(), node.sourceRange().endPos());
        }
    }

    private void meet(int from, int to) {
        met += (int) values.stream()
                .filter(tag -> tag.start() >= from && tag.end() <= to)
                .count();
    }

    private void element(Element element) {
        var range = element.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        var from = range.startPos();
        if (!ELEMENTS.contains(element.normalName())) {
            wrong.add(Violation.of("template.html-element", line(from), told(element.normalName())));
        }
        others.stream()
                .filter(tag -> tag.start() >= from && tag.start() < range.endPos())
                .forEach(tag -> wrong.add(Violation.of("template.html-place", tag.line(source), tag.name())));
        element.attributes().forEach(attribute -> attribute(line(from), attribute));
    }

    private void attribute(int line, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (!ATTRIBUTES.contains(name)) {
            wrong.add(Violation.of("template.html-attribute", line, told(name)));
        } else if (value.indexOf(MARK) >= 0) {
            filled(line, name, attribute);
        } else if (!harmless(name, value)) {
            wrong.add(Violation.of("template.html-attribute", line, name));
        }
    }

    private static boolean harmless(String name, String value) {
        return switch (name) {
            case "href" -> LINK.matcher(value.strip()).matches();
            case "src" -> PICTURE.matcher(value.strip()).matches();
            case "style" -> !ACTING_STYLE.matcher(value).matches();
            default -> true;
        };
    }

    /** A value may be all of a link, or stand in words; always between quotes. */
    private void filled(int line, String name, Attribute attribute) {
        var range = attribute.sourceRange().valueRange();
        var inside = values.stream()
                .filter(tag -> tag.start() >= range.startPos() && tag.end() <= range.endPos())
                .toList();
        var legal = !inside.isEmpty() && quoted(range.startPos());
        for (var tag : inside) {
            met++;
            var kind = glossary.find(tag.name()).map(Placeholder::kind).orElse(Kind.LINES);
            var whole = tag.start() == range.startPos() && tag.end() == range.endPos();
            legal &= name.equals("href") ? kind == Kind.LINK && whole : FILLED.contains(name) && kind != Kind.LINES;
        }
        if (!legal) {
            wrong.add(Violation.of(
                    "template.html-place",
                    line,
                    inside.isEmpty() ? name : inside.get(0).name()));
        }
    }

    private boolean quoted(int start) {
        return start > 0 && (source.charAt(start - 1) == '"' || source.charAt(start - 1) == '\'');
    }

    /** What an author wrote may be anything, also somebody's name. */
    private static String told(String name) {
        return name.matches("[a-z][a-z0-9-]{0,20}") ? name : "?";
    }
}

package dev.kith.crm.template;

import dev.kith.crm.failure.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads the HTML of a part by jsoup, which only this class and {@link HtmlAttributes} know: it must be whole, hold nothing that acts or
 * hides, and have placeholders only where an escaped value is harmless. A section holds whole elements, so that the message is whole with
 * and without it, and there is nothing in whose inside tags are no tags: no comments, scripts, styles.
 */
final class HtmlProof {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr address b blockquote br caption center cite code col colgroup dd div dl dt em figcaption figure font h1 h2 h3 h4 h5"
                            + " h6 hr i img li ol p pre q s section small span strong sub sup table tbody td tfoot th thead tr u ul")
                    .split(" "));
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");

    /** Stands for each unit of a placeholder: of the private use area, so no tag and no space. */
    static final char MARK = '\uE000';

    private static final int MOST = 20;

    private final Glossary glossary;
    private final String source;
    private final List<Tag> values;
    private final List<Tag> others;
    private final HtmlAttributes attributes;
    private final List<Violation> wrong = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private int met;

    HtmlProof(Glossary glossary, String source, List<Tag> tags) {
        this.glossary = glossary;
        this.source = source;
        this.values = tags.stream().filter(tag -> tag.kind() == Tag.Kind.VALUE).toList();
        this.others = tags.stream().filter(tag -> tag.kind() != Tag.Kind.VALUE).toList();
        this.attributes = new HtmlAttributes(glossary, source, values);
    }

    List<Violation> violations() {
        if (source.indexOf(MARK) >= 0) {
            return List.of(Violation.of("template.html-syntax", 1));
        }
        Stream.concat(values.stream(), others.stream()).filter(this::namesTag).forEach(this::misplaced);
        var parser = Parser.htmlParser().setTrackErrors(MOST).setTrackPosition(true);
        var nodes = parser.parseFragmentInput(marked(), new Element("body"), "");
        parser.getErrors().forEach(error -> wrong.add(Violation.of("template.html-syntax", line(error.getPosition()))));
        nodes.forEach(node -> node.nodeStream().forEach(this::read));
        others.stream().filter(this::isWithinTag).forEach(this::misplaced);
        if (wrong.isEmpty()) {
            sections();
        }
        if (wrong.isEmpty() && met < values.size()) {
            wrong.add(Violation.of("template.html-syntax", 1));
        }
        return wrong.stream().distinct().limit(MOST).toList();
    }

    /** Whether what stands behind it, or its value, could become the name of a tag. */
    private boolean namesTag(Tag tag) {
        var before = source.substring(Math.max(0, tag.start() - 2), tag.start());
        return before.endsWith("<") || before.endsWith("</") || before.endsWith("<!") || before.endsWith("<?");
    }

    private void misplaced(Tag tag) {
        wrong.add(Violation.of("template.html-place", tag.line(source), glossary.told(tag.name())));
    }

    private boolean isWithinTag(Tag tag) {
        return elements.stream()
                .flatMap(element -> Stream.of(element.sourceRange(), element.endSourceRange()))
                .anyMatch(range -> tag.start() < range.endPos() && tag.end() > range.startPos());
    }

    private void sections() {
        var open = new ArrayDeque<Tag>();
        for (var tag : others) {
            if (tag.opens()) {
                open.push(tag);
            } else if (tag.kind() == Tag.Kind.CLOSE
                    && !around(open.pop().start()).equals(around(tag.start()))) {
                wrong.add(Violation.of("template.html-section", tag.line(source), tag.name()));
            }
        }
    }

    /** Where the innermost element around a place begins; none at the top. */
    private Optional<Integer> around(int position) {
        return elements.stream()
                .filter(element -> element.sourceRange().endPos() <= position
                        && position < element.endSourceRange().startPos())
                .map(element -> element.sourceRange().startPos())
                .max(Comparator.naturalOrder());
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
        return Tag.line(source, Math.min(position, source.length()));
    }

    /** Of what is text to the parser, some is a comment to readers of mail. */
    private void read(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node.getClass() == TextNode.class) {
            met += Tag.within(
                            values,
                            node.sourceRange().startPos(),
                            node.sourceRange().endPos())
                    .size();
        } else {
            wrong.add(Violation.of(
                    "template.html-comment", line(node.sourceRange().startPos())));
        }
    }

    private void element(Element element) {
        if (!isWritten(element.sourceRange())) {
            return; // such as the body of a table, which nobody writes
        }
        elements.add(element);
        var name = element.normalName();
        var line = line(element.sourceRange().startPos());
        if (!ELEMENTS.contains(name)) {
            wrong.add(Violation.of("template.html-element", line, HtmlAttributes.told(name)));
        } else if (!VOID.contains(name) && !isWritten(element.endSourceRange())) {
            wrong.add(Violation.of("template.html-syntax", line));
        }
        element.attributes().forEach(attribute -> met += attributes.check(line, attribute, wrong));
    }

    private static boolean isWritten(Range range) {
        return range.isTracked() && range.startPos() < range.endPos();
    }
}

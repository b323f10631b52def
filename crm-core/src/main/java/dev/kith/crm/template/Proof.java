package dev.kith.crm.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a part of a template before it is written, so that nothing can be missing or misspelt when it is filled. */
final class Proof {
    private static final String JSOUP = "org.jsoup.Jsoup";

    private final Glossary glossary;
    private final Sink sink;
    private final String source;
    private final List<Tag> tags;
    private final List<Violation> wrong = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();

    private Proof(Glossary glossary, Sink sink, String source) {
        this.glossary = glossary;
        this.sink = sink;
        this.source = source;
        this.tags = Tag.of(source);
    }

    /** All that is wrong with a text. */
    static List<Violation> violations(Glossary glossary, TemplateText text) {
        return each(glossary, text, proof -> {
            var found = proof.names();
            return found.isEmpty() && proof.sink.isHtml() ? proof.html() : found;
        });
    }

    /** What became wrong with a text since it was written, such as an attribute that is gone. */
    static List<Violation> outdated(Glossary glossary, TemplateText text) {
        return each(glossary, text, Proof::names);
    }

    private static List<Violation> each(
            Glossary glossary, TemplateText text, Function<Proof, List<Violation>> violations) {
        var all = new ArrayList<Violation>();
        for (var sink : Sink.values()) {
            var path = "texts[" + text.language() + "]." + sink.part();
            text.part(sink)
                    .ifPresent(part ->
                            violations.apply(new Proof(glossary, sink, part)).forEach(one -> all.add(one.in(path))));
        }
        return all;
    }

    private List<Violation> names() {
        tags.forEach(this::read);
        open.forEach(this::unended);
        if (wrong.isEmpty() && !agreed()) {
            wrong.add(Violation.of("template.syntax"));
        }
        return wrong;
    }

    private void read(Tag tag) {
        switch (tag.kind()) {
            case VALUE -> value(tag);
            case SECTION, INVERTED -> section(tag);
            case CLOSE -> close(tag);
            case COMMENT -> {}
            case FORBIDDEN -> wrong.add(Violation.of("template.tag", tag.line(source)));
        }
    }

    private void value(Tag tag) {
        var placeholder = placeholder(tag);
        if (placeholder == null) {
            return;
        }
        if (placeholder.kind() == Placeholder.Kind.YES_NO) {
            wrong.add(Violation.of("template.yes-no", tag.line(source), tag.name()));
        } else if (!placeholder.always() && !isThere(tag.name())) {
            wrong.add(Violation.of("template.unguarded", tag.line(source), tag.name()));
        }
    }

    /** Whether a section around says that there is a value. */
    private boolean isThere(String name) {
        return open.stream()
                .anyMatch(tag -> tag.kind() == Tag.Kind.SECTION && tag.name().equals(name));
    }

    private void section(Tag tag) {
        placeholder(tag);
        open.push(tag);
    }

    private void close(Tag tag) {
        if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
            unended(tag);
        } else {
            open.pop();
        }
    }

    private void unended(Tag tag) {
        wrong.add(Violation.of("template.section", tag.line(source), glossary.told(tag.name())));
    }

    private @Nullable Placeholder placeholder(Tag tag) {
        var known = glossary.find(tag.name());
        if (known.isEmpty()) {
            wrong.add(glossary.unknown(tag.line(source), tag.name()));
        }
        return known.orElse(null);
    }

    /** Whether there are no braces but those of tags, and the library that fills the template reads the same names in it. */
    private boolean agreed() {
        var left = new StringBuilder(source);
        for (int i = tags.size() - 1; i >= 0; i--) {
            left.replace(tags.get(i).start(), tags.get(i).end(), " ");
        }
        if (left.indexOf("{{") >= 0 || left.indexOf("}}") >= 0) {
            return false;
        }
        var names = new LinkedHashSet<String>();
        tags.stream().filter(tag -> tag.kind() == Tag.Kind.VALUE || tag.opens()).forEach(tag -> names.add(tag.name()));
        try {
            var met = new Names();
            Filling.compiled(source, sink::escaped).visit(met);
            return met.names.equals(names);
        } catch (MustacheException unreadable) {
            return false;
        }
    }

    private static final class Names implements Mustache.Visitor {
        private final Set<String> names = new LinkedHashSet<>();

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return names.add("> " + name);
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            names.add(name);
            return true;
        }
    }

    private List<Violation> html() {
        try {
            Class.forName(JSOUP, false, Proof.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalUseException(
                    "HTML in templates is read by jsoup, which is not there; add org.jsoup:jsoup to the class path");
        }
        return new HtmlProof(glossary, source, tags).violations();
    }
}

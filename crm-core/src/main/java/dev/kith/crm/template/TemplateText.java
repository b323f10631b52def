package dev.kith.crm.template;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a template says in one language. Each part may hold {@code {{placeholders}}}, sections {@code {{#name}}...{{/name}}} for where
 * there is a value, and {@code {{^name}}...{{/name}}} for where there is none; {@code docs/templates.md} tells more. Begin with {@link #in}.
 * Immutable.
 *
 * @param language BCP 47, such as {@code de-AT}
 * @param subject of an e-mail, in one line
 * @param text plain text, for e-mails and chats
 * @param html the same for e-mails, as HTML within a body; it goes beside subject and text, never alone
 * @param letter what a printed letter says, as HTML within a body
 */
public record TemplateText(
        String language,
        Optional<String> subject,
        Optional<String> text,
        Optional<String> html,
        Optional<String> letter) {
    /**
     * Brings each part into its one form. Parts are at most {@link Text#LONG} units long, the subject {@link Text#LINE}.
     *
     * @param language BCP 47
     * @param subject of an e-mail
     * @param text plain text
     * @param html the same as HTML
     * @param letter what a printed letter says
     * @throws InvalidValueException with all violations, if a part is too long, all are blank, or HTML stands without subject and text
     */
    public TemplateText {
        var wrong = new ArrayList<Violation>();
        language = read("language", language, wrong, Languages::canonical);
        subject = read("subject", subject, wrong, one -> one.flatMap(Text::line));
        text = read("text", text, wrong, one -> one.flatMap(Text::lines));
        html = read("html", html, wrong, one -> one.flatMap(Text::lines));
        letter = read("letter", letter, wrong, one -> one.flatMap(Text::lines));
        if (text.isEmpty() && letter.isEmpty() && wrong.isEmpty()) {
            wrong.add(Violation.of("template.no-part"));
        }
        if (html.isPresent() && (text.isEmpty() || subject.isEmpty())) {
            wrong.add(Violation.of("template.html-alone").in("html"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("a text of a template", wrong);
        }
    }

    private static <T> T read(String part, T typed, ArrayList<Violation> wrong, UnaryOperator<T> form) {
        try {
            return form.apply(typed);
        } catch (InvalidValueException refused) {
            wrong.addAll(refused.in(part).violations());
            return typed;
        }
    }

    /**
     * Begins a text.
     *
     * @param language BCP 47, such as {@code de-AT}
     * @param text plain text
     * @return the text
     */
    public static TemplateText in(String language, String text) {
        return new TemplateText(language, Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty());
    }

    /**
     * Begins the text of a letter.
     *
     * @param language BCP 47, such as {@code de-AT}
     * @param html what the printed letter says, as HTML within a body
     * @return the text
     */
    public static TemplateText letterIn(String language, String html) {
        return new TemplateText(language, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(html));
    }

    /**
     * Sets the subject of an e-mail.
     *
     * @param line one line
     * @return the text
     */
    public TemplateText about(String line) {
        return new TemplateText(language, Optional.of(line), text, html, letter);
    }

    /**
     * Sets what e-mails say as HTML.
     *
     * @param body HTML within a body
     * @return the text
     */
    public TemplateText withHtml(String body) {
        return new TemplateText(language, subject, text, Optional.of(body), letter);
    }

    /**
     * Sets what printed letters say.
     *
     * @param body HTML within a body
     * @return the text
     */
    public TemplateText withLetter(String body) {
        return new TemplateText(language, subject, text, html, Optional.of(body));
    }

    /** A part by its sink. */
    Optional<String> part(Sink sink) {
        return switch (sink) {
            case SUBJECT -> subject;
            case TEXT -> text;
            case HTML -> html;
            case LETTER -> letter;
        };
    }

    /** All that is named in any part. */
    Set<String> names() {
        return Stream.of(Sink.values())
                .flatMap(sink -> part(sink).stream())
                .flatMap(part -> Tag.of(part).stream())
                .filter(tag -> tag.kind() == Tag.Kind.VALUE || tag.opens())
                .map(Tag::name)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "TemplateText[" + language + "]";
    }
}

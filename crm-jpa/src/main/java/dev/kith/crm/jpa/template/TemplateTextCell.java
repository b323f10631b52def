package dev.kith.crm.jpa.template;

import dev.kith.crm.template.TemplateText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a template says in one language. */
@Embeddable
record TemplateTextCell(
        @Column(name = "language", nullable = false) String language,
        @Column(name = "subject") @Nullable String subject,
        @Column(name = "plain_text") @Nullable String text,
        @Column(name = "html") @Nullable String html,
        @Column(name = "letter") @Nullable String letter) {
    static TemplateTextCell of(TemplateText text) {
        return new TemplateTextCell(
                text.language(),
                text.subject().orElse(null),
                text.text().orElse(null),
                text.html().orElse(null),
                text.letter().orElse(null));
    }

    TemplateText restored() {
        return new TemplateText(
                language,
                Optional.ofNullable(subject),
                Optional.ofNullable(text),
                Optional.ofNullable(html),
                Optional.ofNullable(letter));
    }

    @Override
    public String toString() {
        return "TemplateTextCell[" + language + "]";
    }
}

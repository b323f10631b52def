package dev.kith.crm.template;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind of message says, in several languages. Its code and purpose stay for good. Begin with {@link NewMessageTemplate}; the
 * canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param id its id
 * @param version counts its states, from 1
 * @param code by which rules and callers name it, such as {@code birthday-card}; one tenant has one of a code
 * @param purpose what its messages are sent for: the code of a registered purpose of consents
 * @param given what whoever sends a message gives with it
 * @param texts at most one in each language; the first one serves readers of all other languages
 */
public record MessageTemplate(
        MessageTemplateId id,
        Version version,
        String code,
        String purpose,
        List<GivenValue> given,
        List<TemplateText> texts)
        implements MessageTemplateFields {
    private static final int MOST = 100;

    /**
     * Proves that the state is legal, but for its placeholders: those are checked when it is written.
     *
     * @param id its id
     * @param version counts its states, from 1
     * @param code by which rules and callers name it
     * @param purpose what its messages are sent for
     * @param given what whoever sends a message gives with it
     * @param texts at most one in each language
     * @throws InvalidValueException with all violations, if there is no text, or a part stands twice or is not as it is to be
     */
    public MessageTemplate {
        given = List.copyOf(given);
        texts = List.copyOf(texts);
        var wrong = new ArrayList<Violation>();
        if (!Codes.wellFormed(code)) {
            wrong.add(Violation.of("code.syntax").in("code"));
        }
        if (given.size() > MOST
                || given.stream().map(GivenValue::name).distinct().count() < given.size()) {
            wrong.add(Violation.of("template.given-twice", MOST).in("given"));
        }
        if (texts.isEmpty()) {
            wrong.add(Violation.of("text.none").in("texts"));
        }
        if (texts.size() > MOST
                || texts.stream().map(TemplateText::language).distinct().count() < texts.size()) {
            wrong.add(Violation.of("language.twice", MOST).in("texts"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("a template", wrong);
        }
    }

    /**
     * Sets what is said in a language, in the place of what was said in it before.
     *
     * @param text the text
     * @return the template
     */
    public MessageTemplate saying(TemplateText text) {
        var others = texts.stream()
                .map(one -> one.language().equals(text.language()) ? text : one)
                .toList();
        return with(
                given,
                others.contains(text)
                        ? others
                        : Stream.concat(others.stream(), Stream.of(text)).toList());
    }

    /**
     * Says no more in a language.
     *
     * @param language BCP 47
     * @return the template; without its last text it would be illegal
     */
    public MessageTemplate silentIn(String language) {
        return with(
                given,
                texts.stream().filter(one -> !one.language().equals(language)).toList());
    }

    /**
     * Sets what whoever sends a message gives with it.
     *
     * @param values all of it
     * @return the template
     */
    public MessageTemplate given(List<GivenValue> values) {
        return with(values, texts);
    }

    private MessageTemplate with(List<GivenValue> values, List<TemplateText> all) {
        return new MessageTemplate(id, version, code, purpose, values, all);
    }

    /**
     * Finds what is said to a reader.
     *
     * @param languages the reader's, the best first, BCP 47
     * @return the text for the first of these that there is one for, by {@link Languages#best}; else the first text
     */
    public TemplateText in(List<String> languages) {
        return Languages.best(languages, texts, TemplateText::language).orElse(texts.get(0));
    }

    MessageTemplate at(Version next) {
        return new MessageTemplate(id, next, code, purpose, given, texts);
    }

    @Override
    public String toString() {
        return "MessageTemplate[" + code + " v" + version.number() + "]";
    }
}

package dev.kith.crm.template;

import dev.kith.crm.consent.ConsentPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks for a template. Begin with {@link #of}. Immutable.
 *
 * @param code by which rules and callers name it, such as {@code birthday-card}
 * @param purpose what its messages are sent for: the code of a registered purpose of consents
 * @param given what whoever sends a message gives with it
 * @param texts what it says, in one language each
 */
public record NewMessageTemplate(String code, String purpose, List<GivenValue> given, List<TemplateText> texts) {
    /**
     * Refuses null.
     *
     * @param code by which rules and callers name it
     * @param purpose what its messages are sent for
     * @param given what whoever sends a message gives with it
     * @param texts what it says
     */
    public NewMessageTemplate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(purpose, "purpose");
        given = List.copyOf(given);
        texts = List.copyOf(texts);
    }

    /**
     * Begins with code and purpose.
     *
     * @param code by which rules and callers name it, such as {@code birthday-card}
     * @param purpose what its messages are sent for
     * @return the command
     */
    public static NewMessageTemplate of(String code, ConsentPurpose purpose) {
        return new NewMessageTemplate(code, purpose.code(), List.of(), List.of());
    }

    /**
     * Adds what it says in a language; the first one serves readers of all other languages.
     *
     * @param text the text
     * @return the command
     */
    public NewMessageTemplate saying(TemplateText text) {
        var all = new ArrayList<>(texts);
        all.add(Objects.requireNonNull(text, "text"));
        return new NewMessageTemplate(code, purpose, given, all);
    }

    /**
     * Says that whoever sends a message gives a value each time.
     *
     * @param name the placeholder, such as {@code order.number}
     * @param kind what it is
     * @return the command
     */
    public NewMessageTemplate given(String name, Placeholder.Kind kind) {
        return giving(new GivenValue(name, kind, true));
    }

    /**
     * Says that whoever sends a message may give a value.
     *
     * @param name the placeholder, such as {@code order.discount}
     * @param kind what it is
     * @return the command
     */
    public NewMessageTemplate perhapsGiven(String name, Placeholder.Kind kind) {
        return giving(new GivenValue(name, kind, false));
    }

    private NewMessageTemplate giving(GivenValue value) {
        var all = new ArrayList<>(given);
        all.add(value);
        return new NewMessageTemplate(code, purpose, all, texts);
    }

    @Override
    public String toString() {
        return "NewMessageTemplate[***]";
    }
}

package dev.kith.crm.brand;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a brand says in one language under its messages. Immutable.
 *
 * @param language BCP 47, such as {@code de-AT}
 * @param signOff above the signature, such as {@code Kind regards}; one line or several
 * @param legalFooter what the law wants under business letters: name, seat, register, who answers for it; one line or several
 * @param unsubscribe how to be spared further marketing, such as {@code No more of these? Unsubscribe}; stands under each message of
 *     that class, as the words of the link where there is one
 */
public record BrandText(String language, String signOff, String legalFooter, String unsubscribe) {
    /**
     * Brings each part into its one form.
     *
     * @param language BCP 47, such as {@code de-AT}
     * @param signOff above the signature
     * @param legalFooter what the law wants under business letters
     * @param unsubscribe how to be spared further marketing
     * @throws InvalidValueException with all violations, if a part is blank or too long, or the language is no tag
     */
    public BrandText {
        var wrong = new ArrayList<Violation>();
        var typed = List.of(language, signOff, legalFooter, unsubscribe);
        wrong.addAll(InvalidValueException.of("language", () -> Languages.canonical(typed.get(0))));
        wrong.addAll(InvalidValueException.of("signOff", () -> lines(typed.get(1))));
        wrong.addAll(InvalidValueException.of("legalFooter", () -> lines(typed.get(2))));
        wrong.addAll(InvalidValueException.of("unsubscribe", () -> Text.filled(typed.get(3))));
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("a text of a brand", wrong);
        }
        language = Languages.canonical(language);
        signOff = lines(signOff);
        legalFooter = lines(legalFooter);
        unsubscribe = Text.filled(unsubscribe);
    }

    @Override
    public String toString() {
        return "BrandText[" + language + "]";
    }

    private static String lines(String raw) {
        return Text.lines(raw).orElseThrow(() -> new InvalidValueException("a text", Violation.of("line.missing")));
    }
}

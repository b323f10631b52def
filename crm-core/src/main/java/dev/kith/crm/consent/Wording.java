package dev.kith.crm.consent;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a customer has agreed to, word by word: the text itself is the application's, here is enough to prove which it was. Immutable.
 *
 * @param version which version of the text, in one line
 * @param language in which language, BCP 47, such as {@code de-AT}
 * @param digest the SHA-256 of the text, in 64 small hexadecimal digits
 */
public record Wording(String version, String language, String digest) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Brings the parts into their one form.
     *
     * @param version which version of the text, in one line
     * @param language in which language, BCP 47, such as {@code de-AT}
     * @param digest the SHA-256 of the text, in 64 small hexadecimal digits
     * @throws InvalidValueException if the version is blank, or language or digest have not their form
     */
    public Wording {
        version = Text.filled(version);
        try {
            language = Languages.canonical(language);
        } catch (InvalidValueException none) {
            throw none.in("language");
        }
        if (!SHA_256.matcher(digest).matches()) {
            throw new InvalidValueException(
                    "a wording", Violation.of("consent.digest").in("digest"));
        }
    }

    /**
     * Takes a text.
     *
     * @param version which version of it, in one line
     * @param language in which language, BCP 47
     * @param text what was shown or said, at most {@link Text#LONG} units long; its digest is taken of its form as a
     *     {@link Text#lines text of several lines}, in UTF-8. Of a longer one give the digest to the constructor
     * @return the wording
     * @throws InvalidValueException if a part is blank or too long, or has not its form
     */
    public static Wording of(String version, String language, String text) {
        var lines = Text.lines(text)
                .orElseThrow(() -> new InvalidValueException(
                        "a wording", Violation.of("line.missing").in("text")));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return new Wording(version, language, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

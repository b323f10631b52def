package dev.kith.crm.template;

import java.util.Optional;

/**
 * What a customer reads, with the brand around it. Immutable.
 *
 * @param language of the text, BCP 47
 * @param subject of an e-mail, in one line
 * @param text plain text, lines ended by LF
 * @param html a whole HTML document for e-mails
 * @param letter a whole HTML document of A4 pages, with the address where a window envelope of DIN 5008, form B, shows it
 */
public record RenderedMessage(
        String language,
        Optional<String> subject,
        Optional<String> text,
        Optional<String> html,
        Optional<String> letter) {
    @Override
    public String toString() {
        return "RenderedMessage[" + language + "]";
    }
}

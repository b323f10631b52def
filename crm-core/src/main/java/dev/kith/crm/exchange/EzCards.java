package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.util.List;

/** Reads one vCard by ez-vcard, which only this class and {@link EzCardWriter} know. */
final class EzCards {
    private EzCards() {}

    static Incoming<Customer> read(Workbench bench, long line, String text) {
        try (var reader = new VCardReader(text)) {
            var card = reader.readNext();
            if (card == null) {
                return Incoming.refused(line, List.of(Violation.of("import.card-not-ended")));
            }
            var draft = new CustomerDraft(bench);
            new EzCard(card, draft).tell();
            return draft.finished(line);
        } catch (IOException | RuntimeException unreadable) {
            // the parser is not ours, and what it says of a card may quote it
            return Incoming.refused(line, List.of(Violation.of("import.card-unreadable")));
        }
    }
}

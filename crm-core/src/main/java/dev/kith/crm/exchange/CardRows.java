package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.MisconfiguredException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The cards of a file of vCards. */
record CardRows(Workbench bench, CardFile cards) implements Rows<Customer> {
    static CardRows of(Workbench bench, BufferedReader text) {
        requireLibrary();
        return new CardRows(bench, new CardFile(text));
    }

    /** The library is optional: only who exchanges vCards needs it. */
    static void requireLibrary() {
        try {
            Class.forName("ezvcard.VCard", false, CardRows.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new MisconfiguredException(
                    "the exchange of vCards",
                    List.of("ez-vcard is not on the class path; add com.googlecode.ez-vcard:ez-vcard:0.12.2,"
                            + " of whose dependencies vinnie and freemarker are needed"));
        }
    }

    /** Behind whatever is broken the next card is found. */
    @Override
    public void toTheEnd() {}

    @Override
    public Optional<Incoming<Customer>> next() {
        return cards.next()
                .map(card -> card.broken()
                        .map(why -> Incoming.<Customer>refused(card.line(), List.of(why)))
                        .orElseGet(() -> EzCards.read(bench, card.line(), card.text())));
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}

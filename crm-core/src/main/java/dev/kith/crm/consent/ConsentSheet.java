package dev.kith.crm.consent;

import dev.kith.crm.extension.FileSection;
import java.util.List;

/**
 * What a customer has said about messages, as it stands in the file.
 *
 * @param entries the last fifty, the latest first
 */
public record ConsentSheet(List<Consent> entries) {
    /** The section of the file. */
    public static final FileSection<ConsentSheet> SECTION = new ConsentSheetSection();

    /**
     * Copies the list.
     *
     * @param entries the last fifty, the latest first
     */
    public ConsentSheet {
        entries = List.copyOf(entries);
    }
}

package dev.kith.crm.cadence;

import dev.kith.crm.extension.FileSection;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The contact rhythm of a customer, as the file shows it.
 *
 * @param cadence the cadence, if the customer has one
 * @param next the day of the next check-in
 */
public record ContactRhythm(Optional<Cadence> cadence, Optional<LocalDate> next) {
    /** The section of a customer's file. */
    public static final FileSection<ContactRhythm> SECTION = new ContactRhythmSection();

    @Override
    public String toString() {
        return "ContactRhythm[" + cadence + "]";
    }
}

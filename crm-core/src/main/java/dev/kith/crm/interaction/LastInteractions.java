package dev.kith.crm.interaction;

import dev.kith.crm.extension.FileSection;
import java.util.List;

/**
 * The latest interactions of a customer, newest first.
 *
 * @param items at most ten
 */
public record LastInteractions(List<Interaction> items) {
    /** The section of the file. */
    public static final FileSection<LastInteractions> SECTION = new LastInteractionsSection();

    /**
     * Copies the list.
     *
     * @param items at most ten
     */
    public LastInteractions {
        items = List.copyOf(items);
    }
}

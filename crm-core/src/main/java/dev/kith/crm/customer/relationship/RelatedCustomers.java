package dev.kith.crm.customer.relationship;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.FileSection;
import java.util.List;

/**
 * How a customer stands to others, whichever end it stands at.
 *
 * @param items at most fifty, by id of the relationship
 */
public record RelatedCustomers(List<Related> items) {
    /**
     * Somebody to whom the customer stands so.
     *
     * @param relationship how
     * @param other to whom
     */
    public record Related(Relationship relationship, Customer other) {}

    /** The section of the file. */
    public static final FileSection<RelatedCustomers> SECTION = new RelatedCustomersSection();

    /**
     * Copies the list.
     *
     * @param items at most fifty, by id of the relationship
     */
    public RelatedCustomers {
        items = List.copyOf(items);
    }
}

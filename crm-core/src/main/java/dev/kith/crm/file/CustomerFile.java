package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.extension.FileSection;
import java.util.List;
import java.util.Optional;

/** A customer's file, as it was when it was opened. Immutable. */
public final class CustomerFile {
    private final Customer customer;
    private final BeforeYouCall beforeYouCall;
    private final List<Upcoming> datesToCome;
    private final List<ReadSection<?>> sections;
    private final String text;

    CustomerFile(
            Customer customer,
            BeforeYouCall beforeYouCall,
            List<Upcoming> datesToCome,
            List<ReadSection<?>> sections,
            String text) {
        this.customer = customer;
        this.beforeYouCall = beforeYouCall;
        this.datesToCome = List.copyOf(datesToCome);
        this.sections = List.copyOf(sections);
        this.text = text;
    }

    /** {@return the customer} */
    public Customer customer() {
        return customer;
    }

    /** {@return what to know before turning to the customer} */
    public BeforeYouCall beforeYouCall() {
        return beforeYouCall;
    }

    /** {@return what is celebrated today and in the 29 days that follow, by the tenant's zone, in order} */
    public List<Upcoming> datesToCome() {
        return datesToCome;
    }

    /**
     * Gives a section.
     *
     * @param section the constant by which it was contributed
     * @param <T> what it holds
     * @return what it held when the file was opened; empty if the section is not part of this Crm
     */
    public <T> Optional<T> section(FileSection<T> section) {
        return ReadSection.of(section, sections);
    }

    /** {@return the whole file, for a terminal; holds personal data} */
    public String asText() {
        return text;
    }

    /** What it takes in memory, in bytes: an estimate. What stands in the text stands in values, too. */
    int weight() {
        return 4_000
                + 6 * text.length()
                + Customer.TYPE.weight(customer)
                + beforeYouCall.weight()
                + sections.stream().mapToInt(ReadSection::weight).sum();
    }

    @Override
    public String toString() {
        return "CustomerFile[" + customer.id() + "]";
    }
}

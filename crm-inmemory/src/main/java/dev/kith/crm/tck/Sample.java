package dev.kith.crm.tck;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Relation;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.task.Task;
import java.util.List;
import java.util.stream.Stream;

/** Rows as plain lists, which know their relations by looking at each row: too simple to be wrong. Immutable. */
public final class Sample implements Facts {
    private final List<Customer> customers;
    private final List<Interaction> entries;
    private final List<Task> tasks;
    private final List<Cadence> cadences;
    private final List<Sequence> sequences;
    private final List<Consent> consents;
    private final List<ContactFacts> facts;

    /**
     * Takes rows.
     *
     * @param customers the customers
     * @param entries their interactions
     * @param tasks what is to be done for them
     * @param cadences how often they are spoken to
     * @param sequences what is planned for them in steps
     * @param consents what they have said about messages
     */
    public Sample(
            List<Customer> customers,
            List<Interaction> entries,
            List<Task> tasks,
            List<Cadence> cadences,
            List<Sequence> sequences,
            List<Consent> consents) {
        this.customers = List.copyOf(customers);
        this.entries = List.copyOf(entries);
        this.tasks = List.copyOf(tasks);
        this.cadences = List.copyOf(cadences);
        this.sequences = List.copyOf(sequences);
        this.consents = List.copyOf(consents);
        this.facts = customers.stream().map(this::factsOf).toList();
    }

    /**
     * {@return a sample made at random; some of its customers have neither interactions nor tasks}
     *
     * @param random makes the rows
     * @param customers how many customers
     * @param entries how many interactions
     */
    public static Sample of(Generator random, int customers, int entries) {
        var all = random.customers(customers);
        var some = all.subList(0, customers * 3 / 4);
        return new Sample(
                all,
                random.interactions(some, entries),
                new Plans(random).of(some, entries / 2),
                new Rhythms(random).of(all.subList(customers / 4, customers)),
                new Courses(random).of(all.subList(customers / 4, customers)),
                new Sayings(random).of(some, entries / 2));
    }

    /** {@return the customers} */
    public List<Customer> customers() {
        return customers;
    }

    /** {@return their interactions} */
    public List<Interaction> entries() {
        return entries;
    }

    /** {@return what is to be done for them} */
    public List<Task> tasks() {
        return tasks;
    }

    /** {@return how often they are spoken to} */
    public List<Cadence> cadences() {
        return cadences;
    }

    /** {@return what is planned for them in steps} */
    public List<Sequence> sequences() {
        return sequences;
    }

    /** {@return what they have said about messages} */
    public List<Consent> consents() {
        return consents;
    }

    /** {@return the rows of a type} */
    <A> List<A> of(Class<A> type) {
        return all().filter(type::isInstance).map(type::cast).toList();
    }

    private Stream<?> all() {
        return Stream.of(customers, entries, tasks, cadences, sequences, consents, facts)
                .flatMap(List::stream);
    }

    /**
     * Tells how long a silence is right by a cadence, as it is allowed in the unit that adds the cadence.
     *
     * @param cadence the cadence
     * @return how long
     */
    public ContactFacts.Silence silence(Cadence cadence) {
        return Rhythms.silence(cadence);
    }

    @Override
    public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
        return all().filter(relation.to()::isInstance)
                .map(relation.to()::cast)
                .filter(row -> relation.connects(subject, row));
    }

    private ContactFacts factsOf(Customer customer) {
        var counted = entries.stream()
                .filter(entry -> entry.customers().contains(customer.id()))
                .map(entry -> ContactFacts.of(customer.id(), entry))
                .reduce(ContactFacts.none(customer.id()), ContactFacts::merge);
        return cadences.stream()
                .filter(cadence -> cadence.customer().equals(customer.id()))
                .map(cadence -> counted.allowing(Rhythms.silence(cadence)))
                .findFirst()
                .orElse(counted);
    }

    @Override
    public String toString() {
        return "Sample[" + customers.size() + " customers, " + entries.size() + " interactions, " + tasks.size()
                + " tasks, " + cadences.size() + " cadences, " + sequences.size() + " sequences, "
                + consents.size() + " consents]";
    }
}

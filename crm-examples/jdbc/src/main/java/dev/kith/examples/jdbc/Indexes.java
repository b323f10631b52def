package dev.kith.examples.jdbc;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.task.Task;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what rows are found without reading all of their type. Text fields and plain fields that an {@link AggregateType} lists are indexed without
 * being named here; what else shall be is: fields with an order, attributes, words, parts, and relations between rows. What is not indexed is
 * found all the same, by reading every row of the type. Immutable.
 *
 * <p>Keys are written with the row: what is added here holds for rows that are written afterwards, so {@link JdbcStorage#reindex} the type first.
 */
public final class Indexes {
    /** The name of the index of changes by the customers to whose files they belong. */
    static final String FILES = "files";

    /** What the use cases of Kith begin with. */
    public static final Indexes BUILT_IN = new Indexes(List.of(new Entry<>(
                    ChangeRecord.class,
                    FILES,
                    (change, documents) -> change.customers().stream()
                            .map(customer -> new SearchKey(FILES, documents.digestOf(customer), null)))))
            .words(Customer.NAME)
            .words(Customer.FAMILY_NAME)
            .words(Customer.OTHER_NAMES, OtherName.TEXT)
            .of(Customer.CONTACT_POINTS, ContactPoint.KEY)
            .of(Customer.REFERENCES, ExternalReference.KEY)
            .of(Customer.DATES, ImportantDate.MONTH_DAY)
            .of(Customer.TAGS, Tag.NAME)
            .time(Interaction.HAPPENED)
            .time(ChangeRecord.AT)
            .of(Task.DUE)
            .of(Task.PASSES)
            .of(Sequence.NEXT)
            .of(ImportedItem.ROW)
            .of(Interaction.OF_CUSTOMER)
            .of(Relationship.OF_CUSTOMER)
            .of(Task.OF_CUSTOMER)
            .of(Cadence.OF_CUSTOMER)
            .of(Sequence.OF_CUSTOMER);

    /** Reads the keys of one index of a row. */
    @FunctionalInterface
    interface Reader<A> {
        Stream<SearchKey> keys(A row, Documents documents);
    }

    private record Entry<A>(Class<A> owner, String name, Reader<A> reader, boolean time) {
        Entry(Class<A> owner, String name, Reader<A> reader) {
            this(owner, name, reader, false);
        }
    }

    private final List<Entry<?>> entries;

    private Indexes(List<Entry<?>> entries) {
        this.entries = List.copyOf(entries);
    }

    private Indexes with(Entry<?> entry) {
        return new Indexes(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /**
     * Adds a field, an attribute among them; a field with an order also for ranges.
     *
     * @param field a field that is read of the row alone, not of others
     * @param <A> the rows
     * @return with it
     */
    public <A> Indexes of(Field<A, ?> field) {
        var name = named(field);
        return with(new Entry<>(field.owner(), name, (row, documents) -> SearchKey.of(name, field, row)));
    }

    /**
     * Adds a time that each row has, so that the latest are found without reading the others.
     *
     * @param field a time that is read of the row alone, and never absent
     * @param <A> the rows
     * @return with it
     */
    public <A> Indexes time(OrderedField<A, Instant> field) {
        var name = named(field);
        return with(new Entry<>(field.owner(), name, (row, documents) -> SearchKey.of(name, field, row), true));
    }

    /**
     * Adds the words and the beginning of a text.
     *
     * @param field the text
     * @param <A> the rows
     * @return with them
     */
    public <A> Indexes words(TextField<A> field) {
        var name = wordsOf(field);
        return with(new Entry<>(
                field.owner(),
                name,
                (row, documents) ->
                        field.read(row, Facts.NONE).stream().flatMap(text -> SearchKey.ofWords(name, text))));
    }

    /**
     * Adds a field of the parts of a row.
     *
     * @param relation leads to the parts
     * @param field a field of a part
     * @param <A> the rows
     * @param <B> the parts
     * @return with it
     */
    public <A, B> Indexes of(Relation<A, B> relation, Field<B, ?> field) {
        var name = relation.name() + "." + named(field);
        return with(new Entry<>(
                relation.from(),
                name,
                (row, documents) -> parts(relation, row).flatMap(part -> SearchKey.of(name, field, part))));
    }

    /**
     * Adds the words and the beginning of a text of the parts of a row.
     *
     * @param relation leads to the parts
     * @param field a text of a part
     * @param <A> the rows
     * @param <B> the parts
     * @return with them
     */
    public <A, B> Indexes words(Relation<A, B> relation, TextField<B> field) {
        var name = relation.name() + "." + wordsOf(field);
        return with(new Entry<>(
                relation.from(),
                name,
                (row, documents) -> parts(relation, row)
                        .flatMap(part -> field.read(part, Facts.NONE).stream())
                        .flatMap(text -> SearchKey.ofWords(name, text))));
    }

    private static <A, B> Stream<B> parts(Relation<A, B> relation, A row) {
        return ((Relation.Parts<A, B>) relation).of(row).stream();
    }

    /**
     * Adds a relation between rows.
     *
     * @param relation the relation; found by it are those that it leads to
     * @param <B> the rows that it leads to
     * @return with it
     */
    public <B> Indexes of(Relation.Rows<?, B, ?> relation) {
        var name = pointers(relation);
        return with(new Entry<>(
                relation.to(),
                name,
                (row, documents) -> relation.pointers(row).stream()
                        .map(key -> new SearchKey(name, documents.digestOf(key), null))));
    }

    /** The names of the indexes of a type, each with what reads its keys. */
    <A> Map<String, Reader<A>> readers(AggregateType<A, ?> type) {
        var readers = new HashMap<String, Reader<A>>();
        for (var field : type.fields()) {
            // one with an order may be derived from other rows, and does not tell
            if (!(field instanceof OrderedField<?, ?>)) {
                var name = named(field);
                readers.put(name, (row, documents) -> SearchKey.of(name, field, row));
            }
        }
        entries.forEach(entry -> readers.putAll(readers(entry, type.type())));
        return readers;
    }

    /** The names of those by which the rows of a type can be walked through. */
    Set<String> times(AggregateType<?, ?> type) {
        return entries.stream()
                .filter(entry -> entry.time() && entry.owner() == type.type())
                .map(Entry::name)
                .collect(Collectors.toSet());
    }

    /** The cast is safe: the entry is of that class. */
    @SuppressWarnings("unchecked")
    private static <A> Map<String, Reader<A>> readers(Entry<?> entry, Class<A> type) {
        return entry.owner() == type ? Map.of(entry.name(), (Reader<A>) entry.reader()) : Map.of();
    }

    /** Attributes of one name and different kinds are different fields. */
    static String named(Field<?, ?> field) {
        return field.name() + " " + field.type().kind();
    }

    static String wordsOf(TextField<?> field) {
        return field.name() + " words";
    }

    static String pointers(Relation.Rows<?, ?, ?> relation) {
        return "of " + relation.from().getSimpleName() + "." + relation.name();
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed registry of what queries may name: each field's attribute, each relation's join. Filled once by the rooms'
 * own constants, so that no name from outside reaches a statement.
 */
public final class Paths {
    private final Map<Field<?, ?>, Path> fields = new HashMap<>();
    private final Map<Field<?, ?>, Words> words = new HashMap<>();
    private final Map<Relation<?, ?>, Link> relations = new HashMap<>();
    private final Map<Object, Shelf> shelves = new HashMap<>();
    private final Set<Field<?, ?>> indexed = new HashSet<>();
    private final Map<Class<?>, String> attributes = new HashMap<>();
    private final Map<Class<?>, Relation<?, Customer>> owners = new HashMap<>();

    /** Begins empty. */
    public Paths() {}

    /**
     * Finds a field in an attribute that is never null.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    public Paths required(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, false, false, null));
    }

    /**
     * Finds a field in an attribute that may be null.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    public Paths optional(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, true, false, null));
    }

    /**
     * Finds an exact code in an attribute that is never null and stored by {@link TextKey}, so that it takes any text.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    public Paths binary(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, false, true, null));
    }

    /**
     * Finds a field in a row of a later room that stands beside the owner's, at most one for each. It is joined only where a
     * criterion or an order asks for it.
     *
     * @param field the field
     * @param entity the entity; its {@link RowId} {@code id} equals that of the owner's row
     * @param attribute its attribute
     * @return this
     */
    public Paths beside(Field<?, ?> field, String entity, String attribute) {
        return put(field, new Path(attribute, true, false, new Beside.Row(entity)));
    }

    /**
     * Tells how words of a text are found.
     *
     * @param field the text
     * @param each how each word is looked for
     * @return this
     */
    public Paths words(TextField<?> field, Words each) {
        words.put(field, each);
        return this;
    }

    /**
     * Finds the attributes that extensions declare on a type.
     *
     * @param owner the type
     * @param collection the map attribute of its row, of {@link AttributeCell}s by name
     * @return this
     */
    public Paths attributes(Class<?> owner, String collection) {
        attributes.put(owner, collection);
        return this;
    }

    /**
     * Tells whose file rows of a type belong to, so that only those of visible customers are seen.
     *
     * @param type the type
     * @param customers leads to the customers
     * @param <B> the type
     * @return this
     */
    public <B> Paths belonging(Class<B> type, Relation<B, Customer> customers) {
        owners.put(type, customers);
        return this;
    }

    /**
     * Tells how a relation is followed.
     *
     * @param relation the relation
     * @param from what follows {@code from}; {@code {owner}} stands for the subject, {@code {row}} for the related row
     * @param on what ties them; where {@code from} does it already, {@code 1 = 1}
     * @return this
     */
    public Paths relation(Relation<?, ?> relation, String from, String on) {
        relations.put(relation, new Link(from, on, false));
        return this;
    }

    /**
     * Tells how a relation to parts is followed, in either direction.
     *
     * @param relation the relation
     * @param shelf where the parts lie
     * @return this
     */
    public Paths parts(Relation<?, ?> relation, Shelf shelf) {
        relations.put(relation, shelf.link());
        shelves.put(relation, shelf);
        return this;
    }

    /**
     * Finds words of a text in a table of their own, whose index leads from a word to its owner.
     *
     * @param field the text
     * @param entity the entity of the words, with the attributes {@code id.tenant}, {@code id.id} (the owner's) and {@code word}
     * @param id the owner's id
     * @return this
     */
    public Paths words(TextField<?> field, String entity, Field<?, ?> id) {
        shelves.put(field, Shelf.of(entity, "id.id", Map.of(), List.of(), Map.of(id, "id.id")));
        return words(field, Words.of(entity));
    }

    /**
     * Tells of fields that begin an index which goes on with the id.
     *
     * @param some the fields
     * @return this
     */
    public Paths indexed(Field<?, ?>... some) {
        indexed.addAll(List.of(some));
        return this;
    }

    /**
     * Tells how a relation to a row beside the owner's is followed.
     *
     * @param relation the relation
     * @param entity the entity beside
     * @return this
     */
    public Paths relation(Relation<?, ?> relation, String entity) {
        relations.put(
                relation,
                new Link(
                        entity + " {row}",
                        "{row}.id.tenant = {owner}.id.tenant and {row}.id.id = {owner}.id.id",
                        true));
        return this;
    }

    boolean knows(Field<?, ?> field) {
        return fields.containsKey(field);
    }

    Path of(Field<?, ?> field) {
        var collection = attributes.get(field.owner());
        // the names of attributes have a dot, those of built-in fields have none
        if (collection != null && field.name().contains(".")) {
            var column = AttributeCell.column(field.type().kind());
            return new Path(column, true, true, Beside.Cell.of(collection, field));
        }
        return known(fields.get(field), "field", field);
    }

    @SuppressWarnings("unchecked") // put under the type that it leads from
    private <B> Optional<Relation<B, Customer>> owner(Class<B> type) {
        return Optional.ofNullable((Relation<B, Customer>) owners.get(type));
    }

    <A> Criterion<A> sight(Visibility visibility, Class<A> type) {
        var own = visibility.of(type);
        var customers = visibility.of(Customer.class);
        if (Translator.trivial(customers)) {
            return own;
        }
        return owner(type)
                .map(owner -> owner.some(customers))
                .map(some -> Translator.trivial(own) ? some : own.and(some))
                .orElse(own);
    }

    Words wordsOf(Field<?, ?> field) {
        return known(words.get(field), "text with words", field);
    }

    boolean indexed(Field<?, ?> field) {
        return indexed.contains(field);
    }

    /** By a relation, or by a text with words. */
    @Nullable
    Shelf shelf(Object leading) {
        return shelves.get(leading);
    }

    Link of(Relation<?, ?> relation) {
        return known(relations.get(relation), "relation", relation);
    }

    private Paths put(Field<?, ?> field, Path path) {
        fields.put(field, path);
        return this;
    }

    private static <T> T known(@Nullable T entry, String kind, Object name) {
        if (entry == null) {
            throw new IllegalUseException(
                    "this storage knows no " + kind + " " + name + "; register its path with the mapping of its room");
        }
        return entry;
    }
}

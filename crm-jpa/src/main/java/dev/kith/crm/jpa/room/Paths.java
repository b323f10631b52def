package dev.kith.crm.jpa.room;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import java.util.List;
import java.util.Map;

/**
 * The closed registry of what queries may name: each field's attribute, each relation's join. Filled once by the rooms'
 * own constants, so that no name from outside reaches a statement. An attribute is named as in a query of Jakarta Persistence,
 * such as {@code id.id} or {@code address.country}.
 */
public interface Paths {
    /**
     * Finds a field in an attribute that is never null.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    Paths required(Field<?, ?> field, String attribute);

    /**
     * Finds a field in an attribute that may be null.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    Paths optional(Field<?, ?> field, String attribute);

    /**
     * Finds an exact code in an attribute that is never null and stored by {@link TextKey}, so that it takes any text.
     *
     * @param field the field
     * @param attribute the attribute of the owner's row
     * @return this
     */
    Paths binary(Field<?, ?> field, String attribute);

    /**
     * Finds a field in a row of a later room that stands beside the owner's, at most one for each. It is joined only where a
     * criterion or an order asks for it.
     *
     * @param field the field
     * @param entity the entity; its {@link RowId} {@code id} equals that of the owner's row
     * @param attribute its attribute
     * @return this
     */
    Paths beside(Field<?, ?> field, String entity, String attribute);

    /**
     * Tells how words of a text are found.
     *
     * @param field the text
     * @param each how each word is looked for
     * @return this
     */
    Paths words(TextField<?> field, Words each);

    /**
     * Finds the attributes that extensions declare on a type.
     *
     * @param owner the type
     * @param collection the map attribute of its row, of {@link AttributeCell}s by name
     * @param entity the {@link AttributeRow} of their table; an index leads from tenant, name and key to the owner's id
     * @return this
     */
    Paths attributes(Class<?> owner, String collection, String entity);

    /**
     * Tells whose file rows of a type belong to, so that only those of visible customers are seen.
     *
     * @param type the type
     * @param customers leads to the customers
     * @param <B> the type
     * @return this
     */
    <B> Paths belonging(Class<B> type, Relation<B, Customer> customers);

    /**
     * Tells how a relation is followed.
     *
     * @param relation the relation
     * @param from what follows {@code from}; {@code {owner}} stands for the subject, {@code {row}} for the related row, an entity whose
     *     attribute {@code id.tenant} is the tenant; other rows that are joined must be tied to the tenant of that one
     * @param on what ties them
     * @return this
     */
    Paths relation(Relation<?, ?> relation, String from, String on);

    /**
     * Tells how a relation to parts is followed, in either direction, as {@link #leading} does.
     *
     * @param relation the relation
     * @param entity the entity of the parts; its attribute {@code id.tenant} is the tenant
     * @param owner its attribute that is the owner's id
     * @param fixed attributes that have one value in all of these parts; they begin the index
     * @param keys fields of the parts in the order of the index, at least one
     * @param better fields of the owner that follow in the index, its id among them, by the attributes of the part
     * @return this
     */
    Paths parts(
            Relation<?, ?> relation,
            String entity,
            String owner,
            Map<String, String> fixed,
            List<Field<?, ?>> keys,
            Map<Field<?, ?>, String> better);

    /**
     * Tells that an index leads from a key of related rows to the subjects: a search for subjects that have such a row begins
     * there, instead of asking each subject.
     *
     * @param relation the relation, told of before
     * @param entity the entity of the related rows; its attribute {@code id.tenant} is the tenant
     * @param owner its attribute that is the subject's id
     * @param fixed attributes that have one value in all rows that count; they begin the index
     * @param keys fields of the related rows in the order of the index, at least one
     * @param better fields of the subject that follow in the index, its id among them, by the attributes of the related row
     * @return this
     */
    Paths leading(
            Relation<?, ?> relation,
            String entity,
            String owner,
            Map<String, String> fixed,
            List<Field<?, ?>> keys,
            Map<Field<?, ?>, String> better);

    /**
     * Finds words of a text in a table of their own, whose index leads from a word to its owner.
     *
     * @param field the text
     * @param entity the entity of the words, with the attributes {@code id.tenant}, {@code id.id} (the owner's) and {@code word}
     * @param id the owner's id
     * @return this
     */
    Paths words(TextField<?> field, String entity, Field<?, ?> id);

    /**
     * Tells of fields that begin an index which goes on with the id.
     *
     * @param some the fields
     * @return this
     */
    Paths indexed(Field<?, ?>... some);

    /**
     * Tells of fields that begin an index together, in this order, which goes on with those of an order and the id.
     *
     * @param some the fields
     * @return this
     */
    Paths indexedTogether(Field<?, ?>... some);

    /**
     * Tells how a relation to a row beside the owner's is followed.
     *
     * @param relation the relation
     * @param entity the entity beside
     * @return this
     */
    Paths relation(Relation<?, ?> relation, String entity);

    /**
     * Tells how a relation to rows of a type with a mapping is followed. They are of the same tenant in any case.
     *
     * @param relation the relation
     * @param on what ties them, such as {@code {row}.customer = {owner}.id.id}; {@code {owner}} stands for the subject,
     *     {@code {row}} for the related row
     * @return this
     * @throws dev.kith.crm.failure.MisconfiguredException if no room so far has a mapping of the type that it leads to
     */
    Paths joined(Relation<?, ?> relation, String on);
}

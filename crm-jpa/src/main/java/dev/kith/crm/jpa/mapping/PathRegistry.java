package dev.kith.crm.jpa.mapping;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.Visibility;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rooms have registered. */
final class PathRegistry implements Paths {
    private record Cells(String collection, String entity) {}

    /** An "or" of a room must not set aside what is asked beside it: the tenant, the criterion, what the caller may see. */
    private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");

    private final Map<Field<?, ?>, Path> fields = new HashMap<>();
    private final Map<Field<?, ?>, Words> words = new HashMap<>();
    private final Map<Relation<?, ?>, Link> relations = new HashMap<>();
    private final Map<Class<?>, String> entities = new HashMap<>();
    private final Map<Object, Shelf> shelves = new HashMap<>();
    private final Set<List<Field<?, ?>>> indexes = new LinkedHashSet<>();
    private final Map<Class<?>, Cells> attributes = new HashMap<>();
    private final Map<Class<?>, Relation<?, Customer>> owners = new HashMap<>();

    @Override
    public Paths required(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, false, false, null));
    }

    @Override
    public Paths optional(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, true, false, null));
    }

    @Override
    public Paths binary(Field<?, ?> field, String attribute) {
        return put(field, new Path(attribute, false, true, null));
    }

    @Override
    public Paths beside(Field<?, ?> field, String entity, String attribute) {
        return put(field, new Path(attribute, true, false, new Beside.Row(entity)));
    }

    @Override
    public Paths words(TextField<?> field, Words each) {
        words.put(field, each);
        return this;
    }

    @Override
    public Paths attributes(Class<?> owner, String collection, String entity) {
        attributes.put(owner, new Cells(collection, entity));
        return this;
    }

    @Override
    public <B> Paths belonging(Class<B> type, Relation<B, Customer> customers) {
        owners.put(type, customers);
        return this;
    }

    @Override
    public Paths relation(Relation<?, ?> relation, String from, String on) {
        return put(relation, new Link(from, OR.matcher(on).find() ? "(" + on + ")" : on, false));
    }

    @Override
    public Paths parts(
            Relation<?, ?> relation,
            String entity,
            String owner,
            Map<String, String> fixed,
            List<Field<?, ?>> keys,
            Map<Field<?, ?>, String> better) {
        put(relation, Shelf.of(entity, owner, fixed, keys, better).link());
        return leading(relation, entity, owner, fixed, keys, better);
    }

    @Override
    public Paths leading(
            Relation<?, ?> relation,
            String entity,
            String owner,
            Map<String, String> fixed,
            List<Field<?, ?>> keys,
            Map<Field<?, ?>, String> better) {
        shelves.put(relation, Shelf.of(entity, owner, fixed, keys, better));
        return this;
    }

    @Override
    public Paths words(TextField<?> field, String entity, Field<?, ?> id) {
        shelves.put(field, Shelf.of(entity, "id.id", Map.of(), List.of(), Map.of(id, "id.id")));
        return words(field, Words.of(entity));
    }

    @Override
    public Paths indexed(Field<?, ?>... some) {
        List.of(some).forEach(this::indexedTogether);
        return this;
    }

    @Override
    public Paths indexedTogether(Field<?, ?>... some) {
        indexes.add(List.of(some));
        return this;
    }

    @Override
    public Paths relation(Relation<?, ?> relation, String entity) {
        return put(
                relation,
                new Link(
                        entity + " {row}",
                        "{row}.id.tenant = {owner}.id.tenant and {row}.id.id = {owner}.id.id",
                        true));
    }

    @Override
    public Paths joined(Relation<?, ?> relation, String on) {
        var entity = entities.get(relation.to());
        if (entity == null) {
            throw refused("the relation " + relation
                    + " leads to a type without a mapping; give the room of that type before, or say from where");
        }
        return put(
                relation, new Link(entity + " {row}", "{row}.id.tenant = {owner}.id.tenant and (" + on + ")", false));
    }

    /** Notes where the aggregates of a mapping lie, before its relations are told. */
    void mapped(RowMapping<?, ?, ?> mapping) {
        entities.put(mapping.type().type(), Entities.name(mapping.row()));
    }

    /** The entities of attributes, by their names. */
    List<String> attributeRows() {
        return attributes.values().stream().map(Cells::entity).toList();
    }

    boolean knows(Field<?, ?> field) {
        return fields.containsKey(field);
    }

    Path of(Field<?, ?> field) {
        var cells = attributes.get(field.owner());
        // the names of attributes have a dot, those of built-in fields have none
        if (cells != null && field.name().contains(".") && !fields.containsKey(field)) {
            return new Path("lookup", true, true, Beside.Cell.of(cells.collection(), cells.entity(), field));
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
        return indexes.contains(List.of(field));
    }

    /** The longest beginning of an index of which all fields are given; none, if there is none. */
    List<Field<?, ?>> indexOf(Collection<Field<?, ?>> given) {
        return indexes.stream()
                .filter(given::containsAll)
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
    }

    /** By a relation, or by a text with words. */
    @Nullable
    Shelf shelf(Object leading) {
        return shelves.get(leading);
    }

    Link of(Relation<?, ?> relation) {
        return known(relations.get(relation), "relation", relation);
    }

    private PathRegistry put(Field<?, ?> field, Path path) {
        if (fields.putIfAbsent(field, path) != null) {
            throw refused("two rooms say where the field " + field + " is; keep one");
        }
        return this;
    }

    private PathRegistry put(Relation<?, ?> relation, Link link) {
        if (relations.putIfAbsent(relation, link) != null) {
            throw refused("two rooms say how the relation " + relation + " is followed; keep one");
        }
        return this;
    }

    private static MisconfiguredException refused(String problem) {
        return new MisconfiguredException("the storage", List.of(problem));
    }

    private static <T> T known(@Nullable T entry, String kind, Object name) {
        if (entry == null) {
            throw new IllegalUseException(
                    "this storage knows no " + kind + " " + name + "; register its path with the mapping of its room");
        }
        return entry;
    }
}

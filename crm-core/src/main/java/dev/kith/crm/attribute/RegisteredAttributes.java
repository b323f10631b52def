package dev.kith.crm.attribute;

import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.Codes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The attributes of one type: what may be written, and how. What was there before is legal as it was; all paths begin with {@code
 * attributes}. Immutable.
 *
 * @param <A> the owner
 */
public final class RegisteredAttributes<A extends Attributed<A>> {
    /** Asks whether references lead anywhere. */
    @FunctionalInterface
    public interface References {
        /**
         * Asks.
         *
         * @param type what is referred to
         * @param id its id
         * @param <I> the ids
         * @return whether it is there, and may be seen by the writer
         */
        <I> boolean lead(AggregateType<?, I> type, I id);
    }

    private final SortedMap<String, AttributeDefinition<A, ?>> definitions;
    private final References references;

    /**
     * Holds definitions of different names.
     *
     * @param all the definitions
     * @param references whether references lead anywhere
     */
    public RegisteredAttributes(Collection<AttributeDefinition<A, ?>> all, References references) {
        this.references = references;
        definitions = all.stream()
                .collect(Collectors.toMap(one -> one.field().name(), one -> one, (one, other) -> one, TreeMap::new));
    }

    /** {@return the definitions, in the order of the names} */
    public List<AttributeDefinition<A, ?>> all() {
        return List.copyOf(definitions.values());
    }

    /**
     * Gives one of them, as a form does that does not know each field.
     *
     * @param name the name of the handle
     * @return its definition; empty if there is none
     */
    public Optional<AttributeDefinition<A, ?>> named(String name) {
        return Optional.ofNullable(definitions.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Gives what a new aggregate gets: what is asked for, and the initial values of what is not.
     *
     * @param asked what is asked for, without violations
     * @return the attributes
     */
    public Attributes begun(RawAttributes asked) {
        var begun = asked.legal();
        for (var one : definitions.values()) {
            begun = initial(one, begun);
        }
        return begun;
    }

    private static <A extends Attributed<A>, V> Attributes initial(AttributeDefinition<A, V> one, Attributes begun) {
        return one.initial().isEmpty()
                        || one.retired()
                        || begun.all().containsKey(one.field().name())
                ? begun
                : begun.with(one.field(), one.initial().get());
    }

    /**
     * Tells what is wrong with the attributes of a new aggregate. What was read before may be retired, and refers to what need not be there
     * yet.
     *
     * @param asked what is asked for
     * @param stage the stage in which it begins, if it has one
     * @return the violations
     */
    public List<Violation> violations(RawAttributes asked, Optional<String> stage) {
        var found = new ArrayList<>(values(asked));
        missing(asked.legal(), stage).stream()
                .filter(one -> asked.refused().keySet().stream()
                        .noneMatch(name -> one.path().equals("attributes." + name)))
                .forEach(found::add);
        return found;
    }

    private List<Violation> values(RawAttributes asked) {
        var found = new ArrayList<Violation>();
        asked.refused().forEach((name, wrong) -> {
            found.addAll(wrong);
            if (!definitions.containsKey(name)) {
                found.add(unknown(name));
            }
        });
        asked.legal()
                .all()
                .forEach((name, value) -> written(
                                name, value, value.equals(asked.read().all().get(name)))
                        .forEach(found::add));
        return found;
    }

    /**
     * Tells which names are not registered.
     *
     * @param attributes what comes from elsewhere
     * @return the violations
     */
    public List<Violation> unknown(Attributes attributes) {
        return attributes.all().keySet().stream()
                .filter(name -> !definitions.containsKey(name))
                .map(this::unknown)
                .toList();
    }

    private List<Violation> missing(Attributes attributes, Optional<String> stage) {
        return definitions.values().stream()
                .filter(one -> one.need().in(stage) && one.initial().isEmpty())
                .flatMap(one -> missing(one, attributes))
                .toList();
    }

    /**
     * Tells what is wrong with a change.
     *
     * @param before the state as it was
     * @param after the state as it shall be
     * @return the violations
     */
    public List<Violation> violations(Attributed<?> before, Attributed<?> after) {
        return violations(before, after, Attributes.NONE);
    }

    /**
     * Tells what is wrong with a change that brings values from elsewhere: these may be retired, and refer to what need not be there yet.
     *
     * @param before the state as it was
     * @param after the state as it shall be
     * @param read what comes from elsewhere
     * @return the violations
     */
    public List<Violation> violations(Attributed<?> before, Attributed<?> after, Attributes read) {
        var was = before.attributes();
        var found = new ArrayList<Violation>();
        after.attributes().all().forEach((name, value) -> {
            if (!value.equals(was.all().get(name))) {
                written(name, value, value.equals(read.all().get(name))).forEach(found::add);
            }
        });
        definitions.values().stream()
                .filter(one -> one.need().in(after.stageCode()))
                .filter(one -> !one.need().in(before.stageCode())
                        || missing(one, was).findAny().isEmpty())
                .flatMap(one -> missing(one, after.attributes()))
                .forEach(found::add);
        return found;
    }

    private Stream<Violation> written(String name, Attributes.Value value, boolean read) {
        var definition = definitions.get(name);
        return definition == null
                ? Stream.of(unknown(name))
                : violations(definition, value, read).map(wrong -> placed(name, wrong));
    }

    private <V> Stream<Violation> violations(
            AttributeDefinition<A, V> definition, Attributes.Value value, boolean known) {
        var type = definition.field().type();
        if (definition.retired()) {
            return known ? Stream.empty() : Stream.of(Violation.of("attribute.retired"));
        }
        if (value.kind() != type.kind()) {
            return Stream.of(Violation.of("attribute.kind", type.kind()));
        }
        if (!type.choices().isEmpty() && !type.choices().contains((String) value.exact())) {
            return Stream.of(Violation.of("attribute.one-of", String.join(", ", type.choices())));
        }
        var read = type.restored(value.exact());
        var nowhere = definition.target().filter(to -> !known && !references.lead(to, read)).stream()
                .map(to -> Violation.of("attribute.nowhere", to.name()));
        return Stream.concat(
                definition.constraints().stream().flatMap(constraint -> constraint.violation(type, read).stream()),
                nowhere);
    }

    private Violation unknown(String name) {
        return Codes.unknown(name, definitions.keySet()).in("attributes");
    }

    /** One that is retired cannot be written, so that nobody need do it. */
    private static Stream<Violation> missing(AttributeDefinition<?, ?> one, Attributes attributes) {
        var name = one.field().name();
        return one.retired() || attributes.value(one.field()).isPresent()
                ? Stream.empty()
                : Stream.of(placed(name, Violation.of("attribute.required", one.label())));
    }

    private static Violation placed(String name, Violation violation) {
        return violation.in(name).in("attributes");
    }
}

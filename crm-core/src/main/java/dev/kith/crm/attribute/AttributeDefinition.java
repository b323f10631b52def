package dev.kith.crm.attribute;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.storage.AggregateType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What may be written into an attribute. What was written before a definition became stricter stays, and hinders no other change. The name
 * of the handle is the key of the values and stays for good; what people read is the label, which may change at any time. Begin with
 * {@link #of}; the canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param field the handle
 * @param privacy what kind of personal data it is
 * @param label what people read
 * @param constraints what each value must fulfil
 * @param initial what a new aggregate gets that comes without
 * @param need where a value must be there
 * @param target what values refer to, if it must be there
 * @param retired whether values are kept and found but no more written
 * @param <A> the owner
 * @param <V> the values
 */
public record AttributeDefinition<A extends Attributed<A>, V>(
        Field<A, V> field,
        PrivacyClass privacy,
        String label,
        List<Constraint<V>> constraints,
        Optional<V> initial,
        Requirement need,
        Optional<AggregateType<?, V>> target,
        boolean retired) {
    /**
     * Proves the name of the handle, and that the initial value is legal.
     *
     * @param field the handle
     * @param privacy what kind of personal data it is
     * @param label what people read
     * @param constraints what each value must fulfil
     * @param initial what a new aggregate gets that comes without
     * @param need where a value must be there
     * @param target what values refer to, if it must be there
     * @param retired whether values are kept and found but no more written
     * @throws dev.kith.crm.failure.InvalidValueException if the name is none
     * @throws IllegalUseException if the initial value is illegal
     */
    public AttributeDefinition {
        Attribute.named(field.name());
        constraints = List.copyOf(constraints);
        if (initial.isPresent()) {
            Values.requireLegal(field, constraints, initial.get(), target.isPresent());
        }
    }

    /**
     * Begins a definition: any value of the kind, or none.
     *
     * @param field the handle
     * @param privacy what kind of personal data it is
     * @param <A> the owner
     * @param <V> the values
     * @return the definition; its label are the words of the name behind the prefix
     */
    public static <A extends Attributed<A>, V> AttributeDefinition<A, V> of(Field<A, V> field, PrivacyClass privacy) {
        return new AttributeDefinition<>(
                field,
                privacy,
                Attribute.words(field.name()),
                List.of(),
                Optional.empty(),
                Requirement.NEVER,
                Optional.empty(),
                false);
    }

    /**
     * Says what people read.
     *
     * @param words a few words
     * @return the definition
     */
    public AttributeDefinition<A, V> labelled(String words) {
        return new AttributeDefinition<>(field, privacy, words, constraints, initial, need, target, retired);
    }

    /**
     * Takes no less; of money only amounts in the currency of the bound.
     *
     * @param least the least legal value
     * @return the definition
     */
    public AttributeDefinition<A, V> atLeast(V least) {
        return under(new Constraint.AtLeast<>(least));
    }

    /**
     * Takes no more; of money only amounts in the currency of the bound.
     *
     * @param most the greatest legal value
     * @return the definition
     */
    public AttributeDefinition<A, V> atMost(V most) {
        return under(new Constraint.AtMost<>(most));
    }

    /**
     * Takes nothing else.
     *
     * @param legal all legal values
     * @return the definition
     */
    public AttributeDefinition<A, V> oneOf(List<V> legal) {
        return under(new Constraint.OneOf<>(legal));
    }

    /**
     * Takes no longer text.
     *
     * @param most how many UTF-16 units a value may have
     * @return the definition
     * @throws IllegalUseException if the attribute is neither a text nor a code
     */
    public AttributeDefinition<A, V> longest(int most) {
        return ofText(new Constraint.Longest(most));
    }

    /**
     * Takes texts of one form only.
     *
     * @param form a regular expression of Java, which the whole value must match; a careless one takes long over a hostile value
     * @return the definition
     * @throws IllegalUseException if the attribute is neither a text nor a code
     * @throws java.util.regex.PatternSyntaxException if it is no expression
     */
    public AttributeDefinition<A, V> matching(String form) {
        return ofText(new Constraint.Matching(form));
    }

    /** A field of texts is one of strings. */
    @SuppressWarnings("unchecked")
    private AttributeDefinition<A, V> ofText(Constraint<String> constraint) {
        var kind = field.type().kind();
        if (field.type().of() != String.class || (kind != FieldType.Kind.TEXT && kind != FieldType.Kind.CODE)) {
            throw new IllegalUseException("the attribute " + field.name() + " is of the kind " + kind
                    + ", which has neither length nor form; bound a text or a code");
        }
        return under((Constraint<V>) constraint);
    }

    private AttributeDefinition<A, V> under(Constraint<V> further) {
        var all = new ArrayList<>(constraints);
        all.add(further);
        return new AttributeDefinition<>(field, privacy, label, all, initial, need, target, retired);
    }

    /**
     * Gives a value to what begins without one, whether a command or an import makes it. What is there already gets none: go through it by
     * {@code each} and {@code revise}.
     *
     * @param value a legal value
     * @return the definition
     */
    public AttributeDefinition<A, V> initially(V value) {
        return new AttributeDefinition<>(field, privacy, label, constraints, Optional.of(value), need, target, retired);
    }

    /**
     * Must be there, whenever an aggregate begins. An attribute of tasks needs an initial value, too, since check-ins and sequences plan tasks
     * that nobody fills in.
     *
     * @return the definition
     */
    public AttributeDefinition<A, V> required() {
        return required(new Requirement(true, need.stages()));
    }

    /**
     * Says where a value must be there.
     *
     * @param where always, in stages, or never
     * @return the definition
     */
    public AttributeDefinition<A, V> required(Requirement where) {
        return new AttributeDefinition<>(field, privacy, label, constraints, initial, where, target, retired);
    }

    /**
     * Must be there in some stages only: whoever brings an aggregate into one of them gives a value with it, at the latest. Of the built-in
     * aggregates only customers have stages; a new one is {@code active} unless it is told otherwise.
     *
     * @param stages codes, such as {@code active}
     * @return the definition
     */
    public AttributeDefinition<A, V> requiredIn(String... stages) {
        var all = new HashSet<>(need.stages());
        all.addAll(List.of(stages));
        return required(new Requirement(need.always(), all));
    }

    /**
     * Refers to what is there, and may be seen by the writer. What becomes of it later is not watched; what an import brings, whose rows may refer
     * to one another, is not looked up.
     *
     * @param type what values are ids of; an aggregate with a repository
     * @return the definition
     */
    public AttributeDefinition<A, V> referringTo(AggregateType<?, V> type) {
        return new AttributeDefinition<>(field, privacy, label, constraints, initial, need, Optional.of(type), retired);
    }

    /**
     * Is no more written: its values are kept, shown and found, and may be dropped.
     *
     * @return the definition
     */
    public AttributeDefinition<A, V> retire() {
        return new AttributeDefinition<>(field, privacy, label, constraints, initial, need, target, true);
    }

    /**
     * Reads what somebody has typed, in the form that {@link #text} writes: {@code 7500.5}, {@code true}, {@code 2026-12-24}, an instant as
     * {@code 2026-12-24T18:00:00Z}, a choice by its name, a reference by its id. What the definition asks for is not looked at here.
     *
     * @param typed the text
     * @return the value
     * @throws dev.kith.crm.failure.InvalidValueException if it is none of this kind, such as {@code attribute.kind}, or no store could keep it
     */
    public V read(String typed) {
        return Values.typed(field, typed);
    }

    /**
     * Writes the value for people to read.
     *
     * @param of whose attributes
     * @return the value in its plain form, a text whole; empty if there is none
     */
    public Optional<String> text(Attributes of) {
        return of.value(field)
                .map(value -> field.type().writeStored(field.type().exact(value)));
    }
}

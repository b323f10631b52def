package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.Version;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute that a tenant has defined at run time. What it is called, what it belongs to and of which kind it is stay for good; its rules may
 * change at any time, and what was written before hinders nobody. Immutable; made by {@link TenantAttributes}.
 *
 * @param id its id
 * @param version counts its states, from 1
 * @param owner the name of the aggregate that has it, such as {@code customer}
 * @param name the key of its values: prefix, dot, name, such as {@code own.tier}
 * @param kind what its values are
 * @param target the name of the aggregate that its values refer to; empty for other kinds
 * @param rules what may be written
 */
public record TenantAttribute(
        TenantAttributeId id,
        Version version,
        String owner,
        String name,
        Kind kind,
        Optional<String> target,
        AttributeRules rules)
        implements TenantAttributeFields {
    /** What values are; {@code docs/attributes.md} says what each of them takes. */
    public enum Kind {
        /** Text of several lines. */
        TEXT,
        /** One line, exactly as given. */
        CODE,
        /** A whole number. */
        WHOLE,
        /** A decimal number. */
        DECIMAL,
        /** An amount of money, with its currency. */
        MONEY,
        /** Yes or no. */
        YES_NO,
        /** A date without zone. */
        DATE,
        /** An instant of UTC. */
        INSTANT,
        /** One of the choices. */
        CHOICE,
        /** Several of the choices: a yes or no for each, such as {@code own.interests.spareParts}. */
        CHOICES,
        /** The id of another aggregate, which is there when it is written. */
        REFERENCE
    }

    /**
     * Sets other rules.
     *
     * @param other the rules
     * @return the attribute under these
     */
    public TenantAttribute under(AttributeRules other) {
        return new TenantAttribute(id, version, owner, name, kind, target, Objects.requireNonNull(other, "other"));
    }

    TenantAttribute at(Version next) {
        return new TenantAttribute(id, next, owner, name, kind, target, rules);
    }

    /**
     * Makes the definitions that checks and searches go by.
     *
     * @param type the class of the owner
     * @param aggregates all that a reference may lead to
     * @param <A> the owner
     * @return one; of {@link Kind#CHOICES} one for each choice
     * @throws dev.kith.crm.failure.InvalidValueException if the rules do not fit the kind
     */
    public <A extends Attributed<A>> List<AttributeDefinition<A, ?>> definitions(
            Class<A> type, Collection<AggregateType<?, ?>> aggregates) {
        return new Handles<>(type, this, aggregates).definitions();
    }

    @Override
    public String toString() {
        return "TenantAttribute[" + id + " v" + version.number() + "]";
    }
}

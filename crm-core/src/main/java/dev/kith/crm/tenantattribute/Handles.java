package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.storage.AggregateType;
import java.util.Collection;
import java.util.List;

/** Makes the handles of a tenant's attribute, and their definitions. */
record Handles<A extends Attributed<A>>(Class<A> type, TenantAttribute of, Collection<AggregateType<?, ?>> aggregates) {
    List<AttributeDefinition<A, ?>> definitions() {
        if (of.kind() == TenantAttribute.Kind.REFERENCE) {
            return List.of(ruled(reference(target())));
        }
        return fields().stream().<AttributeDefinition<A, ?>>map(this::defined).toList();
    }

    /** But for references. */
    List<Field<A, ?>> fields() {
        var name = of.name();
        return switch (of.kind()) {
            case TEXT -> List.of(Attribute.text(type, name));
            case CODE -> List.of(Attribute.code(type, name));
            case WHOLE -> List.of(Attribute.whole(type, name));
            case DECIMAL -> List.of(Attribute.decimal(type, name));
            case MONEY -> List.of(Attribute.money(type, name));
            case YES_NO -> List.of(Attribute.yesNo(type, name));
            case DATE -> List.of(Attribute.date(type, name));
            case INSTANT -> List.of(Attribute.instant(type, name));
            case CHOICE -> List.of(Attribute.choice(type, name, of.rules().choices()));
            case CHOICES ->
                of.rules().choices().stream()
                        .<Field<A, ?>>map(choice -> Attribute.yesNo(type, name + "." + choice))
                        .toList();
            case REFERENCE -> List.of();
        };
    }

    private AggregateType<?, ?> target() {
        return aggregates.stream()
                .filter(one -> of.target().filter(one.name()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "the target of a reference",
                        Violation.of("attribute.nowhere", of.target().orElse("aggregate"))));
    }

    private <I> AttributeDefinition<A, I> reference(AggregateType<?, I> target) {
        return AttributeDefinition.of(
                        Attribute.reference(type, of.name(), target.id()),
                        of.rules().privacy())
                .referringTo(target);
    }

    private <V> AttributeDefinition<A, V> defined(Field<A, V> field) {
        var limits = of.rules().limits();
        var definition = AttributeDefinition.of(field, of.rules().privacy());
        if (limits.least().isPresent()) {
            definition = definition.atLeast(definition.read(limits.least().get()));
        }
        if (limits.most().isPresent()) {
            definition = definition.atMost(definition.read(limits.most().get()));
        }
        if (limits.longest().isPresent()) {
            definition = definition.longest(limits.longest().getAsInt());
        }
        if (limits.form().isPresent()) {
            definition = definition.matching(limits.form().get());
        }
        if (of.rules().initial().isPresent()) {
            definition =
                    definition.initially(definition.read(of.rules().initial().get()));
        }
        return ruled(definition);
    }

    private <V> AttributeDefinition<A, V> ruled(AttributeDefinition<A, V> definition) {
        var rules = of.rules();
        var labelled = rules.label().isBlank() ? definition : definition.labelled(label(definition));
        var needed = labelled.required(rules.need());
        return rules.retired() ? needed.retire() : needed;
    }

    /** Of several choices each one says which it is. */
    private String label(AttributeDefinition<A, ?> definition) {
        var label = of.rules().label();
        return of.kind() == TenantAttribute.Kind.CHOICES
                ? label + ": "
                        + Attribute.words(
                                definition.field().name().substring(of.name().length() + 1))
                : label;
    }
}

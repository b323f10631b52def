package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells all that is wrong with a tenant's attribute at once. */
record Rulebook(Workbench bench) {
    /** What it belongs to and refers to is proved once: an extension may be gone when the rules are changed. */
    List<Violation> violations(TenantAttribute one, boolean isNew) {
        var owner = bench.aggregates().stream()
                .filter(type -> Attributed.class.isAssignableFrom(type.type()))
                .filter(type -> type.name().equals(one.owner()))
                .findFirst();
        var found = new ArrayList<>(named(one));
        if (owner.isEmpty() && isNew) {
            found.add(Codes.unknown(one.owner(), owners()).in("owner"));
            return found;
        }
        found.addAll(new Fitness(one).violations());
        if (owner.isEmpty()) {
            return found;
        }
        found.addAll(needed(one, owner.get()));
        one.target().filter(any -> isNew).ifPresent(name -> found.addAll(target(name)));
        if (found.isEmpty() && (isNew || one.target().isEmpty())) {
            found.addAll(legal(one, owner.get().type()));
        }
        return found;
    }

    private List<String> owners() {
        return bench.aggregates().stream()
                .filter(type -> Attributed.class.isAssignableFrom(type.type()))
                .map(AggregateType::name)
                .toList();
    }

    private List<Violation> target(String name) {
        // an entry of the log has no repository in which it could be looked up
        var targets = owners().stream()
                .filter(one -> !one.equals(Interaction.TYPE.name()))
                .toList();
        return targets.contains(name)
                ? List.of()
                : List.of(Codes.unknown(name, targets).in("target"));
    }

    private static List<Violation> named(TenantAttribute one) {
        var found = new ArrayList<Violation>();
        try {
            Attribute.named(one.name());
        } catch (InvalidValueException wrong) {
            wrong.violations().forEach(violation -> found.add(violation.in("name")));
        }
        try {
            if (one.rules().label().length() > Text.LINE) {
                throw new InvalidValueException("a label", Violation.of("line.too-long", Text.LINE));
            }
            Text.line(one.rules().label());
        } catch (InvalidValueException wrong) {
            wrong.violations().forEach(violation -> found.add(violation.in("label")));
        }
        return found;
    }

    /** Nobody fills in what check-ins and sequences plan. */
    private static List<Violation> needed(TenantAttribute one, AggregateType<?, ?> owner) {
        var need = one.rules().need();
        if (!need.stages().isEmpty() && !Requirement.hasStages(owner.type())) {
            return List.of(Violation.of("attribute.stages").in("need"));
        }
        return owner.type() == Task.class
                        && need.always()
                        && one.rules().initial().isEmpty()
                ? List.of(Violation.of("attribute.unattended").in("need"))
                : List.of();
    }

    /** The cast is safe: the class was asked whether it is one. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Violation> legal(TenantAttribute one, Class<?> owner) {
        return fitting(one, (Class) owner);
    }

    private <A extends Attributed<A>> List<Violation> fitting(TenantAttribute one, Class<A> owner) {
        List<AttributeDefinition<A, ?>> mine;
        try {
            mine = one.definitions(owner, bench.aggregates());
        } catch (InvalidValueException wrong) {
            return wrong.violations().stream()
                    .map(violation -> new Violation("name", violation.code(), violation.arguments()))
                    .toList();
        }
        var taken = taken(one, owner);
        return mine.stream()
                .map(definition -> definition.field().name())
                .filter(taken::contains)
                .map(name -> Violation.of("attribute.taken", name).in("name"))
                .toList();
    }

    /** By extensions, and by other attributes of the tenant; of two with the very name the store tells. */
    private <A extends Attributed<A>> Set<String> taken(TenantAttribute one, Class<A> owner) {
        var taken = bench.attributes(owner).all().stream()
                .map(definition -> definition.field().name())
                .collect(Collectors.toCollection(HashSet::new));
        new TenantAttributeUseCases(bench).each(Query.where(TenantAttribute.OWNER.is(one.owner())), other -> {
            var names = names(other);
            if (other.name().equals(one.name())) {
                names.forEach(taken::remove);
            } else {
                taken.addAll(names);
            }
        });
        return taken;
    }

    /** Without its definitions, which may not fit any more. */
    private static List<String> names(TenantAttribute one) {
        return one.kind() == TenantAttribute.Kind.CHOICES
                ? one.rules().choices().stream()
                        .map(choice -> one.name() + "." + choice)
                        .toList()
                : List.of(one.name());
    }
}

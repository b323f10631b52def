package dev.kith.crm;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.Codes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that extensions contribute. Filled while the Crm is built, only read afterwards. */
final class Assembly implements Contributions {
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Map<String, AggregateType<?, ?>> aggregates = new LinkedHashMap<>();
    /** History and outbox are the kernel's own: whatever changes is recorded, and told to whoever has subscribed. */
    private final Set<Class<? extends StoragePort>> ports = new LinkedHashSet<>(List.of(ChangeLog.class, Outbox.class));

    private final Map<Class<?>, Contributions.FacadeFactory<?>> facades = new HashMap<>();
    private final Map<ContributionPoint<?>, List<Object>> parts = new HashMap<>();
    private final List<Vocabulary> words = new ArrayList<>();
    private Vocabulary vocabulary = new Vocabulary(List.of(), List.of());
    private final List<AttributeDefinition<?, ?>> attributes = new ArrayList<>();
    private final Audience audience = new Audience();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void take(CrmExtension extension) {
        if (!extensions.add(extension.name())) {
            problems.add("two extensions are called " + extension.name() + "; rename one");
        }
        extension.contribute(this);
    }

    void check(CrmStorage storage) {
        checkWorks();
        attributes.stream()
                .filter(one -> !one.retired())
                .map(Assembly::problem)
                .flatMap(Optional::stream)
                .forEach(problems::add);
        ports.stream()
                .filter(port -> !storage.ports().contains(port))
                .forEach(port -> problems.add("the storage has no " + port.getSimpleName()
                        + "; use an adapter of this Kith version, or add the port to yours"));
        aggregates.values().stream()
                .filter(type -> !storage.serves(type))
                .forEach(type -> problems.add("the storage does not serve the aggregate " + type.name()
                        + "; use one that does, such as InMemoryStorage"));
        parts.replaceAll((point, all) -> List.copyOf(all));
        vocabulary = joined();
    }

    private void checkWorks() {
        var works = new HashSet<String>();
        for (var work : parts(DueWork.POINT)) {
            if (!works.add(work.name())) {
                problems.add("two due works are called " + work.name() + "; rename one");
            } else if (!Codes.wellFormed(work.name())) {
                problems.add("a due work is called '" + work.name()
                        + "'; use 1 to 40 of a-z 0-9 . _ -, first a letter or digit");
            }
        }
    }

    private static Optional<String> problem(AttributeDefinition<?, ?> one) {
        var owner = one.field().owner();
        if (!one.need().stages().isEmpty() && !Requirement.hasStages(owner)) {
            return Optional.of("the attribute " + one.field()
                    + " is required in stages, but its owner has none; let it be required always");
        }
        return owner == Task.class && one.need().always() && one.initial().isEmpty()
                ? Optional.of("the attribute " + one.field()
                        + " is required and has no initial value, but check-ins and sequences plan tasks that nobody fills in;"
                        + " give it one")
                : Optional.empty();
    }

    void problem(String text) {
        problems.add(text);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Contributions aggregate(AggregateType<?, ?> type) {
        if (aggregates.putIfAbsent(type.name(), type) != null) {
            problems.add("two aggregates are called " + type.name() + "; rename one");
        } else if (!Codes.wellFormed(type.name())) {
            problems.add("an aggregate is called '" + type.name()
                    + "'; use 1 to 40 of a-z 0-9 . _ -, first a letter or digit");
        }
        return this;
    }

    @Override
    public Contributions vocabulary(Vocabulary some) {
        words.add(some);
        return this;
    }

    @Override
    public Contributions attribute(AttributeDefinition<?, ?> definition) {
        if (attributes.stream().anyMatch(one -> one.field().equals(definition.field()))) {
            problems.add("two attributes are called " + definition.field() + "; rename one");
        }
        attributes.add(definition);
        return this;
    }

    /** Of one type. The casts are safe: a definition has the owner of its field. */
    @SuppressWarnings("unchecked")
    <A extends Attributed<A>> List<AttributeDefinition<A, ?>> attributes(Class<A> owner) {
        return attributes.stream()
                .filter(one -> one.field().owner().equals(owner))
                .<AttributeDefinition<A, ?>>map(one -> (AttributeDefinition<A, ?>) one)
                .toList();
    }

    /** All that is served. */
    List<AggregateType<?, ?>> aggregates() {
        return List.copyOf(aggregates.values());
    }

    /** What criteria from outside may name. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Vocabulary joined() {
        var fields = new ArrayList<Field<?, ?>>();
        var relations = new ArrayList<Relation<?, ?>>();
        for (var type : aggregates.values()) {
            fields.add(type.id());
            fields.addAll(type.fields());
            relations.addAll(type.relations());
        }
        attributes.forEach(attribute -> fields.add(attribute.field()));
        for (var some : words) {
            fields.addAll(some.fields());
            relations.addAll(some.relations());
        }
        return new Vocabulary(fields, relations);
    }

    @Override
    public Contributions needs(Class<? extends StoragePort> port) {
        ports.add(port);
        return this;
    }

    @Override
    public <F> Contributions facade(Class<F> type, Contributions.FacadeFactory<F> factory) {
        if (facades.putIfAbsent(type, factory) != null) {
            problems.add("two extensions contribute the facade " + type.getSimpleName() + "; drop one");
        }
        return this;
    }

    @Override
    public <T> Contributions add(ContributionPoint<T> point, T part) {
        var all = parts.computeIfAbsent(point, any -> new ArrayList<>());
        if (all.contains(part)) {
            problems.add("the same " + point.name() + " is contributed twice: " + part + "; drop one");
        }
        all.add(part);
        return this;
    }

    @Override
    public <E extends DomainEvent> Contributions reaction(EventType<E> type, Contributions.Reaction<E> reaction) {
        audience.reaction(type, reaction);
        return this;
    }

    @Override
    public <E extends DomainEvent> Contributions veto(EventType<E> type, Contributions.Veto<E> veto) {
        audience.veto(type, veto);
        return this;
    }

    @Override
    public Contributions listener(Listener listener) {
        audience.listener((Listener.InTransaction<?>) listener);
        return this;
    }

    @Override
    public Contributions afterCommit(String name, Contributions.AfterCommit body, EventType<?>... types) {
        var subscription = Subscription.of(name, body, types);
        if (subscriptions.stream().anyMatch(one -> one.name().equals(name))) {
            problems.add("two subscriptions are called " + name + "; rename one");
        }
        subscription.problem().ifPresent(problems::add);
        subscriptions.add(subscription);
        return this;
    }

    /** Who hears of events once they are committed. */
    List<Subscription> subscriptions() {
        return List.copyOf(subscriptions);
    }

    /** The cast is safe: {@link #add} takes only parts of the point's type. */
    @SuppressWarnings("unchecked")
    <T> List<T> parts(ContributionPoint<T> point) {
        return (List<T>) parts.getOrDefault(point, List.of());
    }

    <F> F facade(Class<F> type, Workbench bench) {
        var factory = facades.get(type);
        if (factory == null) {
            throw new IllegalUseException(
                    "no extension contributes the facade " + type.getName() + "; add its extension to the builder");
        }
        return type.cast(factory.on(bench));
    }

    Audience audience() {
        return audience;
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.room.AttributeRow;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.StoragePort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that the rooms of a storage bring. Thread-safe; but for what it remembers, immutable after it is made. */
public final class Rooms {
    private final List<Class<?>> rows;
    private final Map<String, RowMapping<?, ?, ?>> mappings = new HashMap<>();
    private final Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports = new HashMap<>();
    private final PathRegistry paths = new PathRegistry();
    private final Map<Class<?>, Optional<? extends RowShape<?>>> shapes = new ConcurrentHashMap<>();
    private final TableNames names;

    /**
     * Takes what the rooms bring.
     *
     * @param rooms the rooms, earlier ones first
     * @param names how their tables are called
     * @throws MisconfiguredException if they do not fit together; tells every reason
     */
    public Rooms(List<StoredRoom> rooms, TableNames names) {
        this.names = names;
        rows = rooms.stream().flatMap(room -> room.rows().stream()).toList();
        var problems = new RoomProblems(
                        rows,
                        rooms.stream().flatMap(room -> room.mappings().stream()).toList())
                .all();
        if (!problems.isEmpty()) {
            throw new MisconfiguredException("the storage", problems);
        }
        rooms.forEach(this::take);
        requireAttributeRows();
    }

    private void requireAttributeRows() {
        var known = rows.stream()
                .filter(AttributeRow.class::isAssignableFrom)
                .filter(Entities::is)
                .map(Entities::name)
                .toList();
        var problems = paths.attributeRows().stream()
                .filter(entity -> !known.contains(entity))
                .map(entity -> "attributes lie in " + entity
                        + ", which is no AttributeRow among the rows of a room; extend it and list it there")
                .toList();
        if (!problems.isEmpty()) {
            throw new MisconfiguredException("the storage", problems);
        }
    }

    private void take(StoredRoom room) {
        for (var mapping : room.mappings()) {
            mappings.put(mapping.type().name(), mapping);
            paths.mapped(mapping);
        }
        if (room instanceof PortRoom ours) {
            ports.putAll(ours.ports());
        }
        room.register(paths);
    }

    /**
     * Looks whether a persistence unit of the application lists our rows.
     *
     * @param unit an EntityManager of the unit
     * @throws MisconfiguredException if it does not
     */
    public void requireListed(EntityManager unit) {
        var listed = unit.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .collect(Collectors.toUnmodifiableSet());
        var missing = rows.stream()
                .filter(Entities::is)
                .filter(row -> !listed.contains(row))
                .toList();
        if (!missing.isEmpty()) {
            throw new MisconfiguredException(
                    "the storage",
                    List.of("its persistence unit does not list " + missing.size() + " of its entities, such as "
                            + missing.get(0).getName() + "; list all that JpaStorage.rowClasses gives for this setup"));
        }
    }

    /** {@return entities, embeddables and converters} */
    public List<Class<?>> rows() {
        return rows;
    }

    /** {@return the ports} */
    public Set<Class<? extends StoragePort>> ports() {
        return Set.copyOf(ports.keySet());
    }

    /**
     * Tells whether a type has a mapping.
     *
     * @param type the type
     * @return whether units serve a repository of it, or a log of its own port
     */
    public boolean serves(AggregateType<?, ?> type) {
        return mappings.containsKey(type.name()) || paths.knows(type.id());
    }

    PathRegistry paths() {
        return paths;
    }

    /** {@return how the tables are called} */
    public TableNames names() {
        return names;
    }

    StoragePort port(Class<? extends StoragePort> port, OpenUnit unit) {
        return known(ports.get(port), port.getSimpleName()).apply(unit);
    }

    @SuppressWarnings("unchecked") // registered under the name of its own type
    <A, I> RowMapping<A, I, ?> mapping(AggregateType<A, I> type) {
        return (RowMapping<A, I, ?>) known(mappings.get(type.name()), type.name());
    }

    /** How a row is read beside others; empty if only the provider knows. */
    @SuppressWarnings("unchecked") // kept under its own class
    <R> Optional<RowShape<R>> shape(Class<R> row) {
        return (Optional<RowShape<R>>) shapes.computeIfAbsent(
                row,
                one -> rows.stream().anyMatch(other -> other.getSuperclass() == one)
                        ? Optional.empty()
                        : RowShape.of(one, rows));
    }

    private static <T> T known(@Nullable T entry, String name) {
        if (entry == null) {
            throw new IllegalUseException("this storage does not serve " + name + "; register its room");
        }
        return entry;
    }
}

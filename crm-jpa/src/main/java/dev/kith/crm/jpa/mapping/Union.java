package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.mapping.Shape.Column;
import dev.kith.crm.jpa.mapping.Shape.Values;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One statement that reads rows of several kinds: a branch for each, all with the same columns, which each uses as it needs. Used
 * once.
 */
public final class Union {
    /** Types the columns for those branches that leave some out, and never finds a row: attributes of customers have each type. */
    private static final String TYPES = " from KithCustomer h join h.attributes t where 1 = 0";

    private final OpenUnit unit;
    private final Bindings bindings = new Bindings();
    private final List<Branch<?>> branches = new ArrayList<>();

    /**
     * Begins without branches.
     *
     * @param unit where
     */
    public Union(OpenUnit unit) {
        this.unit = unit;
    }

    /**
     * The rows of one kind.
     *
     * @param <T> the row
     */
    public static final class Branch<T> {
        private final List<Column> columns;
        private final String rest;
        private final Collection<UUID> ids;
        private final Function<Values, T> made;
        private final List<T> rows = new ArrayList<>();

        private Branch(List<Column> columns, String rest, Collection<UUID> ids, Function<Values, T> made) {
            this.columns = columns;
            this.rest = rest;
            this.ids = ids;
            this.made = made;
        }

        /** {@return what was read, in no order} */
        public List<T> rows() {
            return rows;
        }

        private long count(Slot slot) {
            return columns.stream().filter(column -> column.slot() == slot).count();
        }

        private void take(Object[] row, int[] places) {
            rows.add(made.apply(new Values(row, places)));
        }
    }

    String tenant() {
        return unit.tenant();
    }

    /** Operands of all branches. */
    Bindings bindings() {
        return bindings;
    }

    /**
     * Adds a branch.
     *
     * @param columns expressions, and where their values belong
     * @param rest what follows behind the selected columns
     * @param made makes a row of the values of the columns
     * @param <T> the row
     * @return the branch, empty until {@link #read}
     */
    <T> Branch<T> add(List<Column> columns, String rest, Function<Values, T> made) {
        return add(columns, rest, List.of(), made);
    }

    /**
     * Adds a branch that ends with the ids by which its rows are found.
     *
     * @param columns expressions, and where their values belong
     * @param rest what follows behind the selected columns, up to the path that is one of the ids
     * @param ids the ids
     * @param made makes a row of the values of the columns
     * @param <T> the row
     * @return the branch, empty until {@link #read}
     */
    <T> Branch<T> add(List<Column> columns, String rest, Collection<UUID> ids, Function<Values, T> made) {
        var branch = new Branch<>(columns, rest, ids, made);
        branches.add(branch);
        return branch;
    }

    /**
     * Adds all rows of an entity whose attribute is one of some ids.
     *
     * @param entity the entity, with its tenant in {@code id.tenant}
     * @param attribute which attribute
     * @param ids the ids
     * @param <T> the row
     * @return the branch, empty until {@link #read}
     */
    public <T> Branch<T> add(Class<T> entity, String attribute, Collection<UUID> ids) {
        var shape = unit.rooms().shape(entity).orElseThrow().shape();
        var rest = " from " + Entities.name(entity) + " c where c.id.tenant = " + bindings.bind(unit.tenant())
                + " and c." + attribute;
        return add(shape.columns("c"), rest, ids, shape::made);
    }

    /**
     * Adds a collection of rows.
     *
     * @param entity the entity
     * @param collection the attribute
     * @param owners the ids of the rows
     * @return the collection of each row, after {@link #read}
     */
    public Supplier<Map<UUID, Object>> addCollection(Class<?> entity, String collection, Collection<UUID> owners) {
        return unit.rooms().shape(entity).orElseThrow().ask(collection, Set.copyOf(owners), this);
    }

    /** Asks the database, if there is anything to be asked; what this unit has changed is written before. */
    public void read() {
        read(FlushModeType.AUTO);
    }

    /** Asks the database for what this unit has not changed. */
    void readUnchanged() {
        read(FlushModeType.COMMIT);
    }

    private void read(FlushModeType mode) {
        if (branches.isEmpty()) {
            return;
        }
        var slots = slots();
        var places = branches.stream().map(branch -> places(branch, slots)).toList();
        var selects = IntStream.range(0, branches.size())
                .mapToObj(i -> select(i, slots.size(), places.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (selects.size() > 1) {
            selects.add(
                    0,
                    slots.stream().map(slot -> slot.typed("t")).collect(Collectors.joining(", ", "select 0, ", TYPES)));
        }
        bindings.to(unit.rows().createQuery(String.join(" union all ", selects), Object[].class))
                .setFlushMode(mode)
                .getResultList()
                .forEach(row -> {
                    var which = (Integer) row[0];
                    branches.get(which).take(row, places.get(which));
                });
    }

    /** As many of each as the branch that needs most of them has. */
    private List<Slot> slots() {
        return Arrays.stream(Slot.values())
                .flatMap(slot -> Stream.generate(() -> slot)
                        .limit(branches.stream()
                                .mapToLong(branch -> branch.count(slot))
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** Where in a row the values of the columns are; the number of the branch comes first. */
    private static int[] places(Branch<?> branch, List<Slot> slots) {
        Map<Slot, Integer> used = new EnumMap<>(Slot.class);
        return branch.columns.stream()
                .mapToInt(column -> 1 + slots.indexOf(column.slot()) + used.merge(column.slot(), 1, Integer::sum) - 1)
                .toArray();
    }

    /** As many operands in each branch: statements that differ in that alone would be too many to be known again. */
    private String ids(Branch<?> branch) {
        var most = branches.stream().mapToInt(one -> one.ids.size()).max().orElse(0);
        return branch.ids.isEmpty() ? "" : bindings.in(branch.ids, most);
    }

    private String select(int number, int width, int[] places) {
        var branch = branches.get(number);
        var expressions = new String[width + 1];
        Arrays.fill(expressions, "null");
        expressions[0] = String.valueOf(number);
        for (int i = 0; i < places.length; i++) {
            expressions[places[i]] = branch.columns.get(i).attribute();
        }
        var select = "select " + String.join(", ", expressions) + branch.rest + ids(branch);
        return branches.size() > 1 ? "(" + select + ")" : select;
    }
}

package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.RowMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Looks for what does not fit together in what rooms bring, before a provider tells it in its own words. */
record RoomProblems(List<Class<?>> rows, List<RowMapping<?, ?, ?>> mappings) {
    List<String> all() {
        var problems = new ArrayList<String>();
        problems.addAll(shared(mappings, one -> one.type().name(), name -> "two rooms serve " + name + "; keep one"));
        if (problems.isEmpty()) {
            problems.addAll(shared(
                    mappings,
                    one -> one.type().type().getName(),
                    name -> "two mappings are of " + name + "; keep one"));
        }
        var entities = rows.stream().filter(Entities::is).toList();
        problems.addAll(shared(
                entities,
                Entities::name,
                name -> "two entities are called " + name + "; name one of them differently"));
        problems.addAll(shared(
                entities,
                row -> Entities.table(row).toLowerCase(Locale.ROOT),
                name -> "two entities lie in the table " + name + "; give each its own"));
        mappings.stream()
                .map(RowMapping::row)
                .filter(row -> !entities.contains(row))
                .forEach(row -> problems.add(row.getName()
                        + " is mapped, but is no entity among the rows of its room; annotate it and list it there"));
        rows.stream()
                .filter(row -> !HibernateOnly.reads(row))
                .forEach(row -> problems.add("Hibernate cannot read " + row.getName()
                        + "; open its package in the module " + row.getModule().getName()));
        return problems;
    }

    private static <T> List<String> shared(
            List<? extends T> all, Function<T, String> name, Function<String, String> problem) {
        Map<String, Integer> times = new HashMap<>();
        all.forEach(one -> times.merge(name.apply(one), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(problem)
                .toList();
    }
}

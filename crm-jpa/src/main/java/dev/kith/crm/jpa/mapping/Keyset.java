package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of a statement and the condition by which it begins behind a place: {@code k <= ? and (k < ? or id < ?)},
 * whose first half an index can run along.
 */
final class Keyset {
    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";
    private static final Instant LEAST = Instant.parse("1000-01-01T00:00:00Z");

    private final Scope scope;
    private final List<Sort.Term<?, ?>> terms;
    private final Phase phase;

    Keyset(Scope scope, Sort<?> sort, Phase phase) {
        this.scope = scope;
        this.terms = List.copyOf(sort.terms());
        this.phase = phase;
    }

    /** What rows are ordered by: a choice by its declared position. */
    String key(Sort.Term<?, ?> term) {
        var path = scope.path(term.field());
        var choices = term.field().type().choices();
        return choices.isEmpty()
                ? path
                : IntStream.range(0, choices.size())
                        .mapToObj(i -> " when '" + choices.get(i) + "' then " + i)
                        .collect(Collectors.joining("", "case " + path, " end"));
    }

    /**
     * The terms to order by.
     *
     * @param indexed whether an index may be used for it; if not, they are written as no index has them
     */
    Stream<String> order(boolean indexed) {
        return terms.stream()
                .skip(phase == Phase.ABSENT ? 1 : 0)
                .map(term -> (indexed ? key(term) : hidden(key(term))) + direction(term) + absent(term));
    }

    private static String hidden(String key) {
        return "coalesce(" + key + ", " + key + ")";
    }

    private static String direction(Sort.Term<?, ?> term) {
        return term.direction() == Sort.Direction.ASCENDING ? " asc" : " desc";
    }

    private String absent(Sort.Term<?, ?> term) {
        if (!optional(term)) {
            return "";
        }
        return term.absent() == Sort.Absent.FIRST ? " nulls first" : " nulls last";
    }

    private boolean optional(Sort.Term<?, ?> term) {
        return scope.optional(term.field()) && !(phase != Phase.ALL && term.equals(terms.get(0)));
    }

    Optional<String> within() {
        var first = scope.path(terms.get(0).field());
        return switch (phase) {
            case ALL -> Optional.empty();
            case PRESENT -> Optional.of(first + " is not null");
            case ABSENT -> Optional.of(first + " is null");
        };
    }

    /** The first page begins at the least key: without a bound, H2 does not see that an index has the order asked for. */
    Optional<String> fromLowest() {
        var term = terms.get(0);
        if (phase == Phase.ABSENT) {
            return Optional.empty();
        }
        if (scope.of(term.field()).beside() instanceof Beside.Cell) {
            return Optional.of(scope.path(term.field()) + " >= " + scope.bind(""));
        }
        return switch (term.field().type().kind()) {
            case TEXT -> Optional.of(key(term) + " >= " + scope.bind(""));
            case ID -> Optional.of(key(term) + " >= " + scope.bind(new UUID(0, 0)));
            case INSTANT -> Optional.of(key(term) + " >= " + scope.bind(LEAST));
            default -> Optional.empty();
        };
    }

    String behind(Position place) {
        return behind(place, phase == Phase.ABSENT ? 1 : 0);
    }

    private String behind(Position place, int at) {
        if (at == terms.size()) {
            return NEVER;
        }
        var term = terms.get(at);
        var value = place.keys().get(at);
        var beyond = value.map(key -> beyond(term, key)).orElseGet(() -> afterAbsent(term));
        if (at == terms.size() - 1) {
            return beyond;
        }
        var from = value.map(key -> from(term, key)).orElseGet(() -> fromAbsent(term));
        return "(" + from + " and (" + beyond + " or " + behind(place, at + 1) + "))";
    }

    private String beyond(Sort.Term<?, ?> term, Object key) {
        return orAbsent(term, term.direction() == Sort.Direction.ASCENDING ? " > " : " < ", key);
    }

    private String from(Sort.Term<?, ?> term, Object key) {
        return orAbsent(term, term.direction() == Sort.Direction.ASCENDING ? " >= " : " <= ", key);
    }

    private String orAbsent(Sort.Term<?, ?> term, String operator, Object key) {
        var condition = key(term) + operator + scope.bind(comparable(term, key));
        return optional(term) && term.absent() == Sort.Absent.LAST
                ? "(" + condition + " or " + scope.path(term.field()) + " is null)"
                : condition;
    }

    private String afterAbsent(Sort.Term<?, ?> term) {
        return term.absent() == Sort.Absent.FIRST ? scope.path(term.field()) + " is not null" : NEVER;
    }

    private String fromAbsent(Sort.Term<?, ?> term) {
        return term.absent() == Sort.Absent.FIRST ? ALWAYS : scope.path(term.field()) + " is null";
    }

    private Object comparable(Sort.Term<?, ?> term, Object key) {
        var type = term.field().type();
        return type.kind() == FieldType.Kind.CHOICE
                ? type.choices().indexOf((String) key)
                : scope.of(term.field()).column(type, key);
    }

    /** Reads the keys that a statement selected, from a column on. */
    Position place(Object[] tuple, int first) {
        var keys = new ArrayList<Optional<Object>>();
        for (int i = 0; i < terms.size(); i++) {
            var type = terms.get(i).field().type();
            var path = scope.of(terms.get(i).field());
            keys.add(Optional.ofNullable(tuple[first + i])
                    .map(key -> type.kind() == FieldType.Kind.CHOICE
                            ? type.choices().get(((Number) key).intValue())
                            : path.stored(type, key)));
        }
        return new Position(keys);
    }

    String keys() {
        return terms.stream().map(this::key).collect(Collectors.joining(", "));
    }
}

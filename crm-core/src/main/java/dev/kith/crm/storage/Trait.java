package dev.kith.crm.storage;

import dev.kith.crm.event.ChangeRecord.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One part of an aggregate, by the name under which its history speaks of it. All traits together tell an aggregate whole.
 *
 * @param name such as {@code contactPoints}
 * @param texts the part's text, or that of each member of a list in its order; none where it is absent
 * @param <A> the aggregate
 */
public record Trait<A>(String name, Function<A, List<String>> texts) {
    /**
     * Describes a part that is there once or not at all.
     *
     * @param name such as {@code notes}
     * @param text its text
     * @param <A> the aggregate
     * @return the trait
     */
    public static <A> Trait<A> of(String name, Function<A, Optional<String>> text) {
        return new Trait<>(name, state -> text.apply(state).stream().toList());
    }

    /** A new value in the place of an old one is one difference; of lists, what went and what came, or the new order. */
    Stream<Difference> differences(A before, A after) {
        var former = texts.apply(before);
        var later = texts.apply(after);
        if (former.equals(later)) {
            return Stream.empty();
        }
        var gone = without(former, later);
        var come = without(later, former);
        if (gone.isEmpty() && come.isEmpty()) {
            return Stream.of(new Difference(
                    name, Optional.of(String.join("\n", former)), Optional.of(String.join("\n", later))));
        }
        if (gone.size() == 1 && come.size() == 1) {
            return Stream.of(new Difference(name, Optional.of(gone.get(0)), Optional.of(come.get(0))));
        }
        return Stream.concat(
                gone.stream().map(text -> new Difference(name, Optional.of(text), Optional.empty())),
                come.stream().map(text -> new Difference(name, Optional.empty(), Optional.of(text))));
    }

    /** Equal members may stand in a list several times. */
    private static List<String> without(List<String> some, List<String> others) {
        var left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    @Override
    public String toString() {
        return name;
    }
}

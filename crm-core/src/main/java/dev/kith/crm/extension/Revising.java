package dev.kith.crm.extension;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.RegisteredAttributes;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Changes aggregates under their lock: what is read cannot become stale before it is written, and nobody's change in between is lost.
 * Shared by the use cases of all rooms, a vendor's too. Immutable.
 *
 * @param bench the caller's tools
 * @param type what is changed
 * @param at gives the same state with another version
 * @param tell emits the event of a change; bears the id and time of the record
 * @param <A> the aggregate
 * @param <I> its id
 */
public record Revising<A, I>(
        Workbench bench,
        AggregateType<A, I> type,
        BiFunction<A, Version, A> at,
        BiConsumer<ChangeRecord, Change<A>> tell) {
    /**
     * Applies a caller's change. Id and version are not the caller's, and attributes are written as they are defined.
     *
     * @param id which one
     * @param seen the version that the caller has seen; empty for a change of whatever is there now
     * @param change gives the changed state; one that is equal is not written
     * @param violations what else is wrong with the change
     * @return the changed aggregate
     * @throws NotFoundException if there is none
     * @throws StaleVersionException if another version than the seen one is there
     * @throws InvalidValueException with all violations, if there is any
     */
    public A revise(
            I id, Optional<Version> seen, UnaryOperator<A> change, Function<Change<A>, List<Violation>> violations) {
        return under(id, before -> {
            var present = type.version().apply(before);
            seen.filter(version -> !version.equals(present)).ifPresent(version -> {
                throw new StaleVersionException(type.name(), id, version.number());
            });
            var asked = new Change<>(before, change.apply(before));
            var found = new ArrayList<>(violations.apply(asked));
            found.addAll(kernel(asked));
            if (!found.isEmpty()) {
                throw new InvalidValueException("the revised " + type.name(), found);
            }
            return asked.after();
        });
    }

    private List<Violation> kernel(Change<A> change) {
        var found = new ArrayList<Violation>();
        if (change.before() instanceof Attributed<?> before && change.after() instanceof Attributed<?> after) {
            found.addAll(attributes().violations(before, after));
        }
        found.addAll(fixed(change, "id", state -> type.id().read(state, Facts.NONE)));
        found.addAll(fixed(change, "version", type.version()));
        return found;
    }

    /** The cast is safe: an aggregate that is attributed was seen. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private RegisteredAttributes<?> attributes() {
        return bench.attributes((Class) type.type());
    }

    /**
     * Refuses that a part becomes different.
     *
     * @param change both states
     * @param part its name
     * @param of reads it
     * @param <A> the aggregate
     * @return a violation if it did
     */
    public static <A> List<Violation> fixed(Change<A> change, String part, Function<A, ?> of) {
        return of.apply(change.before()).equals(of.apply(change.after()))
                ? List.of()
                : List.of(Violation.of("revise.fixed").in(part));
    }

    /**
     * Goes on to the next state, as a use case with rules of its own does.
     *
     * @param id which one
     * @param next gives the next state; one that is equal is not written
     * @return the changed aggregate
     * @throws NotFoundException if there is none
     */
    public A under(I id, UnaryOperator<A> next) {
        return bench.inTransaction(unit -> {
            var before = unit.of(type).lock(id).orElseThrow(() -> new NotFoundException(type.name(), id));
            var state = next.apply(before);
            if (state.equals(before)) {
                return before;
            }
            return written(new Change<>(
                    before, at.apply(state, type.version().apply(before).next())));
        });
    }

    /**
     * Writes a change of what is locked already, and has it told.
     *
     * @param change both states, the second one with the next version
     * @return the changed aggregate, with what reactions have added
     */
    public A written(Change<A> change) {
        tell.accept(bench.replace(type, change), change);
        var id = type.id().read(change.after(), Facts.NONE).orElseThrow();
        return bench.inTransaction(unit -> unit.of(type).find(id).orElse(change.after()));
    }
}

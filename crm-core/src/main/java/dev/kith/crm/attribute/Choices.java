package dev.kith.crm.attribute;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.PlainField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The handle of several choices out of a closed list. Each choice is a flag of its own, such as {@code acme.colours.darkRed} for {@code
 * DARK_RED}: it is there, and true, where the choice is taken; so what other extensions added to the list is kept, and each choice
 * is found by the index. Contribute its {@link #definitions}. Immutable.
 *
 * <pre>{@code
 * static final Choices<Customer, Colour> COLOURS = Choices.of(Customer.class, "acme.colours", Colour.class);
 *
 * COLOURS.definitions(PrivacyClass.BEHAVIOUR).forEach(to::attribute); // of Contributions
 * customers.revise(id, customer -> COLOURS.taking(customer, Set.of(Colour.DARK_RED)));
 * customers.search(Query.where(COLOURS.has(Colour.DARK_RED)));
 * }</pre>
 *
 * @param <A> the owner
 * @param <E> the choices
 */
public final class Choices<A extends Attributed<A>, E extends Enum<E>> {
    private final Map<E, PlainField<A, Boolean>> flags;

    private Choices(Map<E, PlainField<A, Boolean>> flags) {
        this.flags = flags;
    }

    /**
     * Makes the handle.
     *
     * @param owner the owner
     * @param name prefix, dot, name; with a dot and the longest choice at most 60 characters
     * @param choice the choices, of letters, digits and single low lines
     * @param <A> the owner
     * @param <E> the choices
     * @return the handle
     * @throws dev.kith.crm.failure.InvalidValueException if one of these is no name of an attribute
     */
    public static <A extends Attributed<A>, E extends Enum<E>> Choices<A, E> of(
            Class<A> owner, String name, Class<E> choice) {
        var flags = new EnumMap<E, PlainField<A, Boolean>>(choice);
        for (var one : choice.getEnumConstants()) {
            flags.put(one, Attribute.yesNo(owner, name + "." + camelCase(one.name())));
        }
        return new Choices<>(flags);
    }

    private static String camelCase(String constant) {
        var name = new StringBuilder();
        for (var word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /**
     * Gives the flag of one choice, for commands: {@code with(COLOURS.flag(Colour.DARK_RED), true)}.
     *
     * @param choice which one
     * @return its handle
     */
    public PlainField<A, Boolean> flag(E choice) {
        return Objects.requireNonNull(flags.get(choice));
    }

    /**
     * Selects subjects that have taken a choice.
     *
     * @param choice which one
     * @return the criterion
     */
    public Criterion<A> has(E choice) {
        return flag(choice).is(true);
    }

    /**
     * Reads the choices.
     *
     * @param of whose
     * @return those that are taken, in the order in which they are declared
     */
    public Set<E> in(A of) {
        var taken = EnumSet.copyOf(flags.keySet());
        taken.removeIf(one -> !of.attributes().value(flag(one)).orElse(false));
        return taken;
    }

    /**
     * Takes choices, and drops the others.
     *
     * @param owner whose
     * @param choices those to take
     * @return the changed state
     */
    public A taking(A owner, Collection<E> choices) {
        var state = owner;
        for (var one : flags.keySet()) {
            state = choices.contains(one) ? state.with(flag(one), true) : state.without(flag(one));
        }
        return state;
    }

    /**
     * Defines the flags.
     *
     * @param privacy what kind of personal data they are
     * @return a definition for each choice
     */
    public List<AttributeDefinition<A, Boolean>> definitions(PrivacyClass privacy) {
        return flags.values().stream()
                .map(flag -> AttributeDefinition.of(flag, privacy))
                .toList();
    }
}

package dev.kith.examples.faults;

import java.util.Collection;
import java.util.List;

/**
 * What is asked for: {@code [--quick|--chaos] [name …]}.
 *
 * @param size how many rounds
 * @param names which faults; all, if nothing is said
 */
record Arguments(Size size, List<String> names) {
    private static final String QUICK = "--quick";
    private static final String CHAOS = "--chaos";

    static Arguments of(List<String> given, Collection<String> known) {
        var names = given.stream()
                .filter(one -> !one.equals(QUICK) && !one.equals(CHAOS))
                .distinct()
                .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("No fault is called " + name + ". Faults: "
                        + String.join(", ", known) + ". Options: " + QUICK + " (what is meant if nothing is said), "
                        + CHAOS + ".");
            }
        }
        if (given.contains(QUICK) && given.contains(CHAOS)) {
            throw new IllegalArgumentException("Either " + QUICK + " or " + CHAOS + ".");
        }
        return new Arguments(
                given.contains(CHAOS) ? Size.CHAOS : Size.QUICK, names.isEmpty() ? List.copyOf(known) : names);
    }
}

package dev.kith.examples.benchmarks;

import java.util.Collection;
import java.util.List;

/**
 * What is asked for: {@code [--quick] [--check] [name …]}.
 *
 * @param size how much is loaded and measured
 * @param check whether it fails where a figure is short
 * @param names which benchmarks; all, if nothing is said
 */
record Arguments(Size size, boolean check, List<String> names) {
    private static final String QUICK = "--quick";
    private static final String CHECK = "--check";

    static Arguments of(List<String> given, Collection<String> known) {
        var names = given.stream()
                .filter(one -> !one.equals(QUICK) && !one.equals(CHECK))
                .distinct()
                .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("No benchmark is called " + name + ". Benchmarks: "
                        + String.join(", ", known) + ". Options: " + QUICK + ", " + CHECK + ".");
            }
        }
        return new Arguments(
                given.contains(QUICK) ? Size.QUICK : Size.FULL,
                given.contains(CHECK),
                names.isEmpty() ? List.copyOf(known) : names);
    }
}

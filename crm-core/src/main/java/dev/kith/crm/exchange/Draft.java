package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportFile.DateOrder;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one row or card tells, piece by piece. Collects what is wrong with it, so that all of it is told at once.
 *
 * @param <T> what it tells of
 */
abstract class Draft<T> {
    /** Nobody has more; a hostile row has, and would take time with the square of it. */
    private static final int STEPS = 1000;
    /** What else is wrong with a row is not told. */
    private static final int REASONS = 100;

    private final List<Violation> violations = new ArrayList<>();
    private String within = "";
    private int steps;
    private Optional<DateOrder> order = Optional.empty();

    final void datesAre(Optional<DateOrder> known) {
        order = known;
    }

    /** A date of a table in the form of ISO 8601. */
    final String iso(String cell) {
        return Days.iso(cell, order);
    }

    /** Does something that may be refused, also inside another such step; the place is told, never the value. */
    final void at(String place, Runnable step) {
        var outer = within;
        within = outer.isEmpty() || place.startsWith("[") ? outer + place : outer + "." + place;
        try {
            if (++steps <= STEPS) {
                step.run();
            } else if (steps == STEPS + 1) {
                violations.add(Violation.of("import.too-many-parts", STEPS).in(within));
            }
        } catch (InvalidValueException refused) {
            refused.violations().stream()
                    .limit(Math.max(0, REASONS - violations.size()))
                    .forEach(violation -> violations.add(violation.in(within)));
        } finally {
            within = outer;
        }
    }

    final Incoming<T> finished(long line) {
        var made = new ArrayList<T>();
        if (violations.isEmpty()) {
            try {
                made.add(made());
            } catch (InvalidValueException refused) {
                violations.addAll(refused.violations());
            }
        }
        return violations.isEmpty() ? Incoming.of(line, made.get(0)) : Incoming.refused(line, violations);
    }

    /** The whole; asked for only if nothing was refused. */
    abstract T made();
}

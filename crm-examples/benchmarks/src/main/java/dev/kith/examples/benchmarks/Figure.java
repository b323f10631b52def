package dev.kith.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What came out, against its bar. Short only where the whole interval lies above the bar.
 *
 * @param name what was measured
 * @param kith Kith's time or size
 * @param jdbc that of hand-written JDBC, where it was compared
 * @param jpa that of plain JPA, where it was compared
 * @param unit of these three
 * @param ratio the median of the ratios of the rounds; empty where the bar is one of time or size
 * @param low the lower end of the interval of what is held against the bar
 * @param high its upper end
 * @param bar what it may be at most
 */
record Figure(
        String name,
        double kith,
        OptionalDouble jdbc,
        OptionalDouble jpa,
        String unit,
        OptionalDouble ratio,
        double low,
        double high,
        double bar) {
    /** Against another side. */
    static Figure ratio(
            String name, double kith, OptionalDouble jdbc, OptionalDouble jpa, String unit, Interval is, double bar) {
        return new Figure(name, kith, jdbc, jpa, unit, OptionalDouble.of(is.median()), is.low(), is.high(), bar);
    }

    /** Against a bar of time or size. */
    static Figure absolute(String name, Interval is, String unit, double bar) {
        return new Figure(
                name,
                is.median(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                unit,
                OptionalDouble.empty(),
                is.low(),
                is.high(),
                bar);
    }

    boolean holds() {
        return low <= bar;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "figure %s kith=%s jdbc=%s jpa=%s unit=%s ratio=%s low=%s high=%s bar=%s %s",
                name,
                shown(kith),
                shown(jdbc, "-"),
                shown(jpa, "-"),
                unit,
                shown(ratio, "-"),
                shown(low),
                shown(high),
                shown(bar),
                holds() ? "holds" : "short");
    }

    static String json(String preamble, List<Figure> figures) {
        return figures.stream()
                .map(Figure::json)
                .collect(Collectors.joining(",\n    ", "{\n  " + preamble + ",\n  \"figures\": [\n    ", "\n  ]\n}\n"));
    }

    private String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"kith\": %s, \"jdbc\": %s, \"jpa\": %s, \"unit\": \"%s\", \"ratio\": %s, \"low\": %s,"
                        + " \"high\": %s, \"bar\": %s, \"holds\": %s}",
                name,
                shown(kith),
                shown(jdbc, "null"),
                shown(jpa, "null"),
                unit,
                shown(ratio, "null"),
                shown(low),
                shown(high),
                shown(bar),
                holds());
    }

    private static String shown(OptionalDouble number, String absent) {
        return number.isPresent() ? shown(number.getAsDouble()) : absent;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}

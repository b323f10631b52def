package dev.kith.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The CSV files of the import: nobody in them is known, and none of them is like another. */
final class CustomerLines {
    private static final int NEWCOMERS = 2_000_000;

    /** One line, as the loaders that are written by hand split it. */
    record Line(int number, String given, String family, String email, String mobile) {}

    private CustomerLines() {}

    static byte[] file(int round, int count) {
        var text = new StringBuilder("given name,family name,e-mail,mobile\n");
        IntStream.range(NEWCOMERS + round * count, NEWCOMERS + (round + 1) * count)
                .forEach(i -> text.append(Sample.given(i))
                        .append(',')
                        .append(Sample.family(i))
                        .append(',')
                        .append(Sample.email(i))
                        .append(',')
                        .append(Sample.phone(i))
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<Line> read(byte[] file) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (number > 1) {
                String[] cells = line.split(",");
                lines.add(new Line(number, cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return lines;
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The first row of a table: what each cell of the rows behind it tells, by its place. */
final class CsvHeader<D extends Draft<?>> {
    private final ImportFile file;
    private final long line;
    private final List<? extends Column<D, ?>> columns;
    private final Function<String, Optional<Tied<D>>> tied;
    private final Map<String, Column<D, ?>> called = new HashMap<>();
    private final Map<Column<D, ?>, List<Integer>> places = new LinkedHashMap<>();
    private final Map<String, SortedMap<Integer, Tied<D>>> wholes = new LinkedHashMap<>();
    private final SortedMap<Integer, String> leftOut = new TreeMap<>();

    CsvHeader(
            ImportFile file,
            long line,
            List<? extends Column<D, ?>> columns,
            Function<String, Optional<Tied<D>>> tied) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.tied = tied;
        for (var column : columns) {
            places.put(column, new ArrayList<>());
            column.keys().forEach(key -> called.putIfAbsent(key, column));
        }
    }

    /** Finds out what each header means, and refuses the file where it cannot. */
    void read(List<String> headers) {
        var mapping = new HashMap<String, String>();
        file.columns().forEach((header, meant) -> mapping.put(key(header), meant));
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < headers.size(); i++) {
            var mapped = Optional.ofNullable(mapping.get(key(headers.get(i))));
            var header = mapped.orElse(headers.get(i));
            if (!known(i, header)) {
                leftOut.put(i, header);
                if (mapped.isPresent() || (file.leftOut().isEmpty() && !Text.isBlank(header))) {
                    unknown.add(unknown(i, header));
                }
            }
        }
        if (leftOut.size() == headers.size()) {
            var names = String.join(", ", names());
            throw new InvalidValueException(
                    "the file", Violation.of("import.no-header", names).in("line " + line));
        }
        if (!unknown.isEmpty()) {
            throw new InvalidValueException("the file", unknown);
        }
        places.values().removeIf(List::isEmpty);
    }

    private static String key(String header) {
        return Text.folded(header).strip();
    }

    private boolean known(int place, String header) {
        var part = tied.apply(header);
        if (part.isPresent()) {
            wholes.computeIfAbsent(part.get().whole(), whole -> new TreeMap<>()).put(place, part.get());
            return true;
        }
        var column = Optional.ofNullable(called.get(Column.key(header)));
        column.ifPresent(
                one -> places.computeIfAbsent(one, none -> new ArrayList<>()).add(place));
        return column.isPresent();
    }

    /** A file without a header shows a person's row in its place: only what is near a legal name is repeated. */
    private Violation unknown(int place, String header) {
        return Codes.unknown(header, names()).in("line " + line + ", column " + (place + 1));
    }

    private List<String> names() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /** Tells which columns are not read. */
    void tellLeftOut() {
        file.leftOut()
                .ifPresent(told -> leftOut.forEach(
                        (place, header) -> told.accept(Text.isBlank(header) ? "column " + (place + 1) : header)));
    }

    /** Puts what a row tells into its draft. */
    void into(D draft, List<String> row) {
        var cells = row.stream().map(Formulas::unguarded).toList();
        places.forEach((column, at) -> {
            var told = at.stream()
                    .filter(place -> filled(cells, place))
                    .map(cells::get)
                    .distinct()
                    .toList();
            if (column.once() && told.size() > 1) {
                draft.at(column.name(), () -> refuse(Violation.of("import.told-twice")));
            } else {
                told.forEach(cell -> draft.at(column.name(), () -> column.into().accept(draft, cell)));
            }
        });
        wholes.forEach((whole, parts) -> {
            var told = new LinkedHashMap<String, String>();
            parts.forEach((place, part) -> {
                if (filled(cells, place)) {
                    told.merge(part.part(), cells.get(place), (one, other) -> one + "\n" + other);
                }
            });
            parts.values().stream()
                    .filter(any -> !told.isEmpty())
                    .findFirst()
                    .ifPresent(any -> draft.at(whole, () -> any.into().accept(draft, told)));
        });
        if (file.leftOut().isEmpty()) {
            leftOut.keySet().stream()
                    .filter(place -> filled(cells, place))
                    .forEach(place ->
                            draft.at("column " + (place + 1), () -> refuse(Violation.of("import.nameless-column"))));
        }
    }

    private static boolean filled(List<String> cells, int place) {
        return place < cells.size() && !Text.isBlank(cells.get(place));
    }

    private static void refuse(Violation why) {
        throw new InvalidValueException("a cell", why);
    }
}

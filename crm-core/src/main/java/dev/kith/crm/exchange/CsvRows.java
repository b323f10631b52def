package dev.kith.crm.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The rows of a CSV file behind its header. */
final class CsvRows<D extends Draft<T>, T> implements Rows<T> {
    private static final int CELLS = 1000;
    private static final int ROW = 1 << 18;
    private static final int BUFFER = 1 << 19;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Supplier<D> drafts;
    private final Map<Column<D, ?>, List<Integer>> places = new LinkedHashMap<>();
    private int width;
    private long line;
    private long next = 1;

    CsvRows(ImportFile file, BufferedReader text, List<? extends Column<D, ?>> columns, Supplier<D> drafts)
            throws IOException {
        this.drafts = drafts;
        reader = CsvReader.builder()
                .fieldSeparator(file.separator().orElse(Separators.of(text)))
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(CELLS)
                                .maxFieldSize(ROW)
                                .maxRecordSize(ROW)
                                .build(),
                        text);
        records = reader.iterator();
        header(file, columns);
    }

    private void header(ImportFile file, List<? extends Column<D, ?>> columns) {
        var record = record().orElseThrow(() -> refused(Violation.of("import.no-header", names(columns))));
        var headers = record.getFields();
        width = headers.size();
        var unknown = new ArrayList<Violation>();
        for (var column : columns) {
            places.put(column, new ArrayList<>());
        }
        for (int i = 0; i < width; i++) {
            var header = headers.get(i);
            var meant = file.columns().getOrDefault(header, header);
            var column = columns.stream().filter(one -> one.isCalled(meant)).findFirst();
            if (column.isPresent()) {
                places.getOrDefault(column.get(), new ArrayList<>()).add(i);
            } else if (!Text.isBlank(header)) {
                unknown.add(unknown(i, meant, columns));
            }
        }
        if (places.values().stream().allMatch(List::isEmpty)) {
            throw refused(Violation.of("import.no-header", names(columns)));
        }
        if (!unknown.isEmpty() && !file.lenient()) {
            throw new InvalidValueException("the file", unknown);
        }
    }

    /** A file without a header shows a person's row in its place: only what is near a legal name is repeated. */
    private Violation unknown(int place, String header, List<? extends Column<D, ?>> columns) {
        return Codes.unknown(header, columns.stream().<String>map(Column::name).toList())
                .in("line " + line + ", column " + (place + 1));
    }

    private static String names(List<? extends Column<?, ?>> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private InvalidValueException refused(Violation why) {
        return new InvalidValueException("the file", why.in("line " + Math.max(line, 1)));
    }

    @Override
    public void toTheEnd() {
        var row = record();
        while (row.isPresent()) {
            row = record();
        }
    }

    @Override
    public Optional<Incoming<T>> next() {
        return record().map(this::read);
    }

    private Incoming<T> read(CsvRecord record) {
        var cells = record.getFields();
        if (cells.size() > width && !cells.subList(width, cells.size()).stream().allMatch(Text::isBlank)) {
            return Incoming.refused(line, List.of(Violation.of("import.too-many-cells", width)));
        }
        var draft = drafts.get();
        places.forEach((column, at) -> at.stream()
                .filter(place -> place < cells.size())
                .map(place -> Formulas.unguarded(cells.get(place)))
                .filter(cell -> !Text.isBlank(cell))
                .forEach(cell -> draft.at(column.name(), () -> column.into().accept(draft, cell))));
        return draft.finished(line);
    }

    /** Behind what the parser cannot read it finds no row again. */
    private Optional<CsvRecord> record() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                next = line
                        + 1
                        + record.getFields().stream().mapToLong(CsvRows::breaks).sum();
                if (record.getFieldCount() > 1 || !record.getField(0).isEmpty()) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException lost) {
            throw lost;
        } catch (RuntimeException unreadable) {
            // the parser is not ours, and its message may quote the file
            line = next;
            throw refused(Violation.of("import.unreadable"));
        }
    }

    private static long breaks(String cell) {
        return cell.chars().filter(sign -> sign == '\n').count();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

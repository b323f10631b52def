package dev.kith.crm.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.kith.crm.exchange.ImportFile.DateOrder;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of a CSV file behind its header. */
final class CsvRows<D extends Draft<T>, T> implements Rows<T> {
    private static final int CELLS = 1000;
    private static final int ROW = 1 << 18;
    private static final int BUFFER = 1 << 19;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Supplier<D> drafts;
    private final CsvHeader<D> header;
    private final int width;
    private final Optional<DateOrder> dates;
    private long line;
    private long next = 1;

    CsvRows(
            ImportFile file,
            BufferedReader text,
            List<? extends Column<D, ?>> columns,
            Function<String, Optional<Tied<D>>> tied,
            Supplier<D> drafts)
            throws IOException {
        this.drafts = drafts;
        dates = file.dates();
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
        var first = record().map(CsvRecord::getFields).orElse(List.of());
        width = first.size();
        header = new CsvHeader<>(file, Math.max(line, 1), columns, tied);
        header.read(first);
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
        header.tellLeftOut();
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
        draft.datesAre(dates);
        header.into(draft, cells);
        return draft.finished(line);
    }

    /** Behind what the parser cannot read it finds no row again. */
    private Optional<CsvRecord> record() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                next = line + 1 + breaks(record);
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

    private static long breaks(CsvRecord record) {
        long breaks = 0;
        for (var cell : record.getFields()) {
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

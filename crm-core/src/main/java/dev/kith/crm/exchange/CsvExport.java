package dev.kith.crm.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes a table: a header, and a row for each that is put into it. No cell begins a formula. */
final class CsvExport<S> implements Closeable {
    private final List<? extends Column<?, S>> columns;
    private final CsvWriter table;
    private long rows;

    CsvExport(List<? extends Column<?, S>> all, Writer to) {
        columns = all.stream().filter(column -> column.from().isPresent()).toList();
        table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
        table.writeRecord(columns.stream().<String>map(Column::name).toList());
    }

    void put(S state) {
        rows++;
        table.writeRecord(columns.stream()
                .map(column -> Formulas.guarded(column.cell(state)))
                .toList());
    }

    long rows() {
        return rows;
    }

    /** What the caller gave stays open. */
    @Override
    public void close() {
        try {
            table.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

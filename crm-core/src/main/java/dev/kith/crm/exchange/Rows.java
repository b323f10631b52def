package dev.kith.crm.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows or cards of a file, one after the other, in bounded memory.
 *
 * @param <T> what they tell of
 */
interface Rows<T> extends AutoCloseable {
    /** Opens a file of which it is known that all of it can be read, so that no half of one is imported. */
    static <T> Rows<T> of(Intake<T> intake, ImportFile file, Fingerprint print) throws IOException {
        try (var rows = intake.rows(file, print.reader(file))) {
            rows.toTheEnd();
        }
        return intake.rows(file, print.reader(file));
    }

    /** Reads all of them, and refuses the file with the line from which on no row is found again. */
    void toTheEnd();

    /** The next one; empty at the end. */
    Optional<Incoming<T>> next();

    default List<Incoming<T>> next(int most) {
        var some = new ArrayList<Incoming<T>>();
        for (var one = next(); one.isPresent(); one = some.size() < most ? next() : Optional.empty()) {
            some.add(one.get());
        }
        return some;
    }

    @Override
    void close() throws IOException;
}

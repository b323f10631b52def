package dev.kith.crm.exchange;

import dev.kith.crm.storage.UnitOfWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * How files of one kind become customers or interactions. Decides in the same way whether it is tried out or done.
 *
 * @param <T> what a row tells of
 */
interface Intake<T> {
    Rows<T> rows(ImportFile file, BufferedReader text) throws IOException;

    /** Looks up what the store knows of what these rows tell, with few statements. */
    void look(List<T> told);

    /** Decides on one row, knowing what was decided on the rows before. */
    Step decide(long line, T told);

    /** Gets at once what the steps decided on need to be written, with few statements; in the unit in which they are. */
    default void prepare(UnitOfWork unit) {}

    /** Forgets what was looked up; and what was decided, if that is in the store now. */
    void forget(boolean decided);
}

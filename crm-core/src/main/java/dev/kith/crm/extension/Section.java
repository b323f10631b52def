package dev.kith.crm.extension;

import java.util.List;
import java.util.function.Supplier;

/**
 * One part of a view, such as a customer's file. A section is a constant: the same object is contributed and asked for.
 *
 * @param <S> what the view is of
 * @param <T> what the section holds: an immutable record
 */
public interface Section<S, T> {
    /** {@return the heading, in plain words} */
    String name();

    /** {@return the class of what it holds} */
    Class<T> type();

    /**
     * Asks for what the section is made of. All sections of a view ask before any of them is read, so that the store may answer
     * what is asked by {@link Workbench#ask} together; a section that reads by other ways costs statements of its own.
     *
     * @param of what the view is of
     * @param bench the reader's tools, with a unit open
     * @return reads what it holds; called once, in the same unit; if the view is of a customer, only where that one exists and is visible
     */
    Supplier<T> read(S of, Workbench bench);

    /**
     * Writes the section for a terminal.
     *
     * @param content what it holds
     * @param bench the reader's tools, for zone and language
     * @return a few lines; none hides the heading, too
     */
    List<String> lines(T content, Workbench bench);

    /**
     * Estimates what it holds beside its lines, for a store that keeps files in memory.
     *
     * @param content what it holds
     * @return bytes; none unless the section says so
     */
    default int weight(T content) {
        return 0;
    }
}

package dev.kith.crm.extension;

import java.util.List;

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
     * Reads the section.
     *
     * @param of what the view is of; known to exist and to be visible, if it is a customer
     * @param bench the reader's tools, with a unit open
     * @return what it holds
     */
    T read(S of, Workbench bench);

    /**
     * Writes the section for a terminal.
     *
     * @param content what it holds
     * @param bench the reader's tools, for zone and language
     * @return a few lines; none hides the heading, too
     */
    List<String> lines(T content, Workbench bench);
}

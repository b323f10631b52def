package dev.kith.crm.extension;

import dev.kith.crm.value.CustomerId;
import java.util.List;

/**
 * One part of the view of a customer's file. A section is a constant: the same object is contributed and asked for.
 *
 * @param <T> what it holds: an immutable record
 */
public interface FileSection<T> {
    /** Where sections are contributed. */
    ContributionPoint<FileSection<?>> POINT = new ContributionPoint<>("file section");

    /** {@return the heading, in plain words} */
    String name();

    /** {@return the class of what it holds} */
    Class<T> type();

    /**
     * Reads the section.
     *
     * @param customer whose file; known to exist and to be visible
     * @param bench the reader's tools, with a unit open
     * @return what it holds
     */
    T read(CustomerId customer, Workbench bench);

    /**
     * Writes the section for a terminal.
     *
     * @param content what it holds
     * @param bench the reader's tools, for zone and language
     * @return a few lines; none hides the heading, too
     */
    List<String> lines(T content, Workbench bench);
}

package dev.kith.crm.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is to be imported, and how it is to be read. Begin with {@link #vCards}, {@link #customers} {@link
 * #interactions} or {@link #relationships}. Immutable.
 *
 * @param kind what it holds
 * @param content gives its bytes, each time from the beginning
 * @param charset its encoding; if nothing is said UTF-8, or what a byte order mark tells
 * @param separator what parts two cells; found out if nothing is said
 * @param columns the legal column that is meant by a header of the file
 * @param dates what comes first in dates such as {@code 12/10/1815}; without, one that can be read both ways is refused
 * @param leftOut takes columns that are unknown; without, they are refused
 */
public record ImportFile(
        Kind kind,
        Content content,
        Optional<Charset> charset,
        Optional<Character> separator,
        SortedMap<String, String> columns,
        Optional<DateOrder> dates,
        Optional<Consumer<? super String>> leftOut) {
    /** What a file holds. */
    public enum Kind {
        /** Customers, as vCards of version 2.1, 3.0 or 4.0. */
        VCARDS,
        /** Customers, one in each row of a CSV file. */
        CUSTOMERS,
        /** Interactions, one in each row of a CSV file. */
        INTERACTIONS,
        /** Relationships of customers, one in each row of a CSV file. */
        RELATIONSHIPS
    }

    /** What comes first in a date that is written with slashes. */
    public enum DateOrder {
        /** The day, as in most of the world. */
        DAY_FIRST,
        /** The month, as in the United States. */
        MONTH_FIRST
    }

    /** Gives bytes. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the bytes from the beginning; asked for more than once.
         *
         * @return the bytes; closed by the caller
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Copies the mapping.
     *
     * @param kind what it holds
     * @param content gives its bytes, each time from the beginning
     * @param charset its encoding; if nothing is said UTF-8, or what a byte order mark tells
     * @param separator what parts two cells; found out if nothing is said
     * @param columns the legal column that is meant by a header of the file
     * @param dates what comes first in dates such as {@code 12/10/1815}; without, one that can be read both ways is refused
     * @param leftOut takes columns that are unknown; without, they are refused
     */
    public ImportFile {
        columns = new TreeMap<>(columns);
    }

    /**
     * Takes a file of vCards.
     *
     * @param path where it lies
     * @return the file
     */
    public static ImportFile vCards(Path path) {
        return of(Kind.VCARDS, () -> Files.newInputStream(path));
    }

    /**
     * Takes a CSV file of customers.
     *
     * @param path where it lies
     * @return the file
     */
    public static ImportFile customers(Path path) {
        return of(Kind.CUSTOMERS, () -> Files.newInputStream(path));
    }

    /**
     * Takes a CSV file of interactions.
     *
     * @param path where it lies
     * @return the file
     */
    public static ImportFile interactions(Path path) {
        return of(Kind.INTERACTIONS, () -> Files.newInputStream(path));
    }

    /**
     * Takes a CSV file of relationships.
     *
     * @param path where it lies
     * @return the file
     */
    public static ImportFile relationships(Path path) {
        return of(Kind.RELATIONSHIPS, () -> Files.newInputStream(path));
    }

    /**
     * Takes bytes from anywhere, such as an upload.
     *
     * @param kind what they hold
     * @param content gives them, each time from the beginning
     * @return the file
     */
    public static ImportFile of(Kind kind, Content content) {
        return new ImportFile(
                kind, content, Optional.empty(), Optional.empty(), new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    /**
     * Names the encoding, such as windows-1252.
     *
     * @param encoding the encoding
     * @return the file, read so
     */
    public ImportFile encoded(Charset encoding) {
        return new ImportFile(kind, content, Optional.of(encoding), separator, columns, dates, leftOut);
    }

    /**
     * Names what parts two cells.
     *
     * @param sign such as a semicolon
     * @return the file, read so
     */
    public ImportFile separatedBy(char sign) {
        return new ImportFile(kind, content, charset, Optional.of(sign), columns, dates, leftOut);
    }

    /**
     * Says which column is meant by a header.
     *
     * @param header as it stands in the file, in any case
     * @param column a legal column, such as {@code family name}, or a header that is known, such as {@code home city}
     * @return the file, read so
     */
    public ImportFile column(String header, String column) {
        var all = new TreeMap<>(columns);
        all.putAll(Map.of(header, column));
        return new ImportFile(kind, content, charset, separator, all, dates, leftOut);
    }

    /**
     * Says how dates such as {@code 12/10/1815} are meant.
     *
     * @param first what comes first in them
     * @return the file, read so
     */
    public ImportFile dates(DateOrder first) {
        return new ImportFile(kind, content, charset, separator, columns, Optional.of(first), leftOut);
    }

    /**
     * Leaves out columns that are not known, instead of refusing the file.
     *
     * @param told takes the header of each, as it stands in the file, or {@code column 7} where it has none; once in a trial and once
     *     in an import
     * @return the file, read so
     */
    public ImportFile withoutUnknownColumns(Consumer<? super String> told) {
        return new ImportFile(kind, content, charset, separator, columns, dates, Optional.of(told));
    }

    @Override
    public String toString() {
        return "ImportFile[" + kind + "]";
    }
}

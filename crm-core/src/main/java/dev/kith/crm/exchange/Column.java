package dev.kith.crm.exchange;

import dev.kith.crm.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a CSV file: how it is called, what a cell tells a draft, and what is written into it.
 *
 * @param name as exports call it
 * @param aliases what else it is called in the files of others, in English and German
 * @param into takes a cell that is not blank
 * @param once whether there is one at most of what it tells
 * @param from gives a cell, where the column is written
 * @param <D> the draft
 * @param <S> what is exported
 */
record Column<D, S>(
        String name,
        List<String> aliases,
        BiConsumer<D, String> into,
        boolean once,
        Optional<Function<S, String>> from) {
    static <D, S> Column<D, S> of(
            String name, List<String> aliases, BiConsumer<D, String> into, Function<S, String> from) {
        return new Column<>(name, aliases, into, true, Optional.of(from));
    }

    /** One or several that are read and never written: another one holds the same without loss. */
    static <D, S> Column<D, S> read(String name, List<String> aliases, BiConsumer<D, String> into) {
        return new Column<>(name, aliases, into, false, Optional.empty());
    }

    /** The same, of which a row may tell only one. */
    static <D, S> Column<D, S> readOnce(String name, List<String> aliases, BiConsumer<D, String> into) {
        return new Column<>(name, aliases, into, true, Optional.empty());
    }

    /** One of which a row may tell several. */
    static <D, S> Column<D, S> several(
            String name, List<String> aliases, BiConsumer<D, String> into, Function<S, String> from) {
        return new Column<>(name, aliases, into, false, Optional.of(from));
    }

    /** A list, entry by entry, each in a line of its own; what is refused is told with the number of its line. */
    static <D extends Draft<?>, S> Column<D, S> list(
            String name, List<String> aliases, BiConsumer<D, Entry> into, Function<S, List<Entry>> from) {
        return new Column<>(
                name,
                aliases,
                (draft, cell) -> each(draft, cell, line -> into.accept(draft, Entry.parse(line))),
                false,
                Optional.of(state -> from.apply(state).stream().map(Entry::text).collect(Collectors.joining("\n"))));
    }

    /** Takes several values of a cell, each in a line of its own. */
    static void each(Draft<?> draft, String cell, Consumer<String> step) {
        var lines = cell.lines().filter(line -> !Text.isBlank(line)).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            draft.at("[" + i + "]", () -> step.accept(line));
        }
    }

    /** What is written; empty where the column is only read. */
    String cell(S state) {
        return from.map(reader -> reader.apply(state)).orElse("");
    }

    /** The keys of all its names. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Column::key);
    }

    /** By which a header is known, in any case; "E-mail 2 Address" is one more e-mail. */
    static String key(String header) {
        return Text.words(header).stream()
                .filter(word -> !word.equals("value") && !word.matches("\\d+"))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Column[" + name + "]";
    }
}

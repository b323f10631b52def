package dev.kith.crm.file;

import dev.kith.crm.extension.Section;
import dev.kith.crm.extension.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A section with what it held. */
record ReadSection<T>(Section<?, T> section, T content, List<String> lines) {
    /** Asks all before any is read. */
    static <S> Supplier<List<ReadSection<?>>> all(List<? extends Section<S, ?>> sections, S of, Workbench bench) {
        var asked = sections.stream().map(section -> asked(section, of, bench)).toList();
        return () -> asked.stream().<ReadSection<?>>map(Supplier::get).toList();
    }

    private static <S, T> Supplier<ReadSection<T>> asked(Section<S, T> section, S of, Workbench bench) {
        var asked = section.read(of, bench);
        return () -> {
            var content = asked.get();
            return new ReadSection<>(section, content, section.lines(content, bench));
        };
    }

    static <T> Optional<T> of(Section<?, T> section, List<ReadSection<?>> all) {
        return all.stream()
                .filter(read -> read.section() == section)
                .map(read -> section.type().cast(read.content()))
                .findAny();
    }

    int weight() {
        return section.weight(content);
    }

    @Override
    public String toString() {
        return "ReadSection[" + section.name() + "]";
    }
}

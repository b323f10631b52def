package dev.kith.crm.file;

import dev.kith.crm.extension.Section;
import dev.kith.crm.extension.Workbench;
import java.util.List;
import java.util.Optional;

/** A section with what it held. */
record ReadSection<T>(Section<?, T> section, T content, List<String> lines) {
    static <S, T> ReadSection<T> of(Section<S, T> section, S of, Workbench bench) {
        var content = section.read(of, bench);
        return new ReadSection<>(section, content, section.lines(content, bench));
    }

    static <T> Optional<T> of(Section<?, T> section, List<ReadSection<?>> all) {
        return all.stream()
                .filter(read -> read.section() == section)
                .map(read -> section.type().cast(read.content()))
                .findAny();
    }

    @Override
    public String toString() {
        return "ReadSection[" + section.name() + "]";
    }
}

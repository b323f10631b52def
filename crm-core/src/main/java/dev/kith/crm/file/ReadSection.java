package dev.kith.crm.file;

import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import java.util.List;

/** A section with what it held. */
record ReadSection<T>(FileSection<T> section, T content, List<String> lines) {
    static <T> ReadSection<T> of(FileSection<T> section, CustomerId customer, Workbench bench) {
        var content = section.read(customer, bench);
        return new ReadSection<>(section, content, section.lines(content, bench));
    }

    @Override
    public String toString() {
        return "ReadSection[" + section.name() + "]";
    }
}

package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InMemoryPlaceholderTest {

    @Test
    void names_the_empty_store() throws IOException {
        assertThat(InMemoryPlaceholder.empty().value()).isEqualTo("inmemory.empty");
        Path proven = Files.createDirectories(Path.of("target", "stores-proven"));
        Files.writeString(proven.resolve("inmemory"), "");
    }
}

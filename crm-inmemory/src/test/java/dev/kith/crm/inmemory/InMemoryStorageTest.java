package dev.kith.crm.inmemory;

import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

class InMemoryStorageTest extends StorageKit {
    @Override
    protected StoreHarness harness() {
        return InMemoryStorage::create;
    }

    /** Only a run that came here proves the store; the closing report of the build reads it. */
    @AfterAll
    static void proven() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "stores-proven"));
        Files.writeString(folder.resolve("inmemory"), "");
    }
}

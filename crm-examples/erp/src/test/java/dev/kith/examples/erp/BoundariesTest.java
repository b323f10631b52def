package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a vendor may use, and where. */
class BoundariesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/kith/examples/erp");

    @Test
    void the_domain_knows_no_store() {
        assertThat(imports(SOURCES))
                .contains("dev.kith.crm.extension")
                .noneMatch(used -> used.startsWith("dev.kith.crm.jpa") || used.startsWith("jakarta.persistence"));
    }

    @Test
    void only_what_is_published_is_used() {
        var published = Stream.of(Crm.class, JpaStorage.class)
                .flatMap(BoundariesTest::exports)
                .collect(Collectors.toSet());
        var used = Stream.of(SOURCES, SOURCES.resolve("jpa"))
                .flatMap(folder -> imports(folder).stream())
                .filter(name -> name.startsWith("dev.kith.crm."))
                .collect(Collectors.toSet());
        assertThat(used).contains("dev.kith.crm.jpa.room").isSubsetOf(published);
    }

    @Test
    void on_tables_the_crm_is_not_built_without_the_room() {
        try (var connections = new HikariDataSource()) {
            connections.setJdbcUrl("jdbc:h2:mem:boundaries");
            Schema.of(connections).migrate(connections);
            var builder = Crm.builder().storage(JpaStorage.over(connections)).extension(new ErpExtension());
            assertThatThrownBy(builder::build)
                    .isInstanceOf(MisconfiguredException.class)
                    .hasMessageContainingAll("acme.number-range", "acme.delivery-stop");
        }
    }

    /** The packages of the classes that a folder imports. */
    private static Set<String> imports(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.java")) {
            var used = Stream.<String>builder();
            for (var file : files) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("import "))
                        .map(line -> line.replaceFirst("import (static )?", "").replaceFirst("\\.[A-Z].*", ""))
                        .forEach(used);
            }
            return used.build().collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> exports(Class<?> door) {
        try {
            var place = Path.of(
                    door.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor().exports().stream()
                    .map(Exports::source);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

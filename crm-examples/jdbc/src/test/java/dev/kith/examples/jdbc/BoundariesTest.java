package dev.kith.examples.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.kith.crm.inmemory.InMemoryStorage;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The adapter stands on the core alone: the store in memory and the kit are for its tests, and nothing is of Jakarta Persistence. */
class BoundariesTest {
    private static final Path MAIN = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");

    @Test
    void main_code_uses_nothing_of_the_store_in_memory_nor_of_a_persistence_provider() {
        var main = classes(MAIN);
        assertThat(main.contain(JdbcStorage.class)).isTrue();
        assertThat(main.get(JdbcStorage.class).getDirectDependenciesFromSelf())
                .anyMatch(one -> one.getTargetClass().getPackageName().equals("dev.kith.crm.storage"));
        rule().check(main);
    }

    @Test
    void what_uses_them_would_be_seen() {
        assertThat(rule().evaluate(classes(TESTS)).getFailureReport().getDetails())
                .anyMatch(line -> line.contains(JdbcStorageTest.class.getName()));
    }

    private static JavaClasses classes(Path folder) {
        return new ClassFileImporter().importPath(folder);
    }

    private static ArchRule rule() {
        var others = Stream.of("dev.kith.crm.jpa..", "jakarta.persistence..", "org.hibernate..");
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(packagesOfTheStoreInMemory().stream(), others)
                        .toArray(String[]::new));
    }

    private static Set<String> packagesOfTheStoreInMemory() {
        try {
            var jar = Path.of(InMemoryStorage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var packages = ModuleFinder.of(jar)
                    .findAll()
                    .iterator()
                    .next()
                    .descriptor()
                    .packages();
            assertThat(packages).contains("dev.kith.crm.inmemory", "dev.kith.crm.tck");
            return packages;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

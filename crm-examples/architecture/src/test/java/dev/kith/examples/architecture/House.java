package dev.kith.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published modules, as they were built just before. */
enum House {
    CORE("crm-core", "dev.kith.crm", 30),
    INMEMORY("crm-inmemory", "dev.kith.crm.inmemory", 60),
    JPA("crm-jpa", "dev.kith.crm.jpa", 60);

    /** The folder of the whole project; tests run in the folder of their module. */
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private static final Map<House, JavaClasses> IMPORTED = new EnumMap<>(House.class);

    final String directory;
    final String rootPackage;
    final int hiddenPercent;

    House(String directory, String rootPackage, int hiddenPercent) {
        this.directory = directory;
        this.rootPackage = rootPackage;
        this.hiddenPercent = hiddenPercent;
    }

    Path mainClasses() {
        return ROOT.resolve(directory).resolve("target/classes");
    }

    Path mainSources() {
        return ROOT.resolve(directory).resolve("src/main/java");
    }

    /** Main classes of this module; fails when there are none, so that no rule passes on nothing. */
    synchronized JavaClasses classes() {
        JavaClasses classes =
                IMPORTED.computeIfAbsent(this, module -> new ClassFileImporter().importPath(module.mainClasses()));
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in " + mainClasses());
        }
        return classes;
    }

    static List<JavaClass> allClasses() {
        return Stream.of(values()).flatMap(module -> module.classes().stream()).toList();
    }

    /** Main sources of this module; fails when there are none. */
    List<Path> sources() {
        try (Stream<Path> files = Files.walk(mainSources())) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            if (sources.isEmpty()) {
                throw new AssertionError("no sources in " + mainSources());
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

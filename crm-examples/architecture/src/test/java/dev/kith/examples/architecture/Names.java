package dev.kith.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words that say nothing about what stands in a package or type. */
final class Names {

    private static final Set<String> BANNED =
            Set.of("util", "utils", "helper", "helpers", "impl", "manager", "common", "misc", "base", "data", "info");

    private Names() {}

    static List<String> violations(Collection<JavaClass> classes) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .filter(type -> words(type).anyMatch(BANNED::contains))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static Stream<String> words(JavaClass type) {
        return Stream.of((type.getPackageName() + "." + type.getSimpleName()).split("[._$]"))
                .flatMap(Names::words);
    }

    /** Whole camel-case words: Database is one word, DataBase are two. */
    static Stream<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the contract and the tests of the kit match one to one. */
class RulesTest {
    private static final Path PAGE = Path.of("../docs/spec/storage-contract.md");

    @Test
    void each_rule_of_the_page_is_proven_by_one_test() throws IOException {
        var written = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| S-"))
                .map(line -> line.substring(2, 7))
                .toList();
        assertThat(written).hasSizeGreaterThan(80).doesNotHaveDuplicates().isSorted();
        var proven = tests().flatMap(test -> Optional.ofNullable(test.getAnnotation(Rule.class)).stream())
                .map(Rule::value)
                .toList();
        assertThat(proven).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void each_test_of_the_kit_bears_a_rule() {
        assertThat(tests()).allMatch(test -> test.isAnnotationPresent(Rule.class));
    }

    private static Stream<Method> tests() {
        return Stream.of(StorageKit.class.getClasses())
                .flatMap(group -> lineage(group).stream())
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static List<Class<?>> lineage(Class<?> group) {
        return Stream.<Class<?>>iterate(group, type -> type != Object.class, Class::getSuperclass)
                .toList();
    }
}

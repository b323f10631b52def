package dev.kith.examples.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileMetricsTest {

    private static final int TYPES_FROM_WHICH_HIDING_COUNTS = 20;

    @ParameterizedTest
    @EnumSource
    void files_are_small(House module) {
        List<SourceFile> files = types(module);
        List<Integer> sizes =
                files.stream().map(file -> file.lines().size()).sorted().toList();
        int median = sizes.get(sizes.size() / 2);
        int largest = sizes.get(sizes.size() - 1);
        System.out.printf(
                "%s: %d files, median %d lines, largest %d lines%n", module.directory, sizes.size(), median, largest);
        assertThat(median).as("median lines of a file").isLessThanOrEqualTo(80);
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(file.lines()).as("lines of %s", file.name()).hasSizeLessThanOrEqualTo(250));
    }

    @ParameterizedTest
    @EnumSource
    void types_are_hidden_where_they_can_be(House module) {
        List<SourceFile> files = types(module).stream()
                .filter(file -> !file.packageName().startsWith("dev.kith.crm.tck"))
                .toList();
        long hidden = files.stream().mapToLong(SourceFile::hiddenTypes).sum();
        long all = hidden + files.stream().mapToLong(SourceFile::publicTypes).sum();
        assertThat(all).as("top-level types").isPositive();
        System.out.printf("%s: %d of %d top-level types are hidden%n", module.directory, hidden, all);
        if (all >= TYPES_FROM_WHICH_HIDING_COUNTS) {
            assertThat(100 * hidden / all).as("percent of hidden types").isGreaterThanOrEqualTo(module.hiddenPercent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packages_show_few_types(House module) {
        Map<String, Long> shown = types(module).stream()
                .collect(groupingBy(SourceFile::packageName, summingLong(SourceFile::publicTypes)));
        System.out.printf("%s: public types by package %s%n", module.directory, shown);
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy((name, types) ->
                        assertThat(types).as("public types of %s", name).isLessThanOrEqualTo(15));
    }

    @ParameterizedTest
    @EnumSource
    void each_package_is_described_and_null_marked(House module) throws Exception {
        for (Path folder :
                types(module).stream().map(file -> file.path().getParent()).collect(toSet())) {
            assertThat(folder.resolve("package-info.java")).exists();
            assertThat(Files.readString(folder.resolve("package-info.java")))
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_public_type_is_documented(House module) {
        assertThat(types(module)).allMatch(SourceFile::isDocumented);
    }

    @Test
    void the_reader_of_sources_sees_what_stands_there() {
        SourceFile file = new SourceFile(
                Path.of("Two.java"),
                List.of(
                        "package a.b;",
                        "",
                        "@Deprecated",
                        "public final class Two<T> {",
                        "}",
                        "",
                        "record Three() {}"));
        assertThat(file.packageName()).isEqualTo("a.b");
        assertThat(file.publicTypes()).isEqualTo(1);
        assertThat(file.hiddenTypes()).isEqualTo(1);
        assertThat(file.isDocumented()).isFalse();
    }

    private static List<SourceFile> types(House module) {
        List<SourceFile> types = module.sources().stream()
                .map(SourceFile::read)
                .filter(file -> !file.isDescriptor())
                .toList();
        assertThat(types).as("sources of %s", module.directory).isNotEmpty();
        return types;
    }
}

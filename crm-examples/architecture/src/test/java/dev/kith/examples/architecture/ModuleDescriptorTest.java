package dev.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The descriptors are part of the published API: a change of one shows in the review as a changed text. */
class ModuleDescriptorTest {

    private static final Path KEPT = Path.of("src/test/resources");

    @ParameterizedTest
    @EnumSource
    void the_descriptor_is_the_one_on_record(House module) throws IOException {
        assertThat(text(module)).isEqualTo(Files.readString(KEPT.resolve(module.directory + ".module.txt")));
    }

    @Test
    void the_modules_resolve_with_the_jars_of_this_class_path() {
        List<Path> modules = new ArrayList<>();
        for (House module : House.values()) {
            modules.add(module.mainClasses());
        }
        Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar"))
                .filter(entry -> !entry.getFileName().toString().startsWith("crm-"))
                .filter(ModuleDescriptorTest::isModule)
                .forEach(modules::add);
        Configuration resolved = Configuration.resolve(
                ModuleFinder.of(modules.toArray(Path[]::new)),
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.of(),
                List.of("dev.kith.crm.inmemory", "dev.kith.crm.jpa"));
        assertThat(resolved.findModule("dev.kith.crm.core")).isPresent();
    }

    private static boolean isModule(Path jar) {
        try {
            return !ModuleFinder.of(jar).findAll().isEmpty();
        } catch (FindException e) {
            return false;
        }
    }

    private static String text(House module) throws IOException {
        try (InputStream file = Files.newInputStream(module.mainClasses().resolve("module-info.class"))) {
            ModuleDescriptor descriptor = ModuleDescriptor.read(file);
            List<String> lines = new ArrayList<>();
            lines.add((descriptor.isOpen() ? "open " : "") + "module " + descriptor.name());
            // The version of java.base is that of the compiling JDK.
            lines.addAll(sorted(descriptor.requires().stream()
                    .map(each -> "requires " + modifiers(each.modifiers()) + each.name())));
            lines.addAll(sorted(descriptor.exports().stream()
                    .map(each -> "exports " + each.source() + targets(each.isQualified(), each.targets()))));
            lines.addAll(sorted(descriptor.opens().stream()
                    .map(each -> "opens " + each.source() + targets(each.isQualified(), each.targets()))));
            lines.addAll(sorted(descriptor.uses().stream().map(each -> "uses " + each)));
            lines.addAll(sorted(descriptor.provides().stream()
                    .map(each -> "provides " + each.service() + " with " + String.join(", ", each.providers()))));
            return String.join("\n", lines) + "\n";
        }
    }

    private static String modifiers(Collection<?> modifiers) {
        StringBuilder text = new StringBuilder();
        sorted(modifiers.stream().map(each -> each.toString().toLowerCase(Locale.ROOT) + " "))
                .forEach(text::append);
        return text.toString();
    }

    private static String targets(boolean qualified, Collection<String> targets) {
        return qualified ? " to " + String.join(", ", sorted(targets.stream())) : "";
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().toList();
    }
}

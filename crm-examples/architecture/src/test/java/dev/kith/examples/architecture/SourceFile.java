package dev.kith.examples.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A Java source file, read only as far as its size and its top-level types. */
record SourceFile(Path path, List<String> lines) {

    /** The formatter puts top-level types, and nothing else of a declaration, at the start of a line. */
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "(?:(?:public|final|abstract|sealed|non-sealed|strictfp) )*(?:@interface|class|interface|enum|record) \\w.*");

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isDescriptor() {
        return name().equals("package-info.java") || name().equals("module-info.java");
    }

    String packageName() {
        return lines.stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    long publicTypes() {
        return topLevelTypes().stream()
                .filter(line -> line.startsWith("public "))
                .count();
    }

    long hiddenTypes() {
        return topLevelTypes().size() - publicTypes();
    }

    /** Whether Javadoc, or annotations below Javadoc, stand right above each public top-level type. */
    boolean isDocumented() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("public ")
                    && TOP_LEVEL_TYPE.matcher(lines.get(i)).matches()) {
                int above = i - 1;
                while (above >= 0
                        && !lines.get(above).isBlank()
                        && !lines.get(above).endsWith("*/")) {
                    above--;
                }
                if (above < 0 || !lines.get(above).endsWith("*/")) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<String> topLevelTypes() {
        return lines.stream()
                .filter(line -> TOP_LEVEL_TYPE.matcher(line).matches())
                .toList();
    }
}

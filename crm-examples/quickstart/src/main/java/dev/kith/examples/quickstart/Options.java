package dev.kith.examples.quickstart;

import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportFile.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the command line says. */
record Options(String store, ImportFile cards, ImportFile log, String name) {
    static Options of(String... args) {
        var words = List.of(args);
        return new Options(
                option(words, "--store=").orElse("h2"),
                option(words, "--cards=")
                        .map(path -> ImportFile.vCards(Path.of(path)))
                        .orElseGet(() -> sample(Kind.VCARDS, "contacts.vcf")),
                option(words, "--log=")
                        .map(path -> ImportFile.interactions(Path.of(path)))
                        .orElseGet(() -> sample(Kind.INTERACTIONS, "interactions.csv")),
                words.stream()
                        .filter(word -> !word.startsWith("--"))
                        .findFirst()
                        .orElse("Ada"));
    }

    private static Optional<String> option(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> word.substring(option.length()))
                .findFirst();
    }

    private static ImportFile sample(Kind kind, String name) {
        return ImportFile.of(
                kind, () -> Objects.requireNonNull(Options.class.getResourceAsStream("/samples/" + name), name));
    }
}

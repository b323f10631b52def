package dev.kith.examples.quickstart;

import java.util.List;

/** What the command line says. */
record Options(String store, String name) {
    private static final String STORE = "--store=";

    static Options of(String... args) {
        var words = List.of(args);
        var store = words.stream()
                .filter(word -> word.startsWith(STORE))
                .map(word -> word.substring(STORE.length()))
                .findFirst();
        var name = words.stream().filter(word -> !word.startsWith("--")).findFirst();
        return new Options(store.orElse("memory"), name.orElse("Ada"));
    }
}

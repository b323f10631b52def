package dev.kith.crm.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.crm.exchange.ImportFile;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that exist in memory only. */
final class Tables {
    /** New ones, one twice with more, one with less, one broken, and one that nothing but a name tells. */
    static final String PEOPLE = """
            given name,family name,e-mail,phone,birthday,notes
            Ada,Lovelace,ada@example.org,,1815-12-10,first
            Grace,Hopper,grace@example.org,+49 30 123456,,
            Ada,LOVELACE,Ada@Example.org,+49 30 999999,,
            Ada,Lovelace,ada@example.org,,1816-01-01,
            Nobody,,no address,,,
            Alan,Turing,,,,
            Alan,Turing,,,,
            """;

    private Tables() {}

    static ImportFile customers(String text) {
        return of(ImportFile.Kind.CUSTOMERS, text);
    }

    static ImportFile of(ImportFile.Kind kind, String text) {
        return ImportFile.of(kind, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** So many different people. */
    static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(n -> "Ada,Lovelace,ada" + n + "@example.org,,\n")
                .collect(Collectors.joining("", "given name,family name,e-mail,phone,notes\n", ""));
    }
}

package dev.kith.crm.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.crm.exchange.ImportFile;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** CSV files that exist in memory only. */
final class Tables {
    private Tables() {}

    static ImportFile customers(String text) {
        return ImportFile.of(ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** So many different people. */
    static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(n -> "Ada,Lovelace,ada" + n + "@example.org,,\n")
                .collect(Collectors.joining("", "given name,family name,e-mail,phone,notes\n", ""));
    }
}

package dev.kith.crm.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.exchange.ImportFile.Kind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JVM with a small heap that reads files which nobody should write, and tells what came of each of them. */
final class HostileFiles {
    /** Far smaller than each of the files that are large. */
    static final String HEAP = "-Xmx64m";

    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\n";

    private final Workbench bench;

    private HostileFiles(Workbench bench) {
        this.bench = bench;
    }

    static int run(Path told) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName())
                .redirectError(Redirect.appendTo(told.toFile()))
                .redirectOutput(Redirect.appendTo(told.toFile()))
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        try (var crm = Crm.builder()
                .storage(new FakeStorage())
                .extension(new BenchProbe())
                .build()) {
            new HostileFiles(BenchProbe.of(crm.desk(Actor.employee("maria")))).readAll();
        }
    }

    private void readAll() throws IOException {
        read("an endless file", Kind.VCARDS, CARD, "x", 1_000_000_000, "");
        read("an endless line", Kind.VCARDS, CARD + "N:Ada\nNOTE:", "x", 200_000_000, "\nEND:VCARD");
        read("a line folded for ever", Kind.VCARDS, CARD + "NOTE:", "x\n ", 2_000_000, "");
        read("a card with no end", Kind.VCARDS, CARD, "NOTE:x\n", 2_000_000, "");
        read("tiny cards", Kind.VCARDS, "", CARD + "END:VCARD\n", 100_000, "");
        read("a card of phones", Kind.VCARDS, CARD + "N:Ada\n", "TEL:+49 30 #\n", 13_000, "END:VCARD");
        read("a card of categories", Kind.VCARDS, CARD + "N:Ada\nCATEGORIES:", "#,", 10_000, "\nEND:VCARD");
        read("cards in cards", Kind.VCARDS, "", "BEGIN:VCARD\nAGENT:\n", 300_000, "");
        read("no card at all", Kind.VCARDS, "", "Dear all\n", 2_000_000, "");
        read("a flood of NUL", Kind.CUSTOMERS, "", "\0", 200_000_000, "");
        read("a cell of 200 MB", Kind.CUSTOMERS, "name,notes\nAda,", "x", 200_000_000, "\nGrace,\n");
        read("a quote never closed", Kind.CUSTOMERS, "name,notes\nAda,\"", "x\n", 20_000_000, "");
        read("10 million empty lines", Kind.CUSTOMERS, "name,notes\n", "\n", 10_000_000, "Ada,");
        read("a header of a million columns", Kind.CUSTOMERS, "name", ",name", 1_000_000, "\nAda\n");
        read("a row of a million cells", Kind.CUSTOMERS, "name\nAda", ",x", 1_000_000, "\nGrace\n");
        read("unknown columns", Kind.CUSTOMERS, "name", "," + "x".repeat(250), 999, "\nGrace\n");
        read("a cell of entries", Kind.CUSTOMERS, "name,contact points\nAda,\"", "phone:+49 30 #\n", 13_000, "\"");
        read("a cell of nonsense", Kind.CUSTOMERS, "name,contact points\nAda,\"", "x\n", 130_000, "\"");
        read("a cell of addresses", Kind.CUSTOMERS, "name,Address 1 - Street\nAda,\"", "# ::: ", 5_000, "\"");
        read("rows of nobody", Kind.CUSTOMERS, "name,phone\n", ",\"\"\n", 100_000, "");
    }

    private void read(String name, Kind kind, String head, String body, long times, String tail) throws IOException {
        var file = ImportFile.of(kind, () -> new Streamed(head, body, times, tail));
        long rows = 0;
        var told = new ArrayList<String>();
        try (var opened = Rows.of(new CustomerIntake(bench), file, Fingerprint.of(file))) {
            for (var row = opened.next(); row.isPresent(); row = opened.next()) {
                rows++;
                if (told.size() < 2) {
                    told.add("line " + row.get().line() + text(row.get().refused()));
                }
            }
        } catch (InvalidValueException refused) {
            told.add("refused" + text(refused.violations()));
        }
        System.out.println("* " + name + ": " + rows + " rows, " + String.join(", ", told));
    }

    private static String text(List<Violation> why) {
        return " "
                + why.stream()
                        .limit(1)
                        .map(one -> (one.path() + " " + one.code()).strip())
                        .toList() + " of " + why.size();
    }

    /** So much text, of which little is ever held. A number sign in the body stands for the number of what is left. */
    private static final class Streamed extends InputStream {
        private final String body;
        private final String tail;
        private final long each;
        private long left;
        private byte[] now;
        private byte @Nullable [] filled;
        private int at;

        Streamed(String head, String body, long times, String tail) {
            this.now = head.getBytes(UTF_8);
            this.each = times % 1000 == 0 && !body.contains("#") ? 1000 : 1;
            this.body = body.repeat((int) each);
            this.left = times / each;
            this.tail = tail;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            while (at == now.length) {
                if (left < 0) {
                    return -1;
                }
                if (left == 0) {
                    now = tail.getBytes(UTF_8);
                } else if (each == 1) {
                    now = body.replace("#", Long.toString(10_000 + left)).getBytes(UTF_8);
                } else {
                    now = filled == null ? body.getBytes(UTF_8) : filled;
                    filled = now;
                }
                left--;
                at = 0;
            }
            var some = Math.min(length, now.length - at);
            System.arraycopy(now, at, into, from, some);
            at += some;
            return some;
        }
    }
}

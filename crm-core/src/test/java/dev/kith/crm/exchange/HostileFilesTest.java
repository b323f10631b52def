package dev.kith.crm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody should write end in a clear refusal, in a heap that is smaller than they are. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void hostileFilesAreReadInASmallHeap() throws Exception {
        var told = folder.resolve("told.txt");
        var code = HostileFiles.run(told);
        var nameless = "[name.missing] of 1";
        assertThat(Files.readAllLines(told))
                .filteredOn(line -> line.startsWith("*") || line.contains("Error"))
                .containsExactly(
                        "* an endless file: 0 rows, refused [import.too-large] of 1",
                        "* an endless line: 1 rows, line 1 [import.row-too-long] of 1",
                        "* a line folded for ever: 1 rows, line 1 [import.row-too-long] of 1",
                        "* a card with no end: 1 rows, line 1 [import.row-too-long] of 1",
                        "* tiny cards: 100000 rows, line 1 " + nameless + ", line 4 " + nameless,
                        "* a card of phones: 1 rows, line 1 [Telephone[999] import.too-many-parts] of 1",
                        "* a card of categories: 1 rows, line 1 [Categories[0][998] import.too-many-parts] of 1",
                        "* cards in cards: 1 rows, line 1 [import.card-not-ended] of 1",
                        "* no card at all: 1 rows, line 1 [import.outside-card] of 1",
                        "* a flood of NUL: 0 rows, refused [line 1 import.not-text] of 1",
                        "* a cell of 200 MB: 0 rows, refused [line 2 import.unreadable] of 1",
                        "* a quote never closed: 0 rows, refused [line 2 import.unreadable] of 1",
                        "* 10 million empty lines: 1 rows, line 10000002 [] of 0",
                        "* a header of a million columns: 0 rows, refused [line 1 import.unreadable] of 1",
                        "* a row of a million cells: 0 rows, refused [line 2 import.unreadable] of 1",
                        "* unknown columns: 0 rows, refused [line 1, column 2 code.unknown] of 999",
                        "* a cell of entries: 1 rows, line 2 [contact points[998] import.too-many-parts] of 1",
                        "* a cell of nonsense: 1 rows, line 2 [contact points[0] import.entry] of 101",
                        "* a cell of addresses: 1 rows, line 2 [address 1[998] import.too-many-parts] of 1",
                        "* rows of nobody: 100000 rows, line 2 " + nameless + ", line 3 " + nameless);
        assertThat(code).isZero();
    }
}

package dev.kith.crm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that was written by hand, cell by cell. */
class ConsentTableTest {
    private static final Map<String, ConsentPurpose> PURPOSES = Map.of(
            "marketing", ConsentPurpose.MARKETING,
            "advice", Entries.ADVICE,
            "service", ConsentPurpose.SERVICE,
            "legal", ConsentPurpose.LEGAL);
    private static final Map<String, Reach> WHERE = Map.of(
            "everywhere", Reach.ALL,
            "channel", Reach.by(ChannelCode.EMAIL),
            "address", Entries.ASKED,
            "other channel", Reach.by(ChannelCode.PHONE),
            "other address", Reach.by(ChannelCode.EMAIL).at(ContactPoint.email("grace@example.org")));

    /** A line of the table. */
    record Cell(
            String purpose, String said, String where, String suppression, String life, String granted, String reason) {
        static Cell of(String line) {
            var parts = line.split(",", -1);
            return new Cell(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        }
    }

    static Stream<Cell> cells() throws IOException {
        return Files.readAllLines(Path.of("../docs/spec/consents.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Cell::of);
    }

    @Test
    void each_cell_is_told_once() throws IOException {
        assertThat(cells().map(cell ->
                        List.of(cell.purpose(), cell.said(), cell.where(), cell.suppression(), cell.life())))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_the_table_says_is_what_the_ledger_says(Cell cell) {
        var entries = new ArrayList<Consent>();
        said(cell).ifPresent(entries::add);
        entries.addAll(suppression(cell));
        var permission = new Ledger(entries)
                .permission(
                        PURPOSES.get(cell.purpose()),
                        Entries.ASKED,
                        Entries.NOON,
                        cell.life().equals("ended"));
        assertThat(permission.reason()).hasToString(cell.reason());
        assertThat(permission.granted()).isEqualTo(cell.granted().equals("yes"));
    }

    private static Optional<Consent> said(Cell cell) {
        if (cell.said().equals("nothing")) {
            return Optional.empty();
        }
        var status = Status.valueOf(cell.said().toUpperCase(Locale.ROOT));
        var all = status == Status.OBJECTED || cell.purpose().equals("legal");
        return Optional.of(Entries.entry(
                all ? Optional.empty() : Optional.of(cell.purpose()),
                WHERE.get(cell.where()),
                status,
                Entries.at(Entries.NOON.minus(Duration.ofDays(3)))));
    }

    private static List<Consent> suppression(Cell cell) {
        var before = Entries.at(Entries.NOON.minus(Duration.ofDays(2)));
        var stopped = Entries.entry(Optional.empty(), Reach.ALL, Status.STOPPED, before);
        return switch (cell.suppression()) {
            case "none" -> List.of();
            case "complained" -> List.of(Entries.entry(Optional.empty(), Entries.ASKED, Status.COMPLAINED, before));
            case "stopped" -> List.of(stopped);
            case "released" ->
                List.of(
                        stopped,
                        Entries.entry(
                                Optional.empty(),
                                Reach.ALL,
                                Status.RELEASED,
                                Entries.at(Entries.NOON.minus(Duration.ofDays(1)))));
            default -> throw new IllegalArgumentException(cell.suppression());
        };
    }
}

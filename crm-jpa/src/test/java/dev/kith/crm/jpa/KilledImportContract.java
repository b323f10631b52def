package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import of 10,000 rows that is killed five times leaves what one leaves that was not: customers and report are the same, when
 * ids are replaced by the numbers of rows.
 */
@Tag("killed")
abstract class KilledImportContract {
    private static final int ROWS = 10_000;
    private static final TenantId UNKILLED = new TenantId("unkilled");

    /** Where it dies: before the first chunk is stored, between two chunks, inside one. */
    private static final List<List<String>> DEATHS = List.of(
            List.of("within", "50"),
            List.of("told", "1200"),
            List.of("within", "1111"),
            List.of("told", "6543"),
            List.of("within", "1500"));

    @TempDir
    private Path folder;

    abstract Database database();

    @Test
    void an_import_that_is_killed_five_times_ends_as_one_that_is_not() throws Exception {
        var file = Files.writeString(folder.resolve("customers.csv"), table());
        var url = Urls.fresh(database(), folder);
        var report = folder.resolve("report.txt");
        for (var death : DEATHS) {
            assertThat(ImportVictim.run(List.of(url, file.toString(), death.get(0), death.get(1), report.toString())))
                    .isEqualTo(ImportVictim.DEAD);
        }
        assertThat(ImportVictim.run(List.of(url, file.toString(), "never", "0", report.toString())))
                .isZero();
        try (var connections = ImportVictim.connections(url);
                var crm = Crm.builder().storage(JpaStorage.over(connections)).build()) {
            var killed = crm.desk(Actor.employee("maria"));
            var unkilled = crm.desk(CallContext.of(Actor.employee("maria")).in(UNKILLED));
            var foreseen = new ArrayList<RowOutcome>();
            var told = new ArrayList<RowOutcome>();
            var counts = unkilled.exchange().tryOut(ImportFile.customers(file), foreseen::add);
            var run = unkilled.exchange().run(ImportFile.customers(file), told::add);
            assertThat(foreseen).hasSize(ROWS).isEqualTo(told);
            assertThat(run.counts()).isEqualTo(counts).isEqualTo(new ImportRun.Counts(8875, 625, 250, 250));
            assertThat(Files.readAllLines(report))
                    .isEqualTo(told.stream().map(RowOutcome::sentence).toList());
            var runs = killed.exchange().imports(Query.all()).items();
            assertThat(runs).hasSize(1);
            assertThat(runs.get(0).counts()).isEqualTo(counts);
            assertThat(runs.get(0).state()).isEqualTo(ImportRun.State.DONE);
            assertThat(state(killed, runs.get(0))).isEqualTo(state(unkilled, run));
        }
    }

    /** Each customer by the row that created it, and each row by what it did to whom. */
    private static List<String> state(Desk desk, ImportRun run) {
        var rows = new HashMap<UUID, Long>();
        var lines = new ArrayList<String>();
        desk.exchange().items(run.id(), (ImportedItem item) -> {
            item.subject().ifPresent(subject -> rows.putIfAbsent(subject, item.row()));
            lines.add(item.row() + " " + item.outcome().text() + " "
                    + item.subject().map(rows::get));
        });
        desk.customers().each(Query.<Customer>all().limit(1000), customer -> lines.add(text(customer, rows)));
        return lines.stream().sorted().toList();
    }

    private static String text(Customer customer, Map<UUID, Long> rows) {
        return "customer of row " + rows.get(customer.id().value()) + ", version "
                + customer.version().number() + ": "
                + Customer.TYPE.traits().stream()
                        .map(trait -> trait.name() + trait.texts().apply(customer))
                        .collect(Collectors.joining(" "));
    }

    /** Of 80 rows five tell more of somebody, two tell nothing new, two are broken. */
    private static String table() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(KilledImportContract::row)
                .collect(Collectors.joining("\n", "given name,family name,e-mail,phone,birthday,notes\n", "\n"));
    }

    private static String row(int number) {
        if (number % 40 == 0) {
            return "Broken,Row,no address,,,";
        }
        if (number % 40 == 25) {
            return person(number - 1);
        }
        if (number % 20 == 7 || number % 80 == 37) {
            return "Ada,L" + (number - 6) + ",ada" + (number - 6) + "@example.org,+49 30 5" + (100000 + number) + ",,";
        }
        return person(number);
    }

    private static String person(int number) {
        return "Ada,L" + number + ",ada" + number + "@example.org,,--12-" + "%02d".formatted(number % 28 + 1) + ",row "
                + number;
    }
}

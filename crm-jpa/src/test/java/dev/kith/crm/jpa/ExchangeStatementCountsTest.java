package dev.kith.crm.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportFile.Kind;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many statements a chunk of an import or export costs: as many for few rows as for many, but where it says otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExchangeStatementCountsTest {
    private static final int FEW = 20;

    /** As many as the parts of so many files are read by one statement. */
    private static final int MANY = 60;

    private static final List<Integer> ROWS = List.of(FEW, MANY);

    private final Database database;
    private Host host;
    private Crm crm;
    private Desk desk;
    private int tenants;

    ExchangeStatementCountsTest(Database database) {
        this.database = database;
    }

    @BeforeAll
    void open() {
        host = new Host(database);
        crm = Crm.builder().storage(host.storage()).build();
    }

    @AfterAll
    void close() {
        crm.close();
        host.close();
    }

    @BeforeEach
    void fresh() {
        tenants++;
        desk = crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId("exchange-" + tenants)));
    }

    private void costs(int statements, Runnable call) {
        desk.attributes(Customer.class); // what the tenant defines is read once in ten seconds
        var seen = host.statements().of(call);
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
        assertThat(seen).allMatch(Tenants::asks);
    }

    private static ImportFile people(int from, int rows, String more) {
        return file(
                Kind.CUSTOMERS,
                "given name,family name,e-mail,references,tags,notes\n",
                from,
                rows,
                n -> "Ada,Lovelace %d,ada%d@example.org,erp:%d,VIP,%s".formatted(n, n, n, more));
    }

    private static ImportFile log(int from, int rows) {
        return file(
                Kind.INTERACTIONS,
                "date,channel,customer,topics,reply to,external id\n",
                from,
                rows,
                n -> "2025-01-01,phone,Ada Lovelace %d,offer,%s,mail:%d"
                        .formatted(n, n == from ? "" : "mail:" + from, n));
    }

    private static ImportFile file(Kind kind, String header, int from, int rows, IntFunction<String> row) {
        var text = IntStream.range(from, from + rows).mapToObj(row).collect(Collectors.joining("\n", header, "\n"));
        return ImportFile.of(kind, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private ImportRun run(ImportFile file) {
        return desk.exchange().run(file, outcome -> {});
    }

    private void imported(ImportFile file, Counts counts) {
        assertThat(run(file).counts()).isEqualTo(counts);
    }

    /** By id, by reference, by name; nobody is there. */
    @Test
    void trial_of_a_chunk_of_customers() {
        for (int rows : ROWS) {
            costs(3, () -> desk.exchange().tryOut(people(0, rows, ""), outcome -> {}));
        }
    }

    /**
     * The import is looked for and begun (three), locked and moved on (two), and finished (two); a trial; the records of the
     * changes and their places (two); file, contact points, labels, words, references, facts; the items.
     */
    @Test
    void run_of_a_chunk_of_new_customers() {
        costs(19, () -> imported(people(0, FEW, ""), new Counts(FEW, 0, 0, 0)));
        costs(19, () -> imported(people(FEW, MANY, ""), new Counts(MANY, 0, 0, 0)));
    }

    /** Each is found twice, by reference and by name, with its parts, and read for its change with all its parts. */
    @Test
    void run_of_a_chunk_of_customers_who_are_there() {
        imported(people(0, FEW + MANY, ""), new Counts(FEW + MANY, 0, 0, 0));
        costs(19, () -> imported(people(0, FEW, "more"), new Counts(0, FEW, 0, 0)));
        costs(19, () -> imported(people(FEW, MANY, "more"), new Counts(0, MANY, 0, 0)));
    }

    /**
     * The items of those that were put away are read and written once more (two), as of interactions. The next import also asks
     * what imports did with those who are archived, and which of these were taken back.
     */
    @Test
    void revert_of_a_chunk_of_customers_and_the_next_import() {
        for (int rows : ROWS) {
            var run = run(people(rows, rows, ""));
            costs(
                    19,
                    () -> desk.exchange()
                            .revert(run.id(), left -> assertThat(left).isNull()));
            costs(21, () -> imported(people(rows, rows, ""), new Counts(rows, 0, 0, 0)));
        }
    }

    /** The facts of all customers are two statements. */
    @Test
    void trial_and_run_of_a_chunk_of_interactions() {
        run(people(0, FEW + MANY, ""));
        costs(3, () -> desk.exchange().tryOut(log(0, FEW), outcome -> {}));
        costs(25, () -> imported(log(0, FEW), new Counts(FEW, 0, 0, 0)));
        costs(3, () -> desk.exchange().tryOut(log(FEW, MANY), outcome -> {}));
        costs(25, () -> imported(log(FEW, MANY), new Counts(MANY, 0, 0, 0)));
    }

    /** Each entry is retracted by itself, which are seven, and the cadence of its customer is looked up; each customer's facts are counted anew, which are four. */
    @Test
    void revert_of_a_chunk_of_interactions() {
        run(people(0, 3 * MANY, ""));
        for (int rows : ROWS) {
            var run = run(log(rows, rows));
            costs(
                    12 + 12 * rows,
                    () -> desk.exchange()
                            .revert(run.id(), left -> assertThat(left).isNull()));
        }
    }

    /** Files and all their parts; entries and all theirs, then their customers, and to what they reply. */
    @Test
    void export_of_a_chunk() {
        run(people(0, FEW, ""));
        run(log(0, FEW));
        exported();
        run(people(FEW, MANY - FEW, ""));
        run(log(FEW, MANY - FEW));
        exported();
    }

    private void exported() {
        costs(2, () -> desk.exchange().exportCustomers(Query.<Customer>all().limit(MANY), new StringWriter()));
        costs(2, () -> desk.exchange().exportVCards(Query.<Customer>all().limit(MANY), new StringWriter()));
        costs(
                6,
                () -> desk.exchange()
                        .exportInteractions(Query.<Interaction>all().limit(MANY), new StringWriter()));
    }
}

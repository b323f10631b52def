package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.query.Criterion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one row may do to an import: nothing but to be rejected. */
abstract class RowsContract extends Desks {
    private static final String LONG_NAME = "Ada".repeat(66);

    /** Each is legal in its parts and wrong as a whole, or wrong where it is looked up. */
    private static final String LOG = """
            date,channel,participants,customer,summary
            2025-03-01,phone,"customer;e-mail=ada@example.org;role=buyer:",Ada Lovelace,twice and not the same
            2025-03-02,phone,"customer;e-mail=ada@example.org:",Ada Lovelace,twice and the same
            2025-03-03,phone,"employee;role=a:maria\nemployee;role=b:maria",Ada Lovelace,an employee twice
            2025-03-04,phone,"other:Her lawyer\nother:Her lawyer",Ada Lovelace,another twice
            2025-03-05,phone,,"Ada\nLovelace",a name of two lines
            2025-03-06,phone,,"%s",a name that is too long
            2025-03-07,phone,"customer;name=%s:",,a name that is too long
            2025-03-08,phone,"customer;role=no code:",Ada Lovelace,an empty one
            2025-03-09,phone,,ada@example.org,a plain one
            """.formatted(LONG_NAME + "x".repeat(9), LONG_NAME + "x".repeat(9));

    /** References that belong to several, names at their longest. */
    private static final String PEOPLE = """
            given name,family name,e-mail,references,prefix
            Ada,Lovelace,,erp:1,
            Ada,Lovelace,ada@example.org,erp:3,
            Grace,Hopper,grace@example.org,"erp:1\nerp:2",
            Grace,Hopper,grace@example.org,erp:2,
            %s,%s,long@example.org,,%s
            Alan,Turing,alan@example.org,,
            """.formatted(LONG_NAME, LONG_NAME, LONG_NAME);

    @Test
    @Rule("S-313")
    void no_row_stops_an_import_and_a_trial_tells_of_each_what_becomes_of_it() {
        desk().customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
        desk().customers().register(NewPerson.named("Grace", "Hopper").referencedBy("erp", "2"));
        assertThat(asForeseen(Tables.customers(PEOPLE)))
                .containsExactly("new", "adds references", "import.ambiguous", "adds e-mail", "new", "new");
        assertThat(asForeseen(Tables.of(ImportFile.Kind.INTERACTIONS, LOG.replace("Ada Lovelace", "ada@example.org"))))
                .containsExactly(
                        "interaction.participant-twice",
                        "new",
                        "interaction.participant-twice",
                        "new",
                        "line.control-character",
                        "line.too-long",
                        "line.too-long",
                        "import.nobody",
                        "new");
    }

    private List<String> asForeseen(ImportFile file) {
        var foreseen = new ArrayList<RowOutcome>();
        desk().exchange().tryOut(file, foreseen::add);
        var told = new ArrayList<RowOutcome>();
        desk().exchange().run(file, told::add);
        assertThat(told).isEqualTo(foreseen);
        return told.stream()
                .map(outcome -> outcome instanceof Rejected rejected
                        ? rejected.reasons().stream().map(Violation::code).collect(Collectors.joining(" "))
                        : outcome.sentence().replaceFirst("line \\d+: ", ""))
                .toList();
    }

    @Test
    @Rule("S-314")
    void a_row_at_which_a_listener_fails_is_rejected_and_no_other() {
        var failing = Listener.inTransaction(CustomerEvent.REGISTERED, event -> {
            if (event.state().notes().isPresent()) {
                throw new IllegalStateException(
                        "the host cannot store " + event.state().name().display());
            }
            return Optional.empty();
        });
        var strict = Listener.inTransaction(
                InteractionEvent.LOGGED,
                event -> event.entry().summary().map(any -> Refusal.of("acme.no", "nothing with a summary")));
        try (Crm crm = built(builder -> builder.listener(failing).listener(strict))) {
            var told = new ArrayList<RowOutcome>();
            var rows = Tables.many(230)
                    .replace("ada7@example.org,,", "ada7@example.org,,x")
                    .replace("ada8@example.org,,", "ada8@example.org,,x")
                    .replace("ada229@example.org,,", "ada229@example.org,,x");
            var run = desk(crm).exchange().run(Tables.customers(rows), told::add);
            assertThat(run.counts()).isEqualTo(new Counts(227, 0, 0, 3));
            assertThat(told)
                    .extracting(RowOutcome::line)
                    .isEqualTo(IntStream.range(2, 232).mapToObj(Long::valueOf).toList());
            for (var row : List.of(7, 8, 229)) {
                assertThat(told.get(row).sentence())
                        .contains("import.failed", "IllegalStateException")
                        .doesNotContain("Lovelace");
            }
            var log = """
                    date,channel,customer,summary
                    2025-01-01,phone,ada1@example.org,
                    2025-01-01,phone,ada2@example.org,x
                    2025-01-01,phone,ada3@example.org,
                    """;
            assertThat(desk(crm)
                            .exchange()
                            .run(Tables.of(ImportFile.Kind.INTERACTIONS, log), any -> {})
                            .counts())
                    .isEqualTo(new Counts(2, 0, 0, 1));
            assertThat(desk(crm).customers().count(Criterion.everything())).isEqualTo(227);
        }
    }

    @Test
    @Rule("S-315")
    void a_row_without_an_external_id_is_known_by_all_that_it_tells() {
        desk().exchange().run(Tables.customers(Tables.PEOPLE), outcome -> {});
        var header = """
                date,planned,duration,channel,direction,customer,participants,summary,notes,outcome,topics,promises,links,\
                attachments,concerns
                """;
        var row = "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,,,,\n";
        var others = Stream.concat(
                        Stream.of(
                                        "2025-03-03 09:31,,,phone,out,ada@example.org,,,,,,,,",
                                        "2025-03-03 09:30,2025-03-03 09:00,,phone,out,ada@example.org,,,,,,,,",
                                        "2025-03-03 09:30,,20,phone,out,ada@example.org,,,,,,,,",
                                        "2025-03-03 09:30,,,visit,out,ada@example.org,,,,,,,,",
                                        "2025-03-03 09:30,,,phone,in,ada@example.org,,,,,,,,",
                                        "2025-03-03 09:30,,,phone,out,grace@example.org,,,,,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,other:Her lawyer,,,,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,other;role=lawyer:Her lawyer,,,,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,a,,,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,a,,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,a,,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,a,,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,US:a,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,US;due=2030-01-01:a,,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,,a:b,",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,,,a:b",
                                        "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,US;settled=2025-04-01:a,,")
                                .map(line -> line + ","),
                        Stream.of(
                                "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,,,,concern:a",
                                "2025-03-03 09:30,,,phone,out,ada@example.org,,,,,,,,,concern;settled=2025-04-01:a"))
                .map(line -> line + "\n")
                .toList();
        var file = Tables.of(ImportFile.Kind.INTERACTIONS, header + row + String.join("", others) + row);
        var told = new ArrayList<RowOutcome>();
        desk().exchange().run(file, told::add);
        assertThat(told.subList(0, told.size() - 1)).hasSize(others.size() + 1).allMatch(Created.class::isInstance);
        assertThat(told.get(told.size() - 1)).isEqualTo(new Skipped(told.size() + 1, List.of()));
        assertThat(desk().interactions().find(new ExternalId("import", sha256(cells("ada@example.org")))))
                .as("known by what it tells in a column that came later only where that is filled")
                .isPresent();
        assertThat(desk().exchange().run(file, outcome -> {}).counts().created())
                .isZero();
    }

    /** All cells of the row, each with its length before it, as rows were known before there were concerns. */
    private String cells(String email) {
        var customer = desk().customers().findByEmail(email).get(0).customer().id();
        return Stream.of(
                        "2025-03-03T09:30:00Z",
                        "",
                        "",
                        "phone",
                        "outbound",
                        "customer:" + customer,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "import:00000000-0000-7000-8000-000000000000",
                        "",
                        "")
                .map(cell -> cell.length() + ":" + cell)
                .collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

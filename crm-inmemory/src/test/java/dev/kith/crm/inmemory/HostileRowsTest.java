package dev.kith.crm.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportFile.Kind;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.query.Criterion;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells that people and attackers write, in any column: no row stops an import, and a trial foresees what becomes of each. */
class HostileRowsTest {
    private static final int ROWS = 1500;

    private static final List<String> CELLS = List.of(
            "",
            "Ada",
            "Ada Lovelace",
            "ada@example.org",
            "+49 30 123456",
            "0001-01-01",
            "9999-12-31T23:59:59Z",
            "+999999999-01-01T00:00:00Z",
            "99999999999999999999",
            "2025-03-03",
            "31.02.2025",
            "1.1.2025 9:00",
            "PT9223372036854775807S",
            "-5",
            "phone",
            "in",
            "household",
            "Europe/Nowhere",
            "a\tb",
            "two\nlines",
            "\u0000x".substring(1),
            "\u2028",
            "\ud83d\ude00",
            "e\u0301",
            "x".repeat(201),
            "y".repeat(20_001),
            "=1+1",
            "'=",
            "\\",
            "erp:1",
            "erp:2\nerp:3",
            "erp:2",
            "mail:<1>",
            "import:017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
            "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
            "------------------------------------",
            "customer:",
            "customer;name=Ada Lovelace:",
            "customer;name=a\\nb:",
            "customer;e-mail=ada@example.org;role=x y:",
            "employee:maria\nemployee;role=a:maria",
            "other:",
            "US;due=2025-13-01:x",
            "WHOLE;kind=WHOLE:x",
            "acme.x;kind=TEXT:x",
            "e-mail;verified=yesterday:ada@example.org",
            "e-mail;health=ILL:ada@example.org",
            "e-mail;purposes=work 1/2/3:ada@example.org",
            "postal;lines=:",
            "recorded:2025-01-01T00:00:00Z",
            "FORMER:Byron",
            "birthday:1815-12-10",
            "birthday:--02-30",
            "a;b=c;size=-1:d");

    private static final List<String> CUSTOMERS = List.of(
            "kith id",
            "kind",
            "prefix",
            "given name",
            "family name",
            "suffix",
            "organisation",
            "name",
            "other names",
            "contact points",
            "dates",
            "salutation",
            "language",
            "zone",
            "preferred channel",
            "preferences",
            "stage",
            "ended",
            "archived",
            "tags",
            "references",
            "responsible",
            "notes",
            "attributes",
            "e-mail",
            "phone",
            "mobile",
            "web",
            "birthday");

    private static final List<String> INTERACTIONS = List.of(
            "happened",
            "planned",
            "duration",
            "channel",
            "direction",
            "participants",
            "customer",
            "e-mail",
            "phone",
            "employee",
            "summary",
            "notes",
            "outcome",
            "topics",
            "promises",
            "concerns",
            "links",
            "attachments",
            "external id",
            "reply to",
            "attributes");

    private static final List<String> RELATIONSHIPS =
            List.of("from", "kind", "to", "role", "since", "until", "attributes");

    @ParameterizedTest
    @EnumSource(names = {"CUSTOMERS", "INTERACTIONS", "RELATIONSHIPS"})
    void no_row_stops_an_import_and_a_trial_foresees_each(Kind kind) {
        var columns = kind == Kind.CUSTOMERS ? CUSTOMERS : kind == Kind.INTERACTIONS ? INTERACTIONS : RELATIONSHIPS;
        var random = new Random(20261125);
        var text = columns.stream().collect(Collectors.joining(",", "", "\n"))
                + IntStream.range(0, ROWS).mapToObj(row -> row(columns, random)).collect(Collectors.joining("\n"));
        var file = ImportFile.of(kind, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
        try (var crm = Crm.builder().storage(InMemoryStorage.create()).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            desk.customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
            desk.customers().register(NewPerson.named("Charles", "Babbage").referencedBy("erp", "2"));
            var foreseen = new ArrayList<RowOutcome>();
            desk.exchange().tryOut(file, foreseen::add);
            var told = new ArrayList<RowOutcome>();
            var run = desk.exchange().run(file, told::add);
            assertThat(told).isEqualTo(foreseen).hasSize(ROWS);
            assertThat(run.counts().created()).isGreaterThan(20);
            assertThat(run.counts().rejected()).isGreaterThan(200);
            var again = desk.exchange().run(file, outcome -> {});
            assertThat(again.counts().created()).isZero();
            desk.exchange().revert(run.id(), left -> {});
            assertThat(desk.customers().count(Criterion.everything())).isPositive();
        }
    }

    /** Mostly legal, so that what is wrong is met behind what is right. */
    private static String row(List<String> columns, Random random) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "happened" -> random.nextInt(8) > 0 ? "2025-03-0" + (1 + random.nextInt(9)) : any(random);
                    case "channel" -> random.nextInt(8) > 0 ? "phone" : any(random);
                    case "kind" -> random.nextInt(4) > 0 && columns == RELATIONSHIPS ? "household" : some(random);
                    case "customer", "from" -> random.nextInt(4) > 0 ? "Ada Lovelace" : any(random);
                    case "to" -> random.nextInt(4) > 0 ? "Charles Babbage" : any(random);
                    case "given name" -> random.nextInt(4) > 0 ? "Ada" : any(random);
                    case "family name" -> random.nextInt(4) > 0 ? "Lovelace" : any(random);
                    default -> some(random);
                })
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String some(Random random) {
        return random.nextInt(12) > 0 ? "" : any(random);
    }

    private static String any(Random random) {
        return CELLS.get(random.nextInt(CELLS.size()));
    }
}

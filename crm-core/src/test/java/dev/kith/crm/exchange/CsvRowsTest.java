package dev.kith.crm.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String sign) {
        var ada = told("Vorname,Nachname,\"E-Mail, privat\",Telefon\nAda,Lovelace,ada@example.org,030 123456\n"
                .replace("\"E-Mail, privat\"", "E-Mail")
                .replace(",", sign));
        assertThat(ada.name().display()).isEqualTo("Ada Lovelace");
        assertThat(CardRowsTest.points(ada)).containsExactly("e-mail ada@example.org", "phone 030 123456");
    }

    @Test
    void aSpreadsheetMayTellTheSeparatorItself() {
        assertThat(told("sep=;\r\nName;Geburtstag\r\nAda Lovelace;10.12.1815\r\n")
                        .dates()
                        .get(0)
                        .date()
                        .text())
                .isEqualTo("1815-12-10");
    }

    @Test
    void columnsOfOthersAreKnownInEnglishAndGerman() {
        var ada = told("""
                First Name,Last Name,Title,E-mail 1 - Value,E-mail 2 - Value,Mobile Phone,Website,Date of Birth,Notes
                Ada,Lovelace,Countess,a@example.org,b@example.org,+44 7700 900000,example.org,--12-10,"two
                lines"
                """);
        assertThat(ada.name().display()).isEqualTo("Countess Ada Lovelace");
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "e-mail a@example.org", "e-mail b@example.org", "mobile +44 7700 900000", "web example.org");
        assertThat(CardRowsTest.dates(ada)).containsExactly("birthday --12-10");
        assertThat(ada.notes()).contains("two\nlines");
        assertThat(told("Firma,Telefon\nAcme Tools GmbH,040 987654\n").kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(told("Art;Name\nFirma;Acme Tools GmbH\n").kind()).isEqualTo(Customer.Kind.ORGANISATION);
    }

    @Test
    void aHeaderMayBeMappedAndUnknownOnesLeftOut() {
        var text = "Rufname,Kundennummer,Telefon\nAda,17,\n";
        assertThat(refusal(file(text)))
                .containsExactly("line 1, column 1 code.unknown", "line 1, column 2 code.unknown");
        var mapped = file(text).column("Rufname", "given name");
        assertThat(refusal(mapped)).containsExactly("line 1, column 2 code.unknown");
        assertThat(rows(mapped.withoutUnknownColumns())
                        .get(0)
                        .told()
                        .orElseThrow()
                        .name()
                        .display())
                .isEqualTo("Ada");
        assertThat(refusal(file("Ada,Lovelace\nGrace,Hopper\n"))).containsExactly("line 1 import.no-header");
        assertThat(refusal(file(""))).containsExactly("line 1 import.no-header");
    }

    @Test
    void encodingsAreTold() {
        var text = "Name\nJ\u00fcrgen M\u00fcller\n";
        for (var marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(bytes(("\ufeff" + text).getBytes(marked)))
                            .get(0)
                            .told()
                            .orElseThrow()
                            .name()
                            .display())
                    .isEqualTo("J\u00fcrgen M\u00fcller");
        }
        var western = bytes(text.getBytes(Charset.forName("windows-1252")));
        assertThat(refusal(western)).containsExactly("line 2 import.encoding");
        assertThat(rows(western.encoded(Charset.forName("windows-1252")))
                        .get(0)
                        .told()
                        .orElseThrow()
                        .name()
                        .display())
                .isEqualTo("J\u00fcrgen M\u00fcller");
    }

    @Test
    void allThatIsWrongWithARowIsToldWithItsLine() {
        var rows = rows(file("""
                name,e-mail,birthday,contact points,kind
                Ada Lovelace,no address,30.02.1815,"phone:1
                pigeon:x
                phone",animal

                ,,,,
                Alan,,,,person,surplus
                Grace,,,,
                """));
        assertThat(rows).extracting(Incoming::line).containsExactly(2L, 6L, 7L, 8L);
        assertThat(rows.get(0).refused())
                .extracting(why -> why.path() + " " + why.code())
                .containsExactlyInAnyOrder(
                        "kind import.choice",
                        "e-mail[0] email.syntax",
                        "birthday date.syntax",
                        "contact points[0] phone.too-few-digits",
                        "contact points[1] code.unknown",
                        "contact points[2] import.entry");
        assertThat(rows.get(1).refused()).extracting(Violation::code).containsExactly("name.missing");
        assertThat(rows.get(2).refused()).extracting(Violation::code).containsExactly("import.too-many-cells");
        assertThat(rows.get(3).told().orElseThrow().name().display()).isEqualTo("Grace");
    }

    @Test
    void aTableIsRefusedWithTheLineFromWhichOnItCannotBeRead() {
        for (var hostile : List.of(
                "\"" + "x".repeat(1_000_000),
                "x".repeat(1_000_000),
                "x,".repeat(2_000),
                "\"" + "\n".repeat(600_000),
                "\"Grace\" Hopper,\n",
                "\"Grace,\nAlan,\n")) {
            var text = "name,notes\nAda,\n\n\n\"Ada\",\"of\r\nseveral\nlines\"\n\n\n" + hostile;
            assertThat(refusal(file(text))).containsExactly("line 10 import.unreadable");
        }
        assertThat(refusal(file("x,".repeat(2_000) + "\nAda"))).containsExactly("line 1 import.unreadable");
    }

    @Test
    void apostrophesInFrontOfFormulasAreTakenAway() {
        var ada = told("name,phone,notes\nAda,'+49 30 123456,'=1+1\n");
        assertThat(CardRowsTest.points(ada)).containsExactly("phone +49 30 123456");
        assertThat(ada.notes()).contains("=1+1");
    }

    private static Customer told(String text) {
        var rows = rows(file(text));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).refused()).isEmpty();
        return rows.get(0).told().orElseThrow();
    }

    private static List<String> refusal(ImportFile file) {
        var refused = new ArrayList<String>();
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        why -> why.violations()
                                .forEach(violation -> refused.add(violation.path() + " " + violation.code())));
        return refused;
    }

    private static ImportFile file(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    private static ImportFile bytes(byte[] bytes) {
        return ImportFile.of(ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(bytes));
    }

    private static List<Incoming<Customer>> rows(ImportFile file) {
        try (var crm = Crm.builder()
                        .storage(new FakeStorage())
                        .extension(new BenchProbe())
                        .build();
                var rows = new CustomerIntake(BenchProbe.of(crm.desk(Actor.employee("maria"))))
                        .rows(file, Fingerprint.of(file).reader(file))) {
            return rows.next(Integer.MAX_VALUE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package dev.kith.crm.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.exchange.ImportFile.DateOrder;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
                        "mobile +44 7700 900000", "web example.org", "e-mail a@example.org", "e-mail b@example.org");
        assertThat(CardRowsTest.dates(ada)).containsExactly("birthday --12-10");
        assertThat(ada.notes()).contains("two\nlines");
        assertThat(told("Firma,Telefon\nAcme Tools GmbH,040 987654\n").kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(told("Art;Name\nFirma;Acme Tools GmbH\n").kind()).isEqualTo(Customer.Kind.ORGANISATION);
    }

    /** The header of Google Contacts until 2024, and one row each of a person, an organisation and a name without parts. */
    @Test
    void aTableOfGoogle() {
        var told = told(file("""
                Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Name Prefix,Name Suffix,Initials,\
                Nickname,Birthday,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,\
                E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Formatted,\
                Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value
                Dr. Ada Augusta Lovelace,Ada,Augusta,Lovelace,,,Dr.,,,Countess, --12-10,,,,\
                * myContacts ::: Engines ::: * starred,* Home,ada@example.org ::: a@example.org,,,Mobile,\
                +44 7700 900000 ::: +44 20 7946 0000,,,Analytical Engines,Programmer,,
                Acme Tools GmbH,,,,,,,,,,,,,,* myContacts,,,,,,,,,Acme Tools GmbH,,,
                Prof. Grace Hopper,,,,,,Prof.,,,,,,,,,,,,,,,,,,,,
                """).withoutUnknownColumns(header -> {}));
        var ada = told.get(0);
        assertThat(ada.name().display()).isEqualTo("Dr. Ada Augusta Lovelace");
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "e-mail ada@example.org (home) *",
                        "e-mail a@example.org (home)",
                        "mobile +44 7700 900000",
                        "mobile +44 20 7946 0000");
        assertThat(CardRowsTest.dates(ada)).containsExactly("birthday --12-10");
        assertThat(ada.tags()).extracting(Tag::name).containsExactlyInAnyOrder("Engines", "starred");
        assertThat(ada.otherNames()).extracting(OtherName::text).containsExactly("Countess");
        assertThat(ada.notes()).contains("TITLE: Programmer\nORG: Analytical Engines");
        assertThat(told.get(1).kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(told.get(1).name().display()).isEqualTo("Acme Tools GmbH");
        assertThat(told.get(2).name().display()).isEqualTo("Prof. Grace Hopper");
    }

    /** The header of Google Contacts since 2024. */
    @Test
    void aTableOfGoogleSince2024() {
        var ada = told(file("""
                        First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,\
                        Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,\
                        E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value
                        Ada,Augusta,Lovelace,,,,,,Analytical Engines,,Programming,1815-12-10,,,* myContacts,\
                        * Work,ada@example.org,Mobile,+44 7700 900000,,https://example.org
                        """).withoutUnknownColumns(header -> {})).get(0);
        assertThat(ada.name().display()).isEqualTo("Ada Augusta Lovelace");
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "e-mail ada@example.org (work) *", "mobile +44 7700 900000", "web https://example.org");
        assertThat(ada.tags()).isEmpty();
        assertThat(ada.notes()).contains("ORG: Programming\nORG: Analytical Engines");
    }

    @Test
    void aTableOfOutlook() {
        var told = told(file("""
                "Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",\
                "Business Street","Business City","Business Fax","Business Phone","Business Phone 2","Home Phone",\
                "Mobile Phone","Anniversary","Birthday","Categories","E-mail Address","E-mail Type",\
                "E-mail Display Name","E-mail 2 Address","Gender","Notes","Web Page"
                "Dr.","Ada","Augusta","Lovelace","","Analytical Engines","","Programmer",\
                "1 Any Street","London","","+44 20 7946 0000","","+44 20 7946 0001",\
                "+44 7700 900000","0/0/00","0/0/00","Business;Engines","ada@example.org","SMTP",\
                "Ada Lovelace (ada@example.org)","a@example.org","Unspecified","first
                second","http://example.org"
                "","","","","","Acme Tools GmbH","","","","","+49 40 987655","+49 40 987654","","",\
                "","0/0/00","0/0/00","","","","","","Unspecified","",""
                """).withoutUnknownColumns(header -> {}));
        assertThat(told.get(0).name().display()).isEqualTo("Dr. Ada Augusta Lovelace");
        assertThat(CardRowsTest.points(told.get(0)))
                .containsExactly(
                        "e-mail ada@example.org",
                        "e-mail a@example.org",
                        "phone +44 20 7946 0001 (home)",
                        "phone +44 20 7946 0000 (work)",
                        "mobile +44 7700 900000",
                        "web http://example.org",
                        "postal 1 Any Street, London (work)");
        assertThat(told.get(0).dates()).isEmpty();
        assertThat(told.get(0).tags()).extracting(Tag::name).containsExactlyInAnyOrder("Business", "Engines");
        assertThat(told.get(0).notes()).contains("first\nsecond\nTITLE: Programmer\nORG: Analytical Engines");
        assertThat(told.get(1).name().display()).isEqualTo("Acme Tools GmbH");
        assertThat(CardRowsTest.points(told.get(1)))
                .containsExactly("phone +49 40 987654 (work)", "phone +49 40 987655 (fax)");
    }

    @Test
    void aTableOfThunderbird() {
        var told = told(file("""
                First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,\
                Home Phone,Fax Number,Pager Number,Mobile Number,Home City,Job Title,Department,Organization,\
                Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Notes
                Ada,Lovelace,Countess of Lovelace,,ada@example.org,a@example.org,,,,,,+44 7700 900000,London,,,,,,,,,
                ,,Grace Hopper,,grace@example.org,,,,,,,,,,,US Navy,,,,,,
                ,,Acme Tools GmbH,,mail@example.org,,,,,,,,,,,Acme tools GmbH,,,,,,
                ,Turing,Alan Turing,,,,,,,,,,,,,,,,,,,
                """).withoutUnknownColumns(header -> {}));
        assertThat(told)
                .extracting(customer -> customer.name().display())
                .containsExactly("Ada Lovelace", "Grace Hopper", "Acme tools GmbH", "Turing");
        assertThat(told.get(1).notes()).contains("ORG: US Navy");
        assertThat(told.get(2).kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(CardRowsTest.points(told.get(0)))
                .containsExactly(
                        "e-mail ada@example.org",
                        "e-mail a@example.org",
                        "mobile +44 7700 900000",
                        "postal London (home)");
    }

    @Test
    void aHeaderMayBeMappedAndUnknownOnesLeftOut() {
        var text = "Rufname,Kundennummer,Telefon\nAda,17,\n";
        assertThat(refusal(file(text)))
                .containsExactly("line 1, column 1 code.unknown", "line 1, column 2 code.unknown");
        var mapped = file(text).column("Rufname", "given name");
        assertThat(refusal(mapped)).containsExactly("line 1, column 2 code.unknown");
        assertThat(rows(mapped.withoutUnknownColumns(header -> {}))
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
    void headersAreKnownInAnyCaseAndSpacing() {
        var text = "  FIRST   name ;LAST\u00a0NAME; RUFNUMMER ;home  CITY\nAda;Lovelace;030 123456;London\n";
        var ada = told(file(text).column("rufnummer", "phone")).get(0);
        assertThat(ada.name().display()).isEqualTo("Ada Lovelace");
        assertThat(CardRowsTest.points(ada)).containsExactly("phone 030 123456", "postal London (home)");
    }

    @Test
    void aMappingToNoColumnIsRefusedInAnyCase() {
        var file = file("Name,Initials\nAda Lovelace,\n").column("Initials", "givn name");
        assertThat(refusal(file.withoutUnknownColumns(header -> {}))).containsExactly("line 1, column 2 code.unknown");
    }

    @Test
    void whatStandsInAColumnWithoutANameIsRefusedWithItsRow() {
        var rows = rows(file("Name,,\nAda Lovelace,,\nGrace Hopper,,x\n"));
        assertThat(rows.get(0).refused()).isEmpty();
        assertThat(refused(rows.get(1))).containsExactly("column 3 import.nameless-column");
    }

    @Test
    void whatIsTrueOnceIsNotTakenFromTwoColumns() {
        var rows = rows(file("""
                Name,Full Name,Phone,Phone,Birthday,Birthday,Language,Sprache
                Ada Lovelace,Ada Lovelace,030 123456,030 123457,--12-10,,en,
                Ada Lovelace,Ada King,,,--12-10,--12-11,en,de
                """));
        assertThat(CardRowsTest.points(rows.get(0).told().orElseThrow()))
                .containsExactly("phone 030 123456", "phone 030 123457");
        assertThat(refused(rows.get(1)))
                .containsExactlyInAnyOrder(
                        "name import.told-twice", "birthday import.told-twice", "language import.told-twice");
    }

    @Test
    void theCustomerOfAnInteractionIsNotToldTwice() {
        var text = """
                Date,Channel,Customer,Contact,E-Mail,Phone,Telefon
                2025-03-03,phone,Ada Lovelace,ada@example.org,ADA@example.org,030 123456,(030) 123456
                2025-03-03,phone,Ada Lovelace,ada  LOVELACE,,,
                2025-03-03,phone,Ada Lovelace,Grace Hopper,,030 123456,030 123457
                2025-03-03,phone,ada@example.org,,grace@example.org,,
                """;
        var file = ImportFile.of(ImportFile.Kind.INTERACTIONS, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
        assertThat(rows(file, InteractionIntake::new))
                .map(CsvRowsTest::refused)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("customer import.told-twice", "phone import.told-twice"),
                        List.of("e-mail import.told-twice"));
    }

    @Test
    void aSecondOrganisationIsNoted() {
        var told = told("Organization 1 - Name,Organization 2 - Name\nAcme,Beta\n");
        assertThat(told.name().display()).isEqualTo("Acme");
        assertThat(told.notes()).contains("ORG: Beta");
    }

    @Test
    void datesWithSlashesAreReadWhereTheyLeaveNoDoubt() {
        var rows = rows(file("""
                Name,Birthday
                Ada,12/13/1815
                Ada,13/12/1815
                Ada,4/4/1815
                Ada,12/10/1815
                Ada,31/13/1815
                Ada,0/0/00
                """));
        assertThat(rows)
                .extracting(row -> row.told().map(CardRowsTest::dates).orElseGet(() -> refused(row)))
                .containsExactly(
                        List.of("birthday 1815-12-13"),
                        List.of("birthday 1815-12-13"),
                        List.of("birthday 1815-04-04"),
                        List.of("birthday import.date-order"),
                        List.of("birthday date.syntax"),
                        List.of());
    }

    @Test
    void theOrderOfDatesMayBeTold() {
        var file = file("Name,Birthday\nAda,12/10/1815\nAda,12/13/1815\n");
        var american = rows(file.dates(DateOrder.MONTH_FIRST));
        assertThat(CardRowsTest.dates(american.get(0).told().orElseThrow())).containsExactly("birthday 1815-12-10");
        assertThat(CardRowsTest.dates(american.get(1).told().orElseThrow())).containsExactly("birthday 1815-12-13");
        var british = rows(file.dates(DateOrder.DAY_FIRST));
        assertThat(CardRowsTest.dates(british.get(0).told().orElseThrow())).containsExactly("birthday 1815-10-12");
        assertThat(refused(british.get(1))).containsExactly("birthday date.syntax");
        assertThat(Fingerprint.of(file.dates(DateOrder.DAY_FIRST)).digest())
                .isNotEqualTo(Fingerprint.of(file).digest());
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
        var told = told(file(text));
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    static List<Customer> told(ImportFile file) {
        var rows = rows(file);
        assertThat(rows).allSatisfy(row -> assertThat(row.refused()).isEmpty());
        return Incoming.told(rows);
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

    static ImportFile file(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    private static ImportFile bytes(byte[] bytes) {
        return ImportFile.of(ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(bytes));
    }

    static List<Incoming<Customer>> rows(ImportFile file) {
        return rows(file, CustomerIntake::new);
    }

    private static <T> List<Incoming<T>> rows(ImportFile file, Function<Workbench, Intake<T>> intake) {
        try (var crm = crm();
                var rows = intake.apply(BenchProbe.of(crm.desk(Actor.employee("maria"))))
                        .rows(file, Fingerprint.of(file).reader(file))) {
            return rows.next(Integer.MAX_VALUE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> refused(Incoming<?> row) {
        return row.refused().stream().map(why -> why.path() + " " + why.code()).toList();
    }

    private static Crm crm() {
        return Crm.builder()
                .storage(new FakeStorage())
                .extension(new BenchProbe())
                .build();
    }
}

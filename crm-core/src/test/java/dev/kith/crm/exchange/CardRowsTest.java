package dev.kith.crm.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** vCards as phones and mail programs write them, and as nobody should. */
class CardRowsTest {
    @Test
    void version21OfAnOldPhone() {
        var ada = one("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.;
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller
                TEL;CELL;PREF:+49 171 1234567
                TEL;HOME;VOICE:030/123456
                EMAIL;INTERNET;WORK:juergen@example.org
                NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ruft nach f=C3=BCnf an=SOFT und nie vorher.=0D=0AZweite Zeile
                BDAY:19620412
                PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ
                AAABAAEAAD//gA7Q1JFQVRPUjogZ2Qt

                END:VCARD
                """.replace("SOFT", "\n"));
        assertThat(ada.name().display()).isEqualTo("Dr. J\u00fcrgen M\u00fcller");
        assertThat(points(ada))
                .containsExactly(
                        "mobile +49 171 1234567 *", "phone 030/123456 (home)", "e-mail juergen@example.org (work)");
        assertThat(dates(ada)).containsExactly("birthday 1962-04-12");
        assertThat(ada.notes().orElseThrow())
                .startsWith("Ruft nach f\u00fcnf an")
                .endsWith("\nZweite Zeile");
    }

    @Test
    void version30OfAPhoneWithGroupsAndLabels() {
        var ada = one("""
                BEGIN:VCARD
                VERSION:3.0
                PRODID:-//Some Phone//EN
                N:Lovelace;Ada;Augusta;;
                FN:Ada Augusta Lovelace
                ORG:Analytical Engines Ltd.;Programming
                TITLE:Countess
                item1.EMAIL;type=INTERNET;type=pref:ada@example.org
                item1.X-ABLabel:_$!<Other>!$_
                item2.TEL:+44 20 7946 0000
                item2.X-ABLabel:Castle
                TEL;type=CELL;type=VOICE:+44 7700 900000
                item3.ADR;type=HOME:;;12 St James's Square;London;;SW1Y 4JH;United Kingdom
                item4.URL:https\\://example.org/ada
                BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-12-10
                NOTE:Long notes are fold
                 ed\\, with a second\\nline.
                X-SOCIALPROFILE;type=mastodon:https://example.social/@ada
                IMPP;X-SERVICE-TYPE=XMPP:xmpp:ada@jabber.example
                PHOTO;ENCODING=b;TYPE=JPEG:%s
                END:VCARD
                """.formatted("A".repeat(600_000)));
        assertThat(ada.name().display()).isEqualTo("Ada Augusta Lovelace");
        assertThat(points(ada))
                .containsExactly(
                        "phone +44 20 7946 0000 (Castle)",
                        "mobile +44 7700 900000",
                        "e-mail ada@example.org (Other) *",
                        "web https://example.org/ada",
                        "messenger xmpp:ada@jabber.example",
                        "social https://example.social/@ada (mastodon)",
                        "postal 12 St James's Square, SW1Y 4JH London, GB (home)");
        assertThat(dates(ada)).containsExactly("birthday --12-10");
        assertThat(ada.notes().orElseThrow().lines())
                .contains(
                        "Long notes are folded, with a second",
                        "line.",
                        "ORG: Analytical Engines Ltd.",
                        "ORG: Programming",
                        "TITLE: Countess");
    }

    @Test
    void version40OfAMailProgramAndAnOrganisation() {
        var told = rows("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Grace Hopper
                N:Hopper;Grace;;;Ph.D.
                BDAY:--1209
                ANNIVERSARY:19300615
                EMAIL;PREF=1;TYPE=work:grace@example.org
                TEL;VALUE=uri;TYPE="cell,home":tel:+1-201-555-0123;ext=42
                END:VCARD
                begin:vcard
                version:4.0
                kind:org
                fn:Acme Tools GmbH
                org:Acme Tools GmbH
                tel:+49 40 987654
                end:vcard
                """);
        var grace = told.get(0).told().orElseThrow();
        assertThat(grace.name().display()).isEqualTo("Grace Hopper Ph.D.");
        assertThat(points(grace))
                .containsExactly("mobile +1-201-555-0123 ext. 42 (home)", "e-mail grace@example.org (work) *");
        assertThat(dates(grace)).containsExactly("birthday --12-09", "anniversary 1930-06-15");
        var acme = told.get(1).told().orElseThrow();
        assertThat(acme.kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(acme.name().display()).isEqualTo("Acme Tools GmbH");
        assertThat(told).extracting(Incoming::line).containsExactly(1L, 10L);
    }

    @Test
    void aByteOrderMarkAndAnotherEncodingAreRead() {
        var text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:M\u00fcller;J\u00fcrgen\r\nEND:VCARD\r\n";
        for (var encoded : List.of(
                ("\ufeff" + text).getBytes(UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(rows(() -> new ByteArrayInputStream(encoded))
                            .get(0)
                            .told()
                            .orElseThrow()
                            .name()
                            .display())
                    .isEqualTo("J\u00fcrgen M\u00fcller");
        }
        var western = text.getBytes(Charset.forName("windows-1252"));
        assertThat(refusal(() -> new ByteArrayInputStream(western))).isEqualTo("line 3 import.encoding");
        var file = ImportFile.of(ImportFile.Kind.VCARDS, () -> new ByteArrayInputStream(western));
        assertThat(rows(file.encoded(Charset.forName("windows-1252")))
                        .get(0)
                        .told()
                        .orElseThrow()
                        .name()
                        .display())
                .isEqualTo("J\u00fcrgen M\u00fcller");
    }

    @Test
    void eachBrokenCardIsToldWithItsLineAndTheOthersAreRead() {
        var told = rows("""
                Dear all, here are my cards:

                BEGIN:VCARD
                VERSION:3.0
                N:Lovelace;Ada
                EMAIL:no address
                TEL:x
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Turing;Alan
                BEGIN:VCARD
                VERSION:3.0
                N:Hopper;Grace
                AGENT:
                BEGIN:VCARD
                VERSION:3.0
                N:Agent;Secret
                END:VCARD
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                NOTE:%s
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Last;Of
                """.formatted("x".repeat(70_000)));
        assertThat(told)
                .extracting(row -> row.line() + " "
                        + row.told().map(one -> one.name().display()).orElse("")
                        + row.refused().stream()
                                .map(why -> why.path() + " " + why.code())
                                .sorted()
                                .toList())
                .containsExactly(
                        "1 [ import.outside-card]",
                        "3 [Email[0] email.syntax, Telephone[0] phone.too-few-digits]",
                        "9 [ import.card-not-ended]",
                        "12 Grace Hopper[]",
                        "21 [ import.row-too-long]",
                        "25 [ import.card-not-ended]");
    }

    @Test
    void whatOnlyLooksLikeTheEndOrTheBeginningOfACardIsText() {
        assertThat(one("""
                BEGIN:VCARD
                VERSION:3.0
                N:Lovelace;Ada
                NOTE:Meeting. Begin: nine.
                  End: open.
                 END:VCARD
                \tBegin:vcard
                End: of a line that nobody folded
                Begin: another
                TEL:+44 7700 900000
                END:VCARD
                """).notes()).contains("Meeting. Begin: nine. End: open.END:VCARDBegin:vcard");
        var quoted = one("""
                BEGIN:VCARD
                VERSION:2.1
                N:Lovelace;Ada
                item1.NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=0D=0ASOFT
                BEGIN:VCARDSOFT
                =0D=0ASOFT
                END:VCARD
                TEL:+44 7700 900000
                END:VCARD
                """.replace("SOFT", "="));
        assertThat(quoted.notes()).contains("one\nBEGIN:VCARD\nEND:VCARD");
        assertThat(points(quoted)).containsExactly("phone +44 7700 900000");
    }

    @Test
    void theMarksOfACardAreReadAsOldOnesWriteThem() {
        var told = rows("""
                item1.Begin : vCard\s
                VERSION:2.1
                N:Lovelace;Ada
                item2.AGENT;X-KIND=x:

                BEGIN:VCARD
                N:Agent;Secret
                AGENT:BEGIN:VCARD
                N:Agent;Of the agent
                END:VCARD
                END:VCARD
                TEL:+44 7700 900000
                END :VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Hopper;Grace
                AGENT:BEGIN:VCARD\\nFN:Secret\\nEND:V
                 CARD\\n
                EMAIL:grace@example.org
                END:VC
                 ARD
                BEGIN:VCARD
                VERSION:2.1
                AGENT:
                BEGIN:VCARD
                N:Agent;Unended
                BEGIN:VCARD
                VERSION:2.1
                N:Last;One
                END:VCARD
                """);
        assertThat(told)
                .extracting(row -> row.line() + " "
                        + row.told()
                                .map(one -> one.name().display() + points(one))
                                .orElse("")
                        + row.refused().stream().map(Violation::code).toList())
                .containsExactly(
                        "1 Ada Lovelace[phone +44 7700 900000][]",
                        "14 Grace Hopper[e-mail grace@example.org][]",
                        "22 [import.card-not-ended]",
                        "27 One Last[][]");
        var old = "BEGIN:VCARD\rVERSION:3.0\rN:Lovelace;Ada\rEND:VCARD\r";
        assertThat(one(old).name().display()).isEqualTo("Ada Lovelace");
    }

    @Test
    void version40OfACloud() {
        var ada = one("""
                BEGIN:VCARD
                VERSION:4.0
                PRODID:-//Some Cloud//EN
                UID:urn:uuid:5f0c1a3e-0000-4000-8000-000000000001
                FN:Ada\\, Countess of Lovelace
                ORG:Analytical\\; Engines
                TEL;TYPE="voice,home";VALUE=text:+44 20 7946 0000
                TEL;TYPE=cell;TYPE=work:+44 7700 900000
                EMAIL;TYPE=home;PREF=1:ada@example.org
                ADR;TYPE=home:;Flat 2;12 St James's Square\\, West\\nBack door;London;;SW1Y 4JH;Atlantis
                BDAY:--1210
                NOTE:One\\, two\\; three\\nfour \\\\ five
                CATEGORIES:Engines,Old\\,friends
                RELATED;TYPE=friend:urn:uuid:5f0c1a3e-0000-4000-8000-000000000002
                PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg
                 END:VCARD
                X-PHONETIC-LAST-NAME:x
                REV:20260101T120000Z
                END:VCARD
                """);
        assertThat(ada.name().display()).isEqualTo("Ada, Countess of Lovelace");
        assertThat(points(ada))
                .containsExactly(
                        "phone +44 20 7946 0000 (home)",
                        "mobile +44 7700 900000 (work)",
                        "e-mail ada@example.org (home) *",
                        "postal Flat 2, 12 St James's Square, West, Back door, SW1Y 4JH London, Atlantis (home)");
        assertThat(dates(ada)).containsExactly("birthday --12-10");
        assertThat(ada.notes()).contains("One, two; three\nfour \\ five\nORG: Analytical; Engines");
        assertThat(ada.tags()).extracting(Tag::name).containsExactlyInAnyOrder("Engines", "Old,friends");
    }

    @Test
    void version30OfAndroidAndOfOutlook() {
        var told = rows("""
                BEGIN:VCARD
                VERSION:3.0
                N:;;;;
                FN:Acme Tools GmbH
                ORG:Acme Tools GmbH
                TEL;TYPE=WORK,VOICE:+49 40 987654
                TEL;TYPE=WORK;TYPE=FAX:+49 40 987655
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen
                FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=FCrgen M=FCller
                ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Any Street 1=0D=0ARear;Hamburg;;20095;Germany
                LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Any Street 1=0D=0A=
                20095 Hamburg=0D=0AGermany
                X-MS-OL-DEFAULT-POSTAL-ADDRESS:2
                EMAIL;PREF;INTERNET:juergen@example.org
                X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:
                 /9j/4AAQSkZJRg

                REV:20260101T120000Z
                END:VCARD
                """);
        var acme = told.get(0).told().orElseThrow();
        assertThat(acme.kind()).isEqualTo(Customer.Kind.ORGANISATION);
        assertThat(points(acme)).containsExactly("phone +49 40 987654 (work)", "phone +49 40 987655 (work, fax)");
        var juergen = told.get(1).told().orElseThrow();
        assertThat(juergen.name().display()).isEqualTo("J\u00fcrgen M\u00fcller");
        assertThat(points(juergen))
                .containsExactly(
                        "e-mail juergen@example.org *", "postal Any Street 1, Rear, 20095 Hamburg, DE (work) *");
    }

    @Test
    void aListOfCardsIsNoCustomer() {
        assertThat(rows("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:group
                FN:Friends
                MEMBER:urn:uuid:5f0c1a3e-0000-4000-8000-000000000001
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                X-ADDRESSBOOKSERVER-KIND:group
                N:Friends
                FN:Friends
                X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:5f0c1a3e-0000-4000-8000-000000000001
                END:VCARD
                """))
                .allSatisfy(row ->
                        assertThat(row.refused()).extracting(Violation::code).containsExactly("import.card-group"));
    }

    @Test
    void hostileFilesAreRefusedOrToldAndTakeLittleMemory() {
        assertThat(refusal(() -> new ByteArrayInputStream(new byte[5000]))).isEqualTo("line 1 import.not-text");
        var endless = "BEGIN:VCARD\nVERSION:3.0\nN:".getBytes(UTF_8);
        assertThat(rows(() -> new Filled(endless, 'x', 40_000_000)).get(0).refused())
                .extracting(Violation::code)
                .containsExactly("import.row-too-long");
        var deep = "BEGIN:VCARD\nAGENT:\n".repeat(100_000);
        assertThat(rows(deep).get(0).refused()).extracting(Violation::code).containsExactly("import.card-not-ended");
        var many = "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n".repeat(2_000);
        assertThat(rows(many)).hasSize(2_000).allMatch(row -> row.refused().size() == 1);
        assertThat(rows("NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=C3=\n".repeat(10))
                        .get(0)
                        .refused())
                .hasSize(1);
    }

    /** So many bytes without a line end, of which none is kept by the test. */
    private static final class Filled extends InputStream {
        private final InputStream head;
        private final int with;
        private long left;

        Filled(byte[] head, int with, long left) {
            this.head = new ByteArrayInputStream(head);
            this.with = with;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var first = head.read();
            return first >= 0 ? first : left-- > 0 ? with : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var first = head.read(into, from, length);
            if (first >= 0 || left <= 0) {
                return first;
            }
            var some = (int) Math.min(length, left);
            java.util.Arrays.fill(into, from, from + some, (byte) with);
            left -= some;
            return some;
        }
    }

    private static String refusal(ImportFile.Content content) {
        var refused = new ArrayList<String>();
        assertThatThrownBy(() -> rows(content))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        why -> why.violations()
                                .forEach(violation -> refused.add(violation.path() + " " + violation.code())));
        return String.join(", ", refused);
    }

    private static Customer one(String text) {
        var rows = rows(text);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).refused()).isEmpty();
        return rows.get(0).told().orElseThrow();
    }

    private static List<Incoming<Customer>> rows(String text) {
        return rows(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<Incoming<Customer>> rows(ImportFile.Content content) {
        return rows(ImportFile.of(ImportFile.Kind.VCARDS, content));
    }

    private static List<Incoming<Customer>> rows(ImportFile file) {
        try (var crm = Crm.builder()
                        .storage(new FakeStorage())
                        .extension(new BenchProbe())
                        .build();
                var rows = CardRows.of(
                        BenchProbe.of(crm.desk(Actor.employee("maria"))),
                        Fingerprint.of(file).reader(file))) {
            var all = new ArrayList<Incoming<Customer>>();
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
            return all;
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    static List<String> points(Customer customer) {
        return customer.contactPoints().stream().map(CardRowsTest::text).toList();
    }

    private static String text(ContactPoint point) {
        return point.kind() + " " + point.raw()
                + point.label().map(label -> " (" + label + ")").orElse("") + (point.preferred() ? " *" : "");
    }

    static List<String> dates(Customer customer) {
        return customer.dates().stream()
                .map((ImportantDate date) -> date.kind() + " " + date.date().text())
                .toList();
    }
}

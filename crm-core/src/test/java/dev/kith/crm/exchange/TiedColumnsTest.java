package dev.kith.crm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables of other programs in which several columns tell one thing; the headers are theirs, word for word. */
class TiedColumnsTest {
    /** Google Contacts since 2024; "*" marks the preferred one, " ::: " stands between several of one label. */
    @Test
    void labelsOfGoogleDecideOnKindAndLabel() {
        var ada = told("""
                First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,\
                Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Phone 3 - Label,Phone 3 - Value,\
                Phone 4 - Label,Phone 4 - Value,Phone 5 - Label,Phone 5 - Value,Website 1 - Label,Website 1 - Value
                Ada,Lovelace,* Home,ada@example.org ::: a@example.org,Work,ada@engines.example,\
                Mobile,+44 7700 900000,Home Fax,+44 20 7946 0001,,+44 20 7946 0002,\
                Mother's house,+44 20 7946 0003,Work Mobile,+44 7700 900001,Blog,https://example.org
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "e-mail ada@example.org (home) *",
                        "e-mail a@example.org (home)",
                        "e-mail ada@engines.example (work)",
                        "mobile +44 7700 900000",
                        "phone +44 20 7946 0001 (home fax)",
                        "phone +44 20 7946 0002",
                        "phone +44 20 7946 0003 (Mother's house)",
                        "mobile +44 7700 900001 (work)",
                        "web https://example.org (Blog)");
    }

    @Test
    void addressesOfGoogle() {
        var ada = told("""
                First Name,Last Name,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,\
                Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,\
                Address 1 - Extended Address,Address 2 - Label,Address 2 - Formatted,Address 2 - Street,\
                Address 2 - City,Address 2 - PO Box,Address 2 - Region,Address 2 - Postal Code,\
                Address 2 - Country,Address 2 - Extended Address
                Ada,Lovelace,* Home,"12 St James's Square
                London",12 St James's Square,London,,Westminster,SW1Y 4JH,United Kingdom,Flat 2,\
                Work,"1 Any Street
                Paris",,,,,,,
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "postal 12 St James's Square, Flat 2, SW1Y 4JH London, Westminster, GB (home) *",
                        "postal 1 Any Street, Paris (work)");
        assertThat(addresses(ada).get(0))
                .isEqualTo(new PostalAddress(
                        List.of("12 St James's Square", "Flat 2"),
                        Optional.of("SW1Y 4JH"),
                        Optional.of("London"),
                        Optional.of("Westminster"),
                        Optional.of("GB")));
    }

    /** Where no column tells the lines, the whole does, without what the others tell. */
    @Test
    void theWholeOfAnAddressIsNotLostWhereOnlySomeOfItIsTold() {
        var ada = told("""
                First Name,Last Name,Address 1 - Formatted,Address 1 - Street,Address 1 - Country,\
                Address 2 - Formatted,Address 2 - City,Address 2 - Postal Code,Address 3 - Formatted,Address 3 - City
                Ada,Lovelace,"12 St James's Square
                London",,United Kingdom,"1 Any Street
                20095 Hamburg",Hamburg,20095,Paris,Paris
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "postal 12 St James's Square, London, GB",
                        "postal 1 Any Street, 20095 Hamburg",
                        "postal Paris");
    }

    /** Google Contacts until 2024 says Type, and writes several of one type in one cell. */
    @Test
    void addressesOfGoogleUntil2024() {
        var ada = told("""
                Name,Given Name,Family Name,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,\
                Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,\
                Address 1 - Extended Address,Event 1 - Type,Event 1 - Value,Custom Field 1 - Type,\
                Custom Field 1 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value
                Ada Lovelace,Ada,Lovelace,Home,"Any Street 1
                Hamburg ::: 2 Any Street
                Paris",Any Street 1 ::: 2 Any Street,Hamburg ::: Paris,,,20095,DE ::: France,,\
                Anniversary,1835-07-08,Club,Royal Society,Other,Skype,ada.l
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "postal Any Street 1, 20095 Hamburg, DE (home)",
                        "postal 2 Any Street, Paris, FR (home)",
                        "messenger skype:ada.l (other)");
        assertThat(CardRowsTest.dates(ada)).containsExactly("anniversary 1835-07-08");
        assertThat(ada.notes()).contains("Club: Royal Society");
    }

    @Test
    void addressesOfOutlook() {
        var ada = told("""
                "First Name","Last Name","Business Street","Business Street 2","Business City","Business State",\
                "Business Postal Code","Business Country/Region","Business Address PO Box","Home Street","Home City",\
                "Home State","Home Postal Code","Home Country","Other Street","Other City","Other Country/Region"
                "Ada","Lovelace","1 Any Street
                Yard","Rear","London","","SW1Y 4JH","United Kingdom","","2 Any Street","Springfield",\
                "IL","62701","United States","","Paris","Atlantis"
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly(
                        "postal 1 Any Street, Yard, Rear, SW1Y 4JH London, GB (work)",
                        "postal 2 Any Street, 62701 Springfield, IL, US (home)",
                        "postal Paris, Atlantis (other)");
    }

    @Test
    void addressesOfThunderbird() {
        var ada = told("""
                First Name,Last Name,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,\
                Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country
                Ada,Lovelace,Any Street 1,Rear,Hamburg,,20095,Germany,,,London,,,
                """);
        assertThat(CardRowsTest.points(ada))
                .containsExactly("postal Any Street 1, Rear, 20095 Hamburg, DE (home)", "postal London (work)");
    }

    @Test
    void addressesOfPeopleAndOfGermanOutlook() {
        assertThat(CardRowsTest.points(told("""
                        Vorname;Stra\u00dfe gesch\u00e4ftlich;Ort gesch\u00e4ftlich;Stra\u00dfe privat;Postleitzahl privat;Land/Region privat
                        Ada;Weg 1;Hamburg;Weg 2;1010;\u00d6sterreich
                        """)))
                .containsExactly("postal Weg 1, Hamburg (work)", "postal Weg 2, 1010, AT (home)");
    }

    @Test
    void aStateAloneIsNoAddress() {
        var ada = told("Name,State\nAda Lovelace,active\n");
        assertThat(ada.contactPoints()).isEmpty();
        assertThat(ada.notes()).contains("REGION: active");
    }

    @Test
    void birthdaysOfThunderbird() {
        var told = CsvRowsTest.told(CsvRowsTest.file("""
                First Name,Birth Year,Birth Month,Birth Day
                Ada,1815,12,10
                Grace,,12,9
                Alan,1912,6,
                Kurt,1906,,
                Emmy,,,
                """));
        assertThat(told)
                .map(CardRowsTest::dates)
                .containsExactly(
                        List.of("birthday 1815-12-10"),
                        List.of("birthday --12-09"),
                        List.of("birthday 1912-06"),
                        List.of("birthday 1906"),
                        List.of());
    }

    @Test
    void whatIsWrongIsToldWithTheWhole() {
        var rows = CsvRowsTest.rows(CsvRowsTest.file("""
                First Name,Phone 1 - Label,Phone 1 - Value,Birth Month,Birth Day,Home City
                Ada,Home,no phone,2,30,a\tb
                """));
        assertThat(rows.get(0).refused())
                .extracting(why -> why.path() + " " + why.code())
                .containsExactly(
                        "phone 1[0] phone.too-few-digits",
                        "birth date.syntax",
                        "home address.locality line.control-character");
    }

    private static Customer told(String text) {
        var told = CsvRowsTest.told(CsvRowsTest.file(text));
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static List<PostalAddress> addresses(Customer customer) {
        return customer.contactPoints().stream()
                .flatMap(point -> point.address().stream())
                .toList();
    }
}

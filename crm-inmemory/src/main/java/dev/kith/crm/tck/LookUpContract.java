package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.Customers.NameMatch;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is opened with all that is known, and found again by any name. */
abstract class LookUpContract extends Desks {
    @Test
    @Rule("S-210")
    void a_registration_stores_all_that_it_says() {
        var talk = Communication.NONE.addressedAs("Dear Ada").in("en-GB").at(ZoneId.of("Europe/London"));
        var square = PostalAddress.of("12 St James's Square").in("SW1Y 4LE", "London", "GB");
        var command = NewPerson.named("Ada", "Lovelace")
                .prefixed("Lady")
                .suffixed("FRS")
                .alsoCalled(OtherName.Kind.FORMER, "Ada Byron")
                .reachedBy(NewContactPoint.postal(
                        NewAddress.of("12 St James's Square").in("SW1Y 4LE", "London", "GB")))
                .addressedAs("Dear Ada")
                .speaking("en-GB")
                .inZone("Europe/London")
                .inStage(Stage.PROSPECT)
                .tagged("VIP")
                .referencedBy("erp", "4711");
        var ada = desk().customers().register(command);
        assertThat(ada)
                .isEqualTo(Customer.of(
                                ada.id(),
                                new CustomerName.Person(
                                        Optional.of("Lady"),
                                        Optional.of("Ada"),
                                        Optional.of("Lovelace"),
                                        Optional.of("FRS")))
                        .alsoCalled(List.of(new OtherName(OtherName.Kind.FORMER, "Ada Byron")))
                        .reachedBy(List.of(ContactPoint.postal(square)))
                        .spokenTo(talk)
                        .inStage(Stage.PROSPECT)
                        .tagged(Set.of(new Tag("vip")))
                        .referencedBy(Set.of(new ExternalReference("erp", "4711"))));
        assertThat(desk().customers().get(ada.id())).isEqualTo(ada);
        assertThatThrownBy(() -> desk().customers().register(command)).isInstanceOf(DuplicateException.class);
    }

    @Test
    @Rule("S-099")
    void one_of_several_values_finds_who_has_one_however_many_there_are() {
        var ada = samples.person("Ada", "Lovelace").inCareOf(Optional.of(new EmployeeId("e0")));
        var bea = samples.person("Bea", "Byron").inCareOf(Optional.of(new EmployeeId("e1")));
        add(ada, bea, samples.person("Cleo", "Somerville"));
        for (int many : new int[] {2, 4, 5, 16, 17, 64, 65, 256, 257}) {
            var strangers = Stream.generate(() -> samples.person("No", "Body").id());
            var ids = Stream.concat(Stream.of(bea.id(), ada.id()), strangers).limit(many);
            assertThat(found(Customer.ID.in(ids.toList()))).containsExactlyInAnyOrder(ada, bea);
            var employees = IntStream.range(0, many).mapToObj(n -> new EmployeeId("e" + n));
            assertThat(found(Customer.RESPONSIBLE.in(employees.toList()))).containsExactlyInAnyOrder(ada, bea);
        }
    }

    @Test
    @Rule("S-213")
    void a_zone_or_channel_that_is_not_known_is_kept_on_read_and_refused_on_write() {
        var strange = new Communication(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mars/Olympus"),
                Optional.of(new ChannelCode("acme.pigeon")),
                List.of());
        var ada = samples.person("Ada", "Lovelace").spokenTo(strange);
        var bea = samples.person("Bea", "Lovelace");
        add(ada, bea);
        assertThat(desk().open(ada.id()).asText()).contains("Mars/Olympus", "acme.pigeon");
        assertThat(desk().customers().get(ada.id()).communication().zone()).isEmpty();
        assertThat(found(Customer.ZONE
                        .is("Mars/Olympus")
                        .and(Customer.PREFERRED_CHANNEL.is(new ChannelCode("acme.pigeon")))))
                .containsExactly(ada);
        var noted = desk().customers().revise(ada.id(), state -> state.noted("kept"));
        assertThat(desk().customers().get(ada.id())).isEqualTo(noted);
        assertThat(noted.communication()).isEqualTo(strange);
        assertThatThrownBy(() -> desk().customers().revise(bea.id(), state -> state.spokenTo(strange)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "communication.zone zone.unknown", "communication.channel code.unknown"));
        assertThat(desk().customers().get(bea.id())).isEqualTo(bea);
    }

    @Test
    @Rule("S-216")
    void purposes_are_asked_for_with_their_days_of_the_same_contact_point() {
        var day = LocalDate.of(2026, 12, 1);
        var billing = Purpose.of(Purpose.BILLING);
        var old = ContactPoint.email("old@example.org").usedFor(billing.between(day.minusDays(9), day.minusDays(1)));
        var now = ContactPoint.email("now@example.org")
                .usedFor(Purpose.of(Purpose.HOME), new Purpose(Purpose.BILLING, Optional.of(day), Optional.empty()));
        var home = ContactPoint.email("home@example.org").usedFor(Purpose.of(Purpose.HOME));
        var ada = samples.person("Ada", "Lovelace").reachedBy(List.of(old, now));
        var bea = samples.person("Bea", "Byron").reachedBy(List.of(old, home));
        add(ada, bea, samples.person("Cleo", "Curie"));
        var due = ContactPoint.PURPOSES.some(Purpose.CODE.is(Purpose.BILLING).and(Purpose.holdingOn(day)));
        assertThat(found(Customer.CONTACT_POINTS.some(due))).containsExactly(ada);
        assertThat(found(Customer.CONTACT_POINTS.some(due.and(ContactPoint.KEY.is("old@example.org")))))
                .isEmpty();
        assertThat(found(Customer.CONTACT_POINTS.some(ContactPoint.PURPOSES.none(Purpose.CODE.is(Purpose.BILLING)))))
                .containsExactly(bea);
        run(unit -> replace(unit, ada, state -> state.reachedBy(List.of(home, old))));
        run(unit -> replace(
                unit,
                bea,
                state -> state.alsoReachedBy(ContactPoint.email("b@example.org").usedFor(billing))));
        assertThat(found(Customer.CONTACT_POINTS.some(due)))
                .containsExactly(next(
                        bea.alsoReachedBy(ContactPoint.email("b@example.org").usedFor(billing))));
        assertThat(found(Customer.CONTACT_POINTS.some(due.and(ContactPoint.KEY.is("b@example.org")))))
                .hasSize(1);
    }

    @Test
    @Rule("S-211")
    void a_name_is_found_by_words_and_beginning_with_the_reason() {
        var ada = NewPerson.named("Ada", "Lovelace");
        var byron = desk().customers().register(ada.alsoCalled(OtherName.Kind.FORMER, "Ada Byr\u00f6n"));
        var lee = desk().customers()
                .register(NewPerson.named("Bruce", "Lee")
                        .alsoCalled(OtherName.Kind.SECOND_SCRIPT, "\u674e\u5c0f\u9f8d")
                        .alsoCalled(OtherName.Kind.PHONETIC, "Lee Siu-lung"));
        var plain = desk().customers().register(ada);
        assertFound("byron ADA", byron, "Ada Byr\u00f6n");
        assertFound("ada byr", byron, "Ada Byr\u00f6n");
        assertFound("\u674e\u5c0f", lee, "\u674e\u5c0f\u9f8d");
        assertFound("lee", lee, "Bruce Lee", "Lee Siu-lung");
        assertThat(found("lovel")).extracting(NameMatch::customer).containsExactlyInAnyOrder(byron, plain);
        assertThat(found("ada"))
                .containsExactlyInAnyOrder(
                        new NameMatch(byron, List.of("Ada Lovelace", "Ada Byr\u00f6n")),
                        new NameMatch(plain, List.of("Ada Lovelace")));
        assertThat(found("ada lee")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThatThrownBy(() -> found(" ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @Rule("S-212")
    void a_look_up_by_name_goes_on_from_page_to_page_among_those_asked_for() {
        for (var given : List.of("Ada", "Bea", "Cleo")) {
            desk().customers().register(NewPerson.named(given, "Lovelace").tagged("VIP"));
            desk().customers().register(NewPerson.named(given, "Lovelace"));
        }
        var query = Query.where(Customer.TAGS.some(Tag.NAME.is("vip")))
                .sortedBy(Customer.NAME.descending())
                .limit(2);
        var first = desk().customers().findByName("love", query);
        var second =
                desk().customers().findByName("love", query.after(first.next().orElseThrow()));
        assertThat(first.items())
                .extracting(NameMatch::by)
                .containsExactly(List.of("Cleo Lovelace"), List.of("Bea Lovelace"));
        assertThat(second.items()).extracting(NameMatch::by).containsExactly(List.of("Ada Lovelace"));
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> desk().customers()
                        .findByName("lovelace", query.after(first.next().orElseThrow())))
                .isInstanceOf(InvalidValueException.class);
    }

    private void assertFound(String typed, Customer customer, String... by) {
        assertThat(found(typed)).containsExactly(new NameMatch(customer, List.of(by)));
    }

    private List<NameMatch> found(String typed) {
        return desk().customers().findByName(typed, Query.all()).items();
    }
}

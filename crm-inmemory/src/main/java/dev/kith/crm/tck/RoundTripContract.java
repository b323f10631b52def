package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.customer.contactpoint.Verification;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Identity and round trip: what is stored comes back equal. */
abstract class RoundTripContract extends Contract {
    private static final int MANY = 200;

    @Test
    @Rule("S-020")
    void customers_come_back_equal() {
        var generator = new Generator(20);
        var customers = generator.customers(MANY);
        add(customers);
        run(unit -> assertThat(customers)
                .as(generator.toString())
                .allSatisfy(customer ->
                        assertThat(unit.of(Customer.TYPE).find(customer.id())).contains(customer)));
    }

    @Test
    @Rule("S-021")
    void interactions_come_back_equal() {
        var generator = new Generator(21);
        var customers = generator.customers(10);
        var entries = generator.interactions(customers, MANY);
        add(customers);
        run(unit -> logged(unit, entries));
        run(unit -> assertThat(entries)
                .as(generator.toString())
                .allSatisfy(entry -> assertThat(unit.port(InteractionLog.class).find(entry.id()))
                        .contains(entry)));
    }

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    @Rule("S-022")
    void the_longest_legal_texts_come_back_equal() {
        var line = "\uD83D\uDE00".repeat(Text.LINE / 2);
        var point = ContactPoint.of(new ContactPointKind("k".repeat(40)), line, Text.folded(line))
                .labelled(line)
                .asPreferred()
                .usedFor(Collections.nCopies(20, Purpose.of("p".repeat(40)).between(DAY, DAY))
                        .toArray(Purpose[]::new))
                .verified(new Verification(Samples.NOON, Optional.of(new EmployeeId(line)), line));
        var address = ContactPoint.postal(PostalAddress.of(line));
        var talk = Communication.NONE
                .addressedAs(line)
                .by(new ChannelCode("c".repeat(40)))
                .minding(new Preference(Preference.Kind.LIKES, line));
        var customer = samples.person(line, line)
                .renamed(new CustomerName.Person(
                        Optional.of(line), Optional.of(line), Optional.of(line), Optional.of(line)))
                .alsoCalled(List.of(new OtherName(OtherName.Kind.ALIAS, line)))
                .reachedBy(List.of(point, address))
                .spokenTo(talk)
                .inStage(new Stage("s".repeat(40)))
                .tagged(Set.of(new Tag(line)))
                .referencedBy(Set.of(new ExternalReference("e".repeat(40), line)))
                .inCareOf(Optional.of(new EmployeeId(line)))
                .noted("\uD83D\uDE00".repeat(Text.LONG / 2));
        add(customer);
        assertThat(stored(customer.id())).contains(customer);
    }

    @Test
    @Rule("S-023")
    void a_name_whose_key_is_far_longer_than_itself_comes_back_equal() {
        // one character that folds into eighteen
        var customer = samples.person("", "\uFDFA".repeat(Text.LINE));
        add(customer);
        assertThat(stored(customer.id())).contains(customer);
    }

    @Test
    @Rule("S-024")
    void marks_and_characters_beyond_the_first_plane_stay_as_they_are() {
        var texts = List.of(
                "q\u0307\u0323", "x\u0301", "\uFF5E", "\uD83D\uDE00", "\uD800\uDF48", "\uFFFD", "a\u00A0b", "ı");
        var customers = texts.stream().map(text -> samples.person(text, text)).toList();
        add(customers);
        assertThat(customers)
                .allSatisfy(customer -> assertThat(stored(customer.id())).contains(customer));
    }

    @Test
    @Rule("S-025")
    void instants_are_kept_to_the_microsecond() {
        var customer = samples.person("Ada", "Lovelace");
        var instants = List.of(
                "1000-01-01T00:00:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-03-29T01:30:00.123456Z",
                "2026-10-25T01:30:00.000001Z",
                "9999-12-31T23:59:59.999999Z");
        var entries = instants.stream()
                .map(at -> samples.contact(Instant.parse(at), Direction.INBOUND, customer))
                .toList();
        add(customer);
        run(unit -> logged(unit, entries));
        assertThat(entries).allSatisfy(entry -> assertThat(logged(entry.id())).contains(entry));
        assertThat(facts(customer.id()).first()).contains(Instant.parse(instants.get(0)));
        assertThat(facts(customer.id()).last()).contains(Instant.parse(instants.get(4)));
    }

    @Test
    @Rule("S-026")
    void parts_keep_their_order_also_where_two_are_equal() {
        var point = ContactPoint.email("z@example.org");
        var date = new ImportantDate("z", PartialDate.parse("--02-29"));
        var customer = samples.person("Ada", "Lovelace")
                .reachedBy(List.of(point, ContactPoint.email("a@example.org"), point))
                .remembering(List.of(date, new ImportantDate("a", PartialDate.parse("1985")), date));
        add(customer);
        assertThat(stored(customer.id())).contains(customer);
    }

    @Test
    @Rule("S-027")
    void parts_keep_their_order_through_a_change() {
        var customer = new Generator(27)
                .customers(MANY).stream()
                        .filter(one -> one.contactPoints().size() == 3)
                        .findFirst()
                        .orElseThrow();
        var turned = new ArrayList<ContactPoint>();
        customer.contactPoints().forEach(point -> turned.add(0, point));
        add(customer);
        run(unit -> replace(unit, customer, state -> state.reachedBy(turned)));
        assertThat(stored(customer.id())).contains(next(customer.reachedBy(turned)));
    }

    @Test
    @Rule("S-028")
    void attributes_come_back_equal_at_the_limits_of_their_range() {
        var digits = "9".repeat(28) + "." + "9".repeat(10);
        var greatest = samples.person("Ada", "Lovelace")
                .with(Handles.NICKNAME, "\uD83D\uDE00".repeat(Text.LONG / 2))
                .with(Handles.REFERENCE, "\uD83D\uDE00".repeat(Text.LINE / 2))
                .with(Handles.BLOCKED, true)
                .with(Handles.SEATS, Long.MAX_VALUE)
                .with(Handles.LIMIT, new BigDecimal(digits))
                .with(Handles.BUDGET, Money.of(digits, "ZWL"))
                .with(Handles.SINCE, LocalDate.of(9999, 12, 31))
                .with(Handles.SEEN, Instant.parse("9999-12-31T23:59:59.999999Z"))
                .with(Handles.RANK, Handles.Rank.AMBER);
        var smallest = samples.person("Charles", "Babbage")
                .with(Handles.BLOCKED, false)
                .with(Handles.SEATS, Long.MIN_VALUE)
                .with(Handles.LIMIT, new BigDecimal("-" + digits))
                // no JVM knows this currency
                .with(Handles.BUDGET, new Money(new BigDecimal("-" + digits), "QQQ"))
                .with(Handles.SINCE, LocalDate.of(1000, 1, 1))
                .with(Handles.SEEN, Instant.parse("1000-01-01T00:00:00Z"));
        add(greatest, smallest);
        assertThat(stored(greatest.id())).contains(greatest);
        assertThat(stored(smallest.id())).contains(smallest);
    }

    @Test
    @Rule("S-279")
    void the_longest_legal_parts_come_back_equal() {
        var ada = samples.person("Ada", "Lovelace");
        add(ada);
        var line = "\uD83D\uDE00".repeat(Text.LINE / 2);
        // one character that folds into eighteen, with words between
        var text = "\uFDFA ".repeat(Text.LONG / 2).strip();
        var content = new Content(
                Optional.of("\uFDFA".repeat(Text.LINE)),
                Optional.of(text),
                Optional.of(line),
                List.of(new Content.Topic(line), new Content.Topic("\uFDFA".repeat(Text.LINE))),
                List.of(OpenItem.Promise.theirs(line)
                        .until(LocalDate.of(9999, 12, 31))
                        .settledOn(LocalDate.of(9999, 12, 30))),
                List.of(
                        OpenItem.Concern.of(line),
                        OpenItem.Concern.of("\uFDFA".repeat(Text.LINE)).settledOn(LocalDate.of(1000, 1, 1))));
        var references = References.NONE
                .linkedTo(new References.Link("k".repeat(40), line))
                .attaching(new References.Attachment(
                        line, Optional.of(line), Optional.of(Long.MAX_VALUE), "\uD83D\uDE00".repeat(1000)))
                .knownAs(new ExternalId("k".repeat(40), line));
        var timing = new Timing(
                Optional.of(Instant.parse("9999-12-31T23:59:59.999999Z")),
                Samples.NOON,
                Samples.NOON,
                Optional.of(Duration.ofDays(366)));
        var people = List.of(Participant.of(ada.id()).as("k".repeat(40)).reachedAt(line), Participant.named(line));
        var entry = samples.call(ada)
                .saying(content)
                .referringTo(references)
                .timed(timing)
                .between(people);
        run(unit -> logged(unit, List.of(entry)));
        assertThat(logged(entry.id())).contains(entry);
    }
}

package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many statements each call costs. A number that grows is a decision, not an accident. */
@Tag("h2")
class StatementCountsTest {
    private static final int MANY = 25;
    private static final Pattern TENANT = Pattern.compile("tenant_id");

    private static Host host;
    private static Crm crm;
    private static Desk desk;
    private static Customer ada;

    @BeforeAll
    static void fill() {
        host = new Host(Database.H2);
        crm = Crm.builder().storage(host.storage()).build();
        desk = crm.desk(Actor.employee("maria"));
        ada = register("Ada");
        IntStream.range(1, MANY + 1).forEach(n -> register("Person " + n));
        IntStream.range(0, MANY).forEach(n -> log());
    }

    @AfterAll
    static void close() {
        crm.close();
        host.close();
    }

    private static Customer register(String name) {
        return desk.customers()
                .register(NewPerson.named(name, "Lovelace")
                        .email("ada@example.org")
                        .phone("+49 30 123456")
                        .birthday(LocalDate.of(1815, 12, 10)));
    }

    private static void log() {
        desk.interactions()
                .log(NewInteraction.call(ada.id()).with(new EmployeeId("maria")).summary("Asked about delivery"));
    }

    private static void costs(int statements, Runnable call) {
        var seen = host.statements().of(call);
        assertThat(seen).hasSize(statements);
        assertThat(seen).allMatch(sql -> TENANT.matcher(sql).find());
    }

    /** File, contact points, dates, words of the name, facts; the record of the change, and its place in the file. */
    @Test
    void register() {
        costs(7, () -> register("Grace"));
    }

    /** File, contact points, dates. */
    @Test
    void find() {
        costs(3, () -> desk.customers().get(ada.id()));
    }

    /** The same three for all of them. */
    @Test
    void search() {
        costs(
                3,
                () -> assertThat(desk.customers()
                                .search(Query.<Customer>all()
                                        .sortedBy(Customer.FAMILY_NAME.ascending())
                                        .limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    @Test
    void search_by_facts() {
        costs(
                3,
                () -> desk.customers()
                        .search(Query.where(ContactFacts.CONTACT_COUNT.atLeast(1L))
                                .limit(MANY)));
    }

    @Test
    void count() {
        costs(1, () -> desk.customers().count(Customer.NAME.hasWords("ada lovelace")));
    }

    /** Three to read the file under its lock, one to write it; the record of the change, its place, its differences. */
    @Test
    void revise_the_file_itself() {
        var grace = register("Grace");
        costs(7, () -> desk.customers().revise(grace.id(), state -> state.noted("prefers the phone")));
    }

    /** Three to read; the file for its version, the one contact point; three for the record of the change. */
    @Test
    void revise_a_contact_point() {
        var grace = register("Grace");
        costs(
                8,
                () -> desk.customers()
                        .revise(
                                grace.id(),
                                state -> state.reachedBy(state.contactPoints().subList(0, 1))));
    }

    /** Is the customer there; is the entry there; entry, participants, facts. */
    @Test
    void log_one() {
        costs(5, StatementCountsTest::log);
    }

    /** Entries along the index, and who took part. */
    @Test
    void timeline() {
        costs(
                2,
                () -> assertThat(desk.interactions()
                                .timeline(ada.id(), Query.<Interaction>all().limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    @Test
    void facts() {
        costs(1, () -> desk.interactions().facts(ada.id()));
    }

    /** Records along the index, whose files they belong to, and their differences. */
    @Test
    void history() {
        var grace = register("Grace");
        IntStream.range(0, MANY).forEach(n -> desk.customers().revise(grace.id(), state -> state.noted("note " + n)));
        costs(
                3,
                () -> assertThat(desk.customers()
                                .history(grace.id(), Query.<ChangeRecord>all().limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    /** Three for the file, two for the last interactions. */
    @Test
    void open_a_file() {
        costs(5, () -> desk.open(ada.id()));
    }
}

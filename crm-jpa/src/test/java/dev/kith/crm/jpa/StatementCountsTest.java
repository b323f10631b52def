package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.brand.BrandText;
import dev.kith.crm.brand.NewBrand;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Whose;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many statements each call costs. A number that grows is a decision, not an accident. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatementCountsTest {
    private static final int MANY = 25;

    /** Read once in ten seconds, with the first event. */
    private static final String SUBSCRIBED = "kith_subscription";

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(2));

    private final Database database;
    private Host host;
    private Crm crm;
    private Desk desk;
    private Customer ada;
    private Duration ahead = Duration.ZERO;

    StatementCountsTest(Database database) {
        this.database = database;
    }

    @BeforeAll
    void fill() {
        host = new Host(database);
        crm = Crm.builder()
                .storage(host.storage())
                .clock(() -> Instant.now().plus(ahead))
                .build();
        desk = crm.desk(Actor.employee("maria"));
        ada = register("Ada");
        IntStream.range(1, MANY + 1).forEach(n -> register("Person " + n));
        IntStream.range(0, MANY).forEach(n -> log());
    }

    @AfterAll
    void close() {
        crm.close();
        host.close();
    }

    private Customer register(String name) {
        return desk.customers()
                .register(NewPerson.named(name, "Lovelace")
                        .email("ada@example.org")
                        .phone("+49 30 123456")
                        .birthday(LocalDate.of(1815, 12, 10)));
    }

    private Customer registerWhole(String key) {
        return desk.customers()
                .register(NewPerson.named("Whole", "Zuse")
                        .email("ada@example.org")
                        .birthday(LocalDate.of(1815, 12, 10))
                        .alsoCalled(OtherName.Kind.ALIAS, "Countess")
                        .tagged("VIP")
                        .referencedBy("erp", key));
    }

    private void log() {
        desk.interactions()
                .log(NewInteraction.call(ada.id()).with(new EmployeeId("maria")).summary("Asked about delivery"));
    }

    @Test
    void what_the_tenant_defines_at_run_time() {
        costs(1, () -> desk.fresh().attributes(Customer.class));
        costs(0, () -> desk.attributes(Customer.class));
    }

    private void costs(int statements, Runnable call) {
        desk.attributes(Customer.class); // read once in ten seconds
        var seen = host.statements().of(call);
        assertThat(seen).filteredOn(one -> !one.contains(SUBSCRIBED)).hasSize(statements);
        assertThat(seen).allMatch(Tenants::asks);
    }

    @Test
    void what_others_have_subscribed() {
        ahead = ahead.plusSeconds(10);
        desk.attributes(Customer.class);
        var first = host.statements().of(() -> register("Grace"));
        var second = host.statements().of(() -> register("Grace"));
        assertThat(first).filteredOn(one -> one.contains(SUBSCRIBED)).hasSize(1);
        assertThat(second).hasSize(first.size() - 1);
    }

    /** One for each event, whoever hears of it. Of 50 deliveries: what is due in the agenda; candidates, claimed and marked, removed; the last look. */
    @Test
    void deliver() {
        var heard = new AtomicInteger();
        var telling = Crm.builder()
                .storage(host.storage())
                .extension(Noted.EXTENSION)
                .afterCommit("counts.one", (delivery, by) -> heard.incrementAndGet(), Noted.TYPE)
                .build();
        var notes = telling.desk(Actor.employee("maria")).facade(Noted.Notes.class);
        costs(1, notes::ofSomebody);
        IntStream.range(1, 50).forEach(n -> notes.ofSomebody());
        costs(6, () -> telling.runDue(1_000));
        assertThat(heard).hasValue(50);
        costs(2, () -> telling.runDue(1_000));
    }

    /** File, contact points, dates, words of the name, facts; the record of the change, and its place in the file. */
    @Test
    void register() {
        costs(7, () -> register("Grace"));
    }

    /** The seven of each file; labels and references, since there are some. */
    @Test
    void register_with_all_parts() {
        costs(9, () -> registerWhole("whole"));
    }

    /** The file; all its parts together. */
    @Test
    void find_with_all_parts() {
        var whole = registerWhole("found");
        costs(2, () -> desk.customers().get(whole.id()));
    }

    /** The files; all their parts. */
    @Test
    void search_with_all_parts() {
        IntStream.range(0, MANY).forEach(n -> registerWhole("many " + n));
        costs(
                2,
                () -> assertThat(desk.customers()
                                .search(Query.where(Customer.OTHER_NAMES.some(OtherName.TEXT.is("countess")))
                                        .limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    /** The file and its place in the index of the key; its parts. */
    @Test
    void find_by_reference() {
        registerWhole("by reference");
        costs(2, () -> desk.customers().findByReference(new ExternalReference("erp", "by reference")));
    }

    /** Each of five places by its index: a word, two beginnings, and twice other names; then all parts of those found. */
    @Test
    void find_by_name() {
        costs(
                6,
                () -> assertThat(desk.customers()
                                .findByName("person", Query.<Customer>all().limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    /** Two to read the file under its lock, one to write it; the record of the change, its place, its differences. */
    @Test
    void archive() {
        var grace = register("Grace");
        costs(6, () -> desk.customers().archive(grace.id()));
    }

    /** Two to read the file under its lock; its labels, the file for its version, the one label; three for the record. */
    @Test
    void revise_a_file_with_all_parts() {
        var whole = registerWhole("tagged");
        costs(8, () -> desk.customers().revise(whole.id(), state -> state.tagged(Set.of())));
    }

    /** The file; contact points and dates together. */
    @Test
    void find() {
        costs(2, () -> desk.customers().get(ada.id()));
    }

    /** The files; all their parts. */
    @Test
    void search() {
        costs(
                2,
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
                2,
                () -> desk.customers()
                        .search(Query.where(ContactFacts.CONTACT_COUNT.atLeast(1L))
                                .limit(MANY)));
    }

    @Test
    void count() {
        costs(1, () -> desk.customers().count(Customer.NAME.hasWords("ada lovelace")));
    }

    /** Two to read the file under its lock, one to write it; the record of the change, its place, its differences. */
    @Test
    void revise_the_file_itself() {
        var grace = register("Grace");
        costs(6, () -> desk.customers().revise(grace.id(), state -> state.noted("prefers the phone")));
    }

    /** Is the customer there; the entry; the record of the change, and its place in the file. */
    @Test
    void record_a_consent() {
        costs(
                4,
                () -> desk.consents()
                        .record(NewConsent.given(ada.id(), "marketing").from("call")));
    }

    /** The file, and its parts, for whether it has ended; the ledger. */
    @Test
    void ask_for_permission() {
        costs(3, () -> desk.consents().permission(ada.id(), "marketing", Reach.ALL));
    }

    /** The template and its texts; the file and its contact points; the brand and its texts. */
    @Test
    void render_a_message() {
        desk.brands().define(NewBrand.named("Acme").saying(new BrandText("en", "Bye", "Acme", "Stop")));
        desk.templates()
                .define(NewMessageTemplate.of("hello", ConsentPurpose.SERVICE)
                        .saying(TemplateText.in("en", "Hello {{customer.name}}")));
        costs(6, () -> desk.templates().render("hello", Rendering.to(ada.id())));
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

    /** Is the customer there; entry, participants, facts, the count of the channel. */
    @Test
    void log_one() {
        costs(5, this::log);
    }

    /** The same, and its parts and attributes; asked for by its external id before. */
    @Test
    void log_one_with_all_that_belongs_to_it() {
        costs(7, () -> desk.interactions().log(whole("whole")));
    }

    /** Is the customer there; is the entry there, by its external id; the entry; who took part, and its parts. */
    @Test
    void log_what_is_there() {
        desk.interactions().log(whole("there"));
        costs(4, () -> desk.interactions().log(whole("there")));
    }

    /** As many as for one, since all are of one customer and one channel. */
    @Test
    void log_many() {
        var commands = IntStream.range(0, 150).mapToObj(n -> whole("many " + n)).toList();
        costs(7, () -> desk.interactions().logAll(commands, report -> {}));
    }

    /** The entry under its lock, who took part; the same again as a past state; the entry. */
    @Test
    void amend() {
        var entry = desk.interactions().log(NewInteraction.call(ada.id()));
        costs(5, () -> desk.interactions().amend(entry.id(), state -> state.saying(Content.NONE.summary("other"))));
    }

    /** As an amendment, one by which timelines pass it over, five to count the facts anew, and the cadence. */
    @Test
    void retract() {
        var entry = desk.interactions().log(NewInteraction.call(ada.id()));
        costs(12, () -> desk.interactions().retract(entry.id(), "was a test"));
    }

    /** Entries along the index; who took part, and their parts. */
    @Test
    void timeline_with_parts() {
        var grace = register("Grace");
        IntStream.range(0, MANY).forEach(n -> desk.interactions().log(whole("timeline " + n, grace)));
        costs(
                2,
                () -> assertThat(desk.interactions()
                                .timeline(grace.id(), Query.<Interaction>all().limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    private NewInteraction whole(String key) {
        return whole(key, ada);
    }

    private NewInteraction whole(String key, Customer customer) {
        return NewInteraction.call(customer.id())
                .knownAs("test", key)
                .saying(RawContent.NONE.about("Delivery").promising(RawContent.Promise.ours("call back")));
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

    /** The row, and the counts by channel. */
    @Test
    void facts() {
        costs(2, () -> desk.interactions().facts(ada.id()));
    }

    /** The file; all its parts together. */
    @Test
    void find_a_file_that_has_everything() {
        var grace = register("Grace");
        desk.customers()
                .revise(
                        grace.id(),
                        state -> state.alsoCalled(List.of(new OtherName(OtherName.Kind.FORMER, "Murray")))
                                .tagged(Set.of(new dev.kith.crm.customer.Tag("VIP")))
                                .spokenTo(Communication.NONE.in("en"))
                                .referencedBy(Set.of(new ExternalReference("erp", "4711"))));
        costs(2, () -> desk.customers().get(grace.id()));
    }

    /** Are both there; the relationship; the record of the change, and its place in both files. */
    @Test
    void relate() {
        var grace = register("Grace");
        var vincent = register("Vincent");
        costs(
                4,
                () -> desk.relationships()
                        .relate(NewRelationship.between(vincent.id(), RelationshipKind.HOUSEHOLD, grace.id())));
    }

    /** Three to find a chunk, two to read it for the change, one to write it; three for the records of the changes. */
    @Test
    void hand_over() {
        var jo = new EmployeeId("jo");
        IntStream.range(0, MANY)
                .forEach(n -> desk.customers()
                        .register(NewPerson.named("Of Jo " + n, "X")
                                .email("jo@example.org")
                                .birthday(LocalDate.of(1815, 12, 10))
                                .inCareOf("jo")));
        costs(8, () -> desk.customers().handOver(jo, new EmployeeId("maria"), moved -> {}));
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

    /** The rows of all sections; all their parts. */
    @Test
    void open_a_file() {
        var grace = register("Grace");
        desk.interactions().log(NewInteraction.call(grace.id()));
        costs(2, () -> desk.open(grace.id()));
    }

    /** And the customers to whom there is a relationship, and their parts. */
    @Test
    void open_a_full_file() {
        var whole = registerWhole("opened");
        desk.relationships().relate(NewRelationship.between(whole.id(), RelationshipKind.HOUSEHOLD, ada.id()));
        IntStream.range(0, MANY)
                .forEach(n -> desk.interactions().log(whole("open " + n, whole).summary("Delivery")));
        planned(whole);
        started(whole);
        begun(whole);
        costs(
                4,
                () -> assertThat(desk.open(whole.id()).asText())
                        .contains(
                                "Countess",
                                "Before you call",
                                "Relationships",
                                "To do",
                                "Contact rhythm",
                                "Sequences"));
    }

    /** Is the customer there; the task; the record of the change, and its place in the file; the reminders. */
    @Test
    void plan_a_task() {
        costs(5, () -> planned(ada));
    }

    /** The task under its lock, and for its new state; three for the record of the change; the reminders that are gone and the new ones. */
    @Test
    void snooze_a_task() {
        var task = planned(ada);
        costs(7, () -> desk.tasks().snooze(task.id(), new Due.At(tomorrow.plus(Duration.ofDays(1)))));
    }

    /** The same without new reminders. */
    @Test
    void complete_a_task() {
        var task = planned(ada);
        costs(6, () -> desk.tasks().complete(task.id()));
    }

    /** And the five of an entry of the log. */
    @Test
    void complete_a_task_and_log_it() {
        var task = planned(ada);
        costs(11, () -> desk.tasks().complete(task.id(), NewInteraction.call(ada.id())));
    }

    @Test
    void tasks_of_an_employee() {
        var grace = register("Grace");
        IntStream.range(0, MANY).forEach(n -> planned(grace));
        costs(
                1,
                () -> assertThat(desk.tasks()
                                .upcoming(
                                        Whose.employee("maria"),
                                        Query.<Task>all().limit(MANY))
                                .items())
                        .hasSize(MANY));
    }

    /** Overdue, today and soon; the customers of the one list that is not empty, and their parts; who is losing touch, and that nobody else is; dates to come. */
    @Test
    void digest_of_an_employee() {
        planned(ada);
        costs(8, () -> assertThat(desk.digest(new EmployeeId("maria")).asText()).contains("Ask"));
    }

    /**
     * What is due, again and for the last time; for each item: the claim, its removal, the task, the customer and all
     * parts.
     */
    @Test
    void run_reminders() {
        ahead = Duration.ofDays(30);
        try {
            while (crm.runDue(100).done() > 0) {
                // what other tests have planned, too
            }
            ahead = Duration.ZERO;
            IntStream.range(0, 3).forEach(n -> planned(ada));
            ahead = Duration.ofDays(30);
            costs(2 + 6 * 5, () -> assertThat(crm.runDue(100).done()).isEqualTo(6));
        } finally {
            ahead = Duration.ZERO;
        }
    }

    /** Two for the customer; the contact facts; the cadence, and two for the record; two for the agenda; the right silence. */
    @Test
    void start_a_cadence() {
        var grace = register("Grace");
        costs(9, () -> started(grace));
    }

    /** The cadence under its lock, and for its new state; three for the record; the facts, once for the check-in and once for the next. */
    @Test
    void skip_a_check_in() {
        var cadence = started(register("Grace"));
        costs(9, () -> desk.cadences().skip(cadence.id()));
    }

    /** As without a cadence: touch is lost later by the statement that merges the contact. */
    @Test
    void log_of_a_customer_with_a_cadence() {
        var grace = register("Grace");
        var judy = register("Judy");
        started(grace);
        costs(5, () -> desk.interactions().log(NewInteraction.call(judy.id())));
        costs(5, () -> desk.interactions().log(NewInteraction.call(grace.id())));
    }

    @Test
    void who_is_losing_touch() {
        costs(
                2,
                () -> assertThat(desk.cadences().losingTouch(Query.all()).items())
                        .isEmpty());
    }

    /** The customer, the parts; is the customer there, the task of the first step, two for its record; the sequence, its steps, one for both records; the agenda. */
    @Test
    void start_a_sequence() {
        var grace = register("Grace");
        costs(9, () -> begun(grace));
    }

    /** As of any task; the sequence under its lock and its steps; the new state of both, beside the records of the task. */
    @Test
    void complete_the_task_of_a_step() {
        var sequence = begun(register("Grace"));
        var task = sequence.steps().get(0).task().orElseThrow();
        costs(9, () -> desk.tasks().complete(task));
    }

    private Sequence begun(Customer customer) {
        var template = SequenceTemplate.of(
                "onboarding",
                Step.call("Welcome"),
                Step.call("Is everything set up?").after(Period.ofDays(7)));
        return desk.sequences().start(NewSequence.of(template, customer.id()));
    }

    private Cadence started(Customer customer) {
        return desk.cadences().start(NewCadence.every(1, Recurrence.Unit.MONTHS, customer.id()));
    }

    private Task planned(Customer customer) {
        return desk.tasks()
                .plan(NewTask.call(customer.id(), "Ask")
                        .dueAt(tomorrow)
                        .remind(Duration.ZERO)
                        .remind(Duration.ofMinutes(5)));
    }
}

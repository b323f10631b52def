package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How many rows a page reads: at page 1,000 as at page 1, at most two for each row that is asked for, one of an index and one that
 * it leads to. Asked for is the page, the row behind it, which tells that more follows, and the one where it begins.
 */
@org.junit.jupiter.api.Tag("plans")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RowsReadTest {
    private static final CallContext MARIA = CallContext.of(Actor.employee("maria"));
    private static final EmployeeId EMPLOYEE = new EmployeeId("maria");

    /** A thousand pages of all rows, and of those that are one in nine. */
    private static final int OF_ALL = 40;

    private static final int OF_SOME = 4;

    private static final Sort<Customer> BY_ID = Customer.ID.ascending();
    private static final Sort<Interaction> NEWEST_FIRST =
            Interaction.HAPPENED.descending().then(Interaction.ID.descending());

    private static final Sort<Task> BY_TIME = Task.DUE.ascending().then(Task.ID.ascending());

    private final Database database;
    private HikariDataSource connections;
    private ManyFiles files;
    private Recorded recorded;
    private JpaStorage storage;
    private Crm crm;
    private Desk desk;

    RowsReadTest(Database database) {
        this.database = database;
    }

    @BeforeAll
    void fill() {
        connections = Databases.fresh(database);
        files = ManyFiles.in(database, connections);
        recorded = new Recorded(connections);
        storage = JpaStorage.over(recorded.source());
        crm = Crm.builder().storage(storage).build();
        desk = crm.desk(Actor.employee("maria"));
    }

    @AfterAll
    void close() {
        crm.close();
        storage.close();
        connections.close();
    }

    private interface Searching<A> extends BiFunction<UnitOfWork, Scan<A>, Slice<A>> {}

    private <A> void pages(int size, Searching<A> search, Criterion<A> where, Sort<A> sort, Object... thousandth) {
        var place = new Position(Arrays.stream(thousandth).map(Optional::of).toList());
        page(size, search, new Scan<>(where, sort, size, Optional.empty()));
        page(size, search, new Scan<>(where, sort, size, Optional.of(place)));
    }

    private <A> void page(int size, Searching<A> search, Scan<A> scan) {
        var asked = recorded.of(() -> {
            var slice = storage.inTransaction(MARIA, Visibility.all(), unit -> search.apply(unit, scan));
            assertThat(slice.items()).hasSize(size);
            assertThat(slice.next()).isPresent();
        });
        reads(2 * (size + 2), asked.get(0));
    }

    private void reads(int most, Recorded.Asked asked) {
        var cost = new RowsRead(database, connections).of(asked);
        assertThat(cost.rows()).as(cost.plan()).isPositive().isLessThanOrEqualTo(most);
    }

    private static Slice<Interaction> log(UnitOfWork unit, Scan<Interaction> scan) {
        return unit.port(InteractionLog.class).search(scan);
    }

    private static Slice<Customer> customers(UnitOfWork unit, Scan<Customer> scan) {
        return unit.of(Customer.TYPE).search(scan);
    }

    private static Slice<Relationship> relationships(UnitOfWork unit, Scan<Relationship> scan) {
        return unit.of(Relationship.TYPE).search(scan);
    }

    private void log(Criterion<Interaction> where) {
        pages(OF_SOME, RowsReadTest::log, where, Interaction.ID.ascending(), ManyRows.id(36_000));
    }

    private void customers(Criterion<Customer> where) {
        pages(OF_SOME, RowsReadTest::customers, where, BY_ID, ManyRows.id(36_000));
    }

    @Test
    void a_timeline() {
        pages(
                OF_ALL,
                (unit, scan) -> unit.port(InteractionLog.class).timeline(files.ada(), scan),
                Criterion.everything(),
                NEWEST_FIRST,
                ManyRows.moment(5_040),
                ManyRows.id(5_040));
    }

    @Test
    void the_whole_log() {
        pages(
                OF_ALL,
                RowsReadTest::log,
                Criterion.everything(),
                NEWEST_FIRST,
                ManyRows.moment(5_040),
                ManyRows.id(5_040));
    }

    @Test
    void entries_of_an_employee() {
        pages(
                OF_SOME,
                RowsReadTest::log,
                Participant.OF_INTERACTION.some(Participant.EMPLOYEE.is(EMPLOYEE)),
                NEWEST_FIRST,
                ManyRows.moment(9_000),
                ManyRows.id(9_000));
    }

    @Test
    void entries_of_one_exchange() {
        log(Interaction.Reply.ORIGIN.is(new InteractionId(ManyRows.id(ManyFiles.RARE))));
    }

    @Test
    void entries_about_a_topic() {
        log(Content.Topic.OF_INTERACTION.some(Content.Topic.LABEL.is("delivery")));
    }

    @Test
    void entries_about_an_order() {
        log(References.Link.OF_INTERACTION.some(
                References.Link.TYPE.is("acme.order").and(References.Link.KEY.is("4711"))));
    }

    @Test
    void a_history() {
        pages(
                OF_ALL,
                (unit, scan) -> unit.port(ChangeLog.class).history(files.ada(), scan),
                Criterion.everything(),
                ChangeRecord.AT.descending().then(ChangeRecord.ID.descending()),
                ManyRows.moment(5_040),
                ManyRows.id(5_040));
    }

    @Test
    void customers_by_id() {
        pages(OF_ALL, RowsReadTest::customers, Criterion.everything(), BY_ID, ManyRows.id(39_960));
    }

    @Test
    void customers_by_name() {
        for (var where : List.of(Criterion.<Customer>everything(), Customer.NAME.startsWith("ada"))) {
            pages(
                    OF_ALL,
                    RowsReadTest::customers,
                    where,
                    Customer.NAME.ascending().then(BY_ID),
                    ManyRows.numbered("ada", 39_960),
                    ManyRows.id(39_960));
        }
    }

    @Test
    void customers_by_family_name() {
        for (var where : List.of(Criterion.<Customer>everything(), Customer.FAMILY_NAME.startsWith("love"))) {
            pages(
                    OF_ALL,
                    RowsReadTest::customers,
                    where,
                    Customer.FAMILY_NAME.ascending().then(BY_ID),
                    ManyRows.numbered("lovelace", 39_960),
                    ManyRows.id(39_960));
        }
    }

    @Test
    void customers_by_their_last_contact() {
        for (var where :
                List.of(Criterion.<Customer>everything(), ContactFacts.LAST_CONTACT.below(ManyRows.moment(44_000)))) {
            pages(
                    OF_ALL,
                    RowsReadTest::customers,
                    where,
                    ContactFacts.LAST_CONTACT.ascending().then(BY_ID),
                    ManyRows.moment(39_960),
                    ManyRows.id(39_960));
        }
    }

    /** All of them since long; the cadence of each tells whose it is. */
    @Test
    void who_is_losing_touch() {
        reads(
                2 * (OF_ALL + 2),
                first(() -> assertThat(desk.cadences()
                                .losingTouch(Query.<Customer>all().limit(OF_ALL))
                                .items())
                        .hasSize(OF_ALL)));
    }

    @Test
    void customers_of_an_employee() {
        customers(Customer.RESPONSIBLE.is(EMPLOYEE));
    }

    @Test
    void customers_with_an_e_mail_address() {
        customers(Customer.CONTACT_POINTS.some(
                ContactPoint.KIND.is(ContactPointKind.EMAIL).and(ContactPoint.KEY.is("shared@example.org"))));
    }

    /** Who is alone with it must not be sought among all. */
    @Test
    void the_customer_with_an_e_mail_address() {
        reads(
                4,
                first(() -> assertThat(desk.customers().findByEmail("charles@example.org"))
                        .hasSize(1)));
    }

    @Test
    void customers_with_a_birthday() {
        customers(Customer.DATES.some(ImportantDate.KIND.is("birthday").and(ImportantDate.MONTH_DAY.is(1210L))));
    }

    @Test
    void customers_with_a_tag() {
        customers(Customer.TAGS.some(Tag.NAME.is("vip")));
    }

    @Test
    void customers_with_a_word_in_their_name() {
        customers(Customer.NAME.hasWords("Ada"));
    }

    /** What stands in an alternative or under "not" may be sought beforehand, but not among the rows of every tenant. */
    @Test
    void alternatives_of_a_small_tenant_beside_a_large_one() {
        for (var sought : List.of(
                Customer.TAGS.some(Tag.NAME.is("vip")),
                Customer.NAME.hasWords("ada"),
                Interaction.OF_CUSTOMER.some(Interaction.CHANNEL.is(ChannelCode.PHONE)))) {
            for (var where : List.of(Customer.RESPONSIBLE.is(EMPLOYEE).or(sought), sought.negate())) {
                var scan = new Scan<>(where, BY_ID, OF_ALL, Optional.empty());
                // each customer, and what is sought of each: no row or one
                reads(
                        3 * ManyFiles.OF_SMALL,
                        first(() -> storage.inTransaction(
                                MARIA.in(ManyFiles.SMALL), Visibility.all(), unit -> customers(unit, scan))));
            }
        }
    }

    @Test
    void customers_with_the_value_of_an_attribute() {
        customers(ManyFiles.ROUTE.is("North"));
    }

    @Test
    void customers_in_the_order_of_an_attribute() {
        for (var where : List.of(Criterion.<Customer>everything(), ManyFiles.LIMIT.atLeast(BigDecimal.valueOf(-7)))) {
            pages(
                    OF_ALL,
                    RowsReadTest::customers,
                    where,
                    ManyFiles.LIMIT.ascending().then(BY_ID),
                    BigDecimal.valueOf(39_960),
                    ManyRows.id(39_960));
        }
    }

    @Test
    void customers_in_the_order_of_an_attribute_downwards() {
        var downwards = Customer.TYPE.total(ManyFiles.LIMIT.descending());
        var scan = new Scan<>(Criterion.<Customer>everything(), downwards, OF_ALL, Optional.empty());
        // H2 reads no index backwards: docs/plans.md
        var most = database == Database.H2 ? 3 * ManyFiles.COUNT : 2 * (OF_ALL + 2);
        reads(most, first(() -> storage.inTransaction(MARIA, Visibility.all(), unit -> customers(unit, scan))));
    }

    /** Who asks for a rare part, too, must not walk along all values. */
    @Test
    void few_customers_in_the_order_of_an_attribute() {
        // of several ids H2 looks at all rows, and at what is joined to each: docs/plans.md
        var most = database == Database.H2 ? 2 * (ManyFiles.COUNT + 10) : 20;
        for (var where : List.of(
                Customer.CONTACT_POINTS.some(ContactPoint.KEY.is("charles@example.org")),
                Customer.ID.in(List.of(files.ada(), files.charles())))) {
            var scan = new Scan<>(where, ManyFiles.LIMIT.ascending().then(BY_ID), OF_SOME, Optional.empty());
            for (var asked :
                    recorded.of(() -> storage.inTransaction(MARIA, Visibility.all(), unit -> customers(unit, scan)))) {
                assertThat(new RowsRead(database, connections).of(asked).rows()).isLessThanOrEqualTo(most);
            }
        }
    }

    @Test
    void relationships_from_and_to_a_customer() {
        for (var end : List.of(Relationship.FROM, Relationship.TO)) {
            pages(
                    OF_SOME,
                    RowsReadTest::relationships,
                    end.is(files.ada()),
                    Relationship.ID.ascending(),
                    ManyRows.id(36_000));
        }
    }

    @Test
    void tasks_of_an_employee_by_time() {
        var open = Task.ASSIGNEE.is(EMPLOYEE).and(Task.STATE.is(Task.State.OPEN));
        pages(OF_ALL, RowsReadTest::tasks, open, BY_TIME, ManyRows.moment(39_960), ManyRows.id(39_960));
    }

    /** All of them lie in the past. */
    @Test
    void overdue_tasks_of_an_employee() {
        reads(
                2 * (OF_ALL + 2),
                first(() -> assertThat(desk.tasks()
                                .overdue(
                                        Whose.employee("maria"),
                                        Query.<Task>all().limit(OF_ALL))
                                .items())
                        .hasSize(OF_ALL)));
    }

    @Test
    void tasks_of_a_customer_by_time() {
        var open = Task.CUSTOMER.is(files.ada()).and(Task.STATE.is(Task.State.OPEN));
        pages(OF_SOME, RowsReadTest::tasks, open, BY_TIME, ManyRows.moment(36_000), ManyRows.id(36_000));
    }

    private static Slice<Task> tasks(UnitOfWork unit, Scan<Task> scan) {
        return unit.of(Task.TYPE).search(scan);
    }

    /** Neither end has an index with both; who has few must not be sought among all. */
    @Test
    void few_relationships_of_a_customer() {
        var most = database == Database.H2
                ? ManyFiles.COUNT + 2
                : 20; // H2 never joins what two indexes find: docs/plans.md
        reads(most, first(() -> desk.relationships().of(files.charles(), Query.all())));
    }

    @Test
    void a_customer_by_a_reference() {
        reads(
                4,
                first(() ->
                        desk.customers().findByReference(new ExternalReference("erp", ManyRows.numbered("erp", 7)))));
    }

    /** As an import asks. Each key is a look-up of its own, which ends at the key behind it. */
    @Test
    void customers_by_many_keys() {
        var keys = IntStream.range(1, 51)
                .map(n -> n * 800 + (n * 800 % ManyFiles.RARE == 0 ? 1 : 0))
                .mapToObj(n -> ManyRows.numbered("mail", n))
                .toList();
        reads(
                4 * 52,
                first(() -> assertThat(desk.customers()
                                .search(Query.where(Customer.CONTACT_POINTS.some(ContactPoint.KEY.in(keys)))
                                        .limit(50))
                                .items())
                        .hasSize(50)));
    }

    /** How the database goes about looking up names that nobody has, in the order of ids. */
    String planByNames(String setting) {
        var names = IntStream.range(0, 20).mapToObj(n -> "nobody " + n).toList();
        var scan = new Scan<>(Customer.NAME.in(names), BY_ID, names.size(), Optional.empty());
        var asked = recorded.of(() -> storage.inTransaction(MARIA, Visibility.all(), unit -> customers(unit, scan)));
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(setting);
                return RowsRead.plan(connection, asked.get(0), "explain ");
            } finally {
                connection.rollback();
            }
        } catch (SQLException | ReflectiveOperationException refused) {
            throw new IllegalStateException(setting, refused);
        }
    }

    /** By a word, by the beginning of the whole or the family name, or by another name. */
    @Test
    void customers_by_what_somebody_types() {
        for (var typed : List.of("babbage", "charles bab")) {
            for (var asked : recorded.of(() -> assertThat(desk.customers()
                            .findByName(typed, Query.<Customer>all().limit(OF_ALL))
                            .items())
                    .hasSize(1))) {
                // most places that are asked hold nobody
                assertThat(new RowsRead(database, connections).of(asked).rows()).isLessThanOrEqualTo(20);
            }
        }
    }

    private Recorded.Asked first(Runnable work) {
        return recorded.of(work).get(0);
    }
}

package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.References;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many rows a page reads: not more at page 1,000 than at page 1. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RowsReadTest {
    private static final CallContext MARIA = CallContext.of(Actor.employee("maria"));

    private final Database database;
    private HikariDataSource connections;
    private Recorded recorded;
    private JpaStorage storage;
    private ManyFiles files;

    RowsReadTest(Database database) {
        this.database = database;
    }

    @BeforeAll
    void fill() {
        connections = Databases.fresh(database);
        files = ManyFiles.in(database, connections);
        recorded = new Recorded(connections);
        storage = JpaStorage.over(recorded.source());
    }

    @AfterAll
    void close() {
        storage.close();
        connections.close();
    }

    private <A> Slice<A> in(java.util.function.Function<UnitOfWork, Slice<A>> work) {
        return storage.inTransaction(MARIA, Visibility.all(), work::apply);
    }

    private <A> void pages(
            String name,
            int size,
            BiFunction<UnitOfWork, Scan<A>, Slice<A>> search,
            Criterion<A> where,
            Sort<A> sort,
            Object... thousandth) {
        var first = cost(name + " 1", size, search, new Scan<>(where, sort, size, Optional.empty()));
        var place = new Position(Arrays.stream(thousandth).map(Optional::of).toList());
        var last = cost(name + " 1000", size, search, new Scan<>(where, sort, size, Optional.of(place)));
        System.out.println("ROWS " + database + " " + name + " " + first + " " + last + " of " + (size + 1)
                + (Math.max(first, last) > 2 * (size + 1) + 1 ? "  <======" : ""));
    }

    private <A> long cost(String name, int size, BiFunction<UnitOfWork, Scan<A>, Slice<A>> search, Scan<A> scan) {
        var asked = recorded.of(() -> assertThat(
                        in((UnitOfWork unit) -> search.apply(unit, scan)).items())
                .hasSize(size));
        long sum = 0;
        try {
            Path file = Path.of("target", "plans-" + database + ".txt");
            var cost = new RowsRead(database, connections).of(asked.get(0));
            sum += cost.rows();
            Files.writeString(
                    file,
                    "=== " + name + " rows=" + cost.rows() + "\n" + asked.get(0).sql() + "\n" + cost.plan() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return sum;
    }

    private static <A, I> BiFunction<UnitOfWork, Scan<A>, Slice<A>> of(AggregateType<A, I> type) {
        return (unit, scan) -> unit.of(type).search(scan);
    }

    @Test
    void all() {
        var newest = Interaction.HAPPENED.descending().then(Interaction.ID.descending());
        Sort<Customer> byId = Customer.ID.ascending();
        // 60,000 rows, page 1,000 of 50
        this.<Interaction>pages(
                "timeline",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).timeline(files.ada(), scan),
                Criterion.everything(),
                newest,
                ManyRows.moment(3_000),
                ManyRows.id(3_000));
        this.<Interaction>pages(
                "company",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).search(scan),
                Criterion.everything(),
                newest,
                ManyRows.moment(3_000),
                ManyRows.id(3_000));
        this.<Interaction>pages(
                "employee",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).search(scan),
                Participant.OF_INTERACTION.some(Participant.EMPLOYEE.is(new EmployeeId("maria"))),
                newest,
                ManyRows.moment(3_000),
                ManyRows.id(3_000));
        this.<Interaction>pages(
                "origin",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).search(scan),
                Interaction.Reply.ORIGIN.is(new InteractionId(ManyRows.id(3))),
                Interaction.ID.ascending(),
                ManyRows.id(30_000));
        this.<Interaction>pages(
                "topic",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).search(scan),
                Content.Topic.OF_INTERACTION.some(Content.Topic.LABEL.is("delivery")),
                Interaction.ID.ascending(),
                ManyRows.id(30_000));
        this.<Interaction>pages(
                "link",
                10,
                (unit, scan) -> unit.port(InteractionLog.class).search(scan),
                References.Link.OF_INTERACTION.some(
                        References.Link.TYPE.is("acme.order").and(References.Link.KEY.is("4711"))),
                Interaction.ID.ascending(),
                ManyRows.id(30_000));
        this.<ChangeRecord>pages(
                "history",
                10,
                (unit, scan) -> unit.port(ChangeLog.class).history(files.ada(), scan),
                Criterion.everything(),
                ChangeRecord.AT.descending().then(ChangeRecord.ID.descending()),
                ManyRows.moment(3_000),
                ManyRows.id(3_000));
        pages(
                "name",
                10,
                of(Customer.TYPE),
                Criterion.everything(),
                Customer.NAME.ascending().then(Customer.ID.ascending()),
                ManyRows.numbered("ada", 30_000),
                ManyRows.id(30_000));
        pages(
                "name desc",
                10,
                of(Customer.TYPE),
                Criterion.everything(),
                Customer.NAME.descending().then(Customer.ID.descending()),
                ManyRows.numbered("ada", 3_000),
                ManyRows.id(3_000));
        pages(
                "name prefix",
                10,
                of(Customer.TYPE),
                Customer.NAME.startsWith("ada"),
                Customer.NAME.ascending().then(Customer.ID.ascending()),
                ManyRows.numbered("ada", 30_000),
                ManyRows.id(30_000));
        pages(
                "family",
                10,
                of(Customer.TYPE),
                Criterion.everything(),
                Customer.FAMILY_NAME.ascending().then(Customer.ID.ascending()),
                ManyRows.numbered("lovelace", 30_000),
                ManyRows.id(30_000));
        pages(
                "family prefix",
                10,
                of(Customer.TYPE),
                Customer.FAMILY_NAME.startsWith("lov"),
                Customer.FAMILY_NAME.ascending().then(Customer.ID.ascending()),
                ManyRows.numbered("lovelace", 30_000),
                ManyRows.id(30_000));
        pages("id", 10, of(Customer.TYPE), Criterion.everything(), byId, ManyRows.id(30_000));
        pages(
                "responsible",
                10,
                of(Customer.TYPE),
                Customer.RESPONSIBLE.is(new EmployeeId("maria")),
                byId,
                ManyRows.id(30_000));
        pages(
                "e-mail",
                10,
                of(Customer.TYPE),
                Customer.CONTACT_POINTS.some(
                        ContactPoint.KIND.is(ContactPointKind.EMAIL).and(ContactPoint.KEY.is("shared@example.org"))),
                byId,
                ManyRows.id(30_000));
        pages(
                "birthday",
                10,
                of(Customer.TYPE),
                Customer.DATES.some(ImportantDate.KIND.is("birthday").and(ImportantDate.MONTH_DAY.is(1210L))),
                byId,
                ManyRows.id(30_000));
        pages("tag", 10, of(Customer.TYPE), Customer.TAGS.some(Tag.NAME.is("vip")), byId, ManyRows.id(30_000));
        pages("word", 10, of(Customer.TYPE), Customer.NAME.hasWords("ada"), byId, ManyRows.id(30_000));
        pages(
                "last contact",
                10,
                of(Customer.TYPE),
                Criterion.everything(),
                ContactFacts.LAST_CONTACT.ascending().then(Customer.ID.ascending()),
                ManyRows.moment(30_000),
                ManyRows.id(30_000));
        pages(
                "last contact, silent",
                10,
                of(Customer.TYPE),
                ContactFacts.LAST_CONTACT.below(ManyRows.moment(32_000)),
                ContactFacts.LAST_CONTACT.ascending().then(Customer.ID.ascending()),
                ManyRows.moment(30_000),
                ManyRows.id(30_000));
        pages(
                "rel from",
                10,
                of(Relationship.TYPE),
                Relationship.FROM.is(files.ada()),
                Relationship.ID.ascending(),
                ManyRows.id(30_000));
        pages(
                "rel to",
                10,
                of(Relationship.TYPE),
                Relationship.TO.is(files.ada()),
                Relationship.ID.ascending(),
                ManyRows.id(30_000));
        pages(
                "rel either",
                10,
                of(Relationship.TYPE),
                Relationship.FROM.is(files.ada()).or(Relationship.TO.is(files.ada())),
                Relationship.ID.ascending(),
                ManyRows.id(30_000));
    }
}

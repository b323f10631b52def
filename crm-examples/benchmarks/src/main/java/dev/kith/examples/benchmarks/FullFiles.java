package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Customers of whom there is something in each section of the file. Kith writes them, so that nothing is forgotten. */
final class FullFiles {
    /** The family names begin so. */
    static final String FAMILY = "Fullfile";

    private static final int TALKS = 14;

    private FullFiles() {}

    /** Into a database whose first customers are there. */
    static void write(DataSource database, int count) {
        var ids = new AtomicInteger();
        try (var crm = Crm.builder()
                .storage(JpaStorage.over(database))
                .clock(() -> Sample.NOW)
                .ids(() -> Sample.id(Sample.NOW.toEpochMilli(), ids.incrementAndGet()))
                .build()) {
            write(crm.desk(Actor.employee(Sample.EMPLOYEE)), count, Sample.customerId(0));
        }
    }

    /** Into any store. */
    static List<CustomerId> write(Desk desk, int count, CustomerId referrer) {
        return desk.inTransaction(one -> IntStream.range(0, count)
                .mapToObj(number -> written(one, number, referrer))
                .toList());
    }

    /** Of those that were written. */
    static List<CustomerId> find(Desk desk) {
        return desk.customers().search(Query.where(Customer.FAMILY_NAME.startsWith(FAMILY))).items().stream()
                .map(Customer::id)
                .toList();
    }

    private static CustomerId written(Desk desk, int number, CustomerId referrer) {
        Customer customer = desk.customers()
                .register(NewPerson.named("Zenobia", FAMILY + number)
                        .email("full" + number + "@example.org")
                        .phone("+49 171 " + (1_000_000 + number))
                        .birthday(LocalDate.of(1970, 6, 10))
                        .tagged("vip")
                        .tagged("machines")
                        .addressedAs("Dear Zenobia")
                        .noted("Knows the machine better than we do."));
        desk.relationships().relate(NewRelationship.between(customer.id(), RelationshipKind.REFERRED_BY, referrer));
        for (int i = 0; i < TALKS; i++) {
            var talk = NewInteraction.call(customer.id())
                    .at(Sample.NOW.minus(Duration.ofDays(100L - i)))
                    .summary("Talk " + i + " with " + number)
                    .notes(Sample.notes(i));
            desk.interactions()
                    .log(
                            i == TALKS - 1
                                    ? talk.saying(
                                            talk.content().promising(RawContent.Promise.ours("Send the drawings")))
                                    : talk);
        }
        for (int i = 0; i < 2; i++) {
            desk.tasks()
                    .plan(NewTask.call(customer.id(), "Ask whether all is well, " + i)
                            .dueAt(Sample.NOW.plus(Duration.ofDays(3L + i))));
        }
        desk.cadences().start(NewCadence.every(1, Recurrence.Unit.MONTHS, customer.id()));
        return customer.id();
    }
}

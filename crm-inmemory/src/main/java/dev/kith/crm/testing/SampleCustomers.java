package dev.kith.crm.testing;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/**
 * Customers to test with, as a desk would enter them. Each call registers a file of its own that says the same as ever; nobody of that
 * name lives. Thread-safe.
 */
public final class SampleCustomers {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private SampleCustomers() {}

    /**
     * Registers Dr. Ingrid Sommer, of whom much is known: mail, phone, address, birthday, language, zone, preferences, a tag, notes.
     *
     * @param desk who registers her
     * @return her file
     */
    public static Customer person(Desk desk) {
        return desk.customers()
                .register(NewPerson.named("Ingrid", "Sommer")
                        .prefixed("Dr.")
                        .email("ingrid.sommer@example.org")
                        .phone("+49 30 23125 042")
                        .reachedBy(NewContactPoint.postal(
                                NewAddress.of("Lindenallee 7").in("10117", "Berlin", "DE")))
                        .birthday(LocalDate.of(1974, 5, 21))
                        .addressedAs("Dear Dr. Sommer")
                        .speaking("de")
                        .inZone("Europe/Berlin")
                        .preferring(ChannelCode.PHONE)
                        .minding(Preference.Kind.LIKES, "calls before noon")
                        .tagged("VIP")
                        .noted("Runs a practice with two colleagues."));
    }

    /**
     * Registers a printing house: its short name, mail, phone, address, a tag, notes.
     *
     * @param desk who registers it
     * @return its file
     */
    public static Customer organisation(Desk desk) {
        return desk.customers()
                .register(NewOrganisation.called("Druckerei Nordlicht GmbH")
                        .alsoCalled(OtherName.Kind.ALIAS, "Nordlicht")
                        .email("office@nordlicht.example")
                        .phone("+49 40 66969 017")
                        .reachedBy(NewContactPoint.postal(
                                NewAddress.of("Hafenstraße 12").in("20457", "Hamburg", "DE")))
                        .tagged("supplier")
                        .noted("Closed between Christmas and New Year."));
    }

    /**
     * Registers the person, and logs what was said and done with her: the last time a week ago, and once a week before that, by phone,
     * e-mail, visit and letter in turn.
     *
     * @param desk who registers her and logs
     * @param interactions how many
     * @return her file
     */
    public static Customer withTimeline(Desk desk, int interactions) {
        var customer = person(desk);
        var today = today(desk);
        var weeks = IntStream.rangeClosed(1, interactions).map(week -> interactions + 1 - week);
        desk.interactions()
                .logAll(
                        weeks.mapToObj(ago -> interaction(customer.id(), ago)
                                        .at(today.minusWeeks(ago)
                                                .atTime(MORNING)
                                                .toInstant(ZoneOffset.UTC)))
                                .toList(),
                        logged -> {});
        return customer;
    }

    private static NewInteraction interaction(CustomerId customer, int week) {
        return switch (week % 4) {
            case 0 ->
                NewInteraction.by(ChannelCode.LETTER, Direction.OUTBOUND, customer)
                        .summary("Sent the contract");
            case 1 ->
                NewInteraction.call(customer)
                        .inbound()
                        .summary("Asked about the delivery date")
                        .lasting(Duration.ofMinutes(12));
            case 2 -> NewInteraction.email(customer).summary("Sent the price list");
            default ->
                NewInteraction.visit(customer).summary("Showed the samples").lasting(Duration.ofHours(1));
        };
    }

    /**
     * Plans a call for tomorrow, by the day of the tenant, for whoever works at the desk.
     *
     * @param desk of an employee
     * @param customer whom to call
     * @return the task
     */
    public static Task callTomorrow(Desk desk, Customer customer) {
        return desk.tasks()
                .plan(NewTask.call(customer.id(), "Call back about the offer")
                        .dueOn(today(desk).plusDays(1)));
    }

    /** A desk tells the day by its digest only; that of somebody unknown goes by the tenant's zone. */
    private static LocalDate today(Desk desk) {
        return desk.digest(new EmployeeId("nobody")).day();
    }
}

package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Operand;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Imports a file of vCards and a log of interactions, and pulls up a customer's file:
 * {@code Quickstart [--store=…] [--cards=…] [--log=…] [name]}.
 */
public final class Quickstart {
    private static final TenantSettings BERLIN =
            TenantSettings.NEUTRAL.inZone(ZoneId.of("Europe/Berlin")).inRegion("DE");
    private static final EmployeeId MARIA = new EmployeeId("maria");
    private static final SequenceTemplate ONBOARDING = SequenceTemplate.of(
            "onboarding",
            Step.of(TaskKind.LETTER, "Send the welcome pack"),
            Step.call("Is everything set up?").after(Period.ofDays(7)),
            Step.of(TaskKind.VISIT, "Look in")
                    .after(Period.ofMonths(1))
                    .onlyIf(ContactFacts.LAST_INBOUND.atLeast(Operand.daysAgo(30))));
    private static final int SOON = 30;
    private static final int STEP = 1000;

    private final Crm crm;
    private final Desk desk;
    private final LocalDate today;
    private final PrintStream out;

    private Quickstart(Crm crm, LocalDate today, PrintStream out) {
        this.crm = crm;
        this.desk = crm.desk(Actor.employee(MARIA.value()));
        this.today = today;
        this.out = out;
    }

    public static void main(String[] args) {
        run(Options.of(args), InstantSource.system(), System.out);
    }

    static void run(Options options, InstantSource clock, PrintStream out) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // else Hibernate greets on the terminal
        try (var store = Store.open(options.store());
                var crm = Crm.builder()
                        .storage(store.storage())
                        .clock(clock)
                        .settings(tenant -> BERLIN)
                        .employees(InMemoryEmployees.of(Employee.named(MARIA.value(), "Maria Weber")))
                        .build()) {
            var today = LocalDate.ofInstant(clock.instant(), BERLIN.zone());
            new Quickstart(crm, today, out).show(options);
        }
    }

    private void show(Options options) {
        take("Customers", options.cards());
        take("Interactions", options.log());
        file(options.name());
        out.println(desk.digest(MARIA).asText());
        birthdays();
        lastContacts();
        out.print("""

                Try next, at the end of the same command:
                  -Dexec.args="Grace"                          another file, by any word of the name
                  -Dexec.args="--cards=/path/to/contacts.vcf"  your own vCards; --log=… for a log like the sample
                  -Dexec.args="--store=memory"                 or --store=jdbc:postgresql://…, --store=jdbc:mariadb://…
                """);
    }

    private void take(String what, ImportFile file) {
        var rows = new AtomicLong();
        out.println("Importing " + what.toLowerCase(Locale.ROOT));
        var run = desk.exchange().run(file, outcome -> {
            if (outcome instanceof RowOutcome.Rejected) {
                out.println("  " + outcome.sentence());
            }
            if (rows.incrementAndGet() % STEP == 0) {
                out.println("  " + rows + " rows …");
            }
        });
        var counts = run.counts();
        out.printf(
                "  %d new, %d with more than was known, %d known already, %d refused%n%n",
                counts.created(), counts.updated(), counts.skipped(), counts.rejected());
    }

    private void file(String name) {
        var found = desk.customers()
                .search(Query.where(Customer.NAME.hasWords(name)).limit(1))
                .items();
        if (found.isEmpty()) {
            out.println("Nobody has \"" + name + "\" in the name.\n");
        } else {
            onboard(found.get(0));
            stayInTouch(found.get(0));
            out.println(desk.open(found.get(0).id()).asText());
        }
    }

    /** Unless that was done already. What comes today is planned at once, what comes later by {@code runDue}. */
    private void onboard(Customer customer) {
        var there = Sequence.CUSTOMER.is(customer.id()).and(Sequence.TEMPLATE.is(ONBOARDING.name()));
        if (desk.sequences().count(there) == 0) {
            desk.sequences().start(NewSequence.of(ONBOARDING, customer.id()));
        }
    }

    /** Unless the customer has a rhythm already. What is due by it, such as a call, is planned by {@code runDue}. */
    private void stayInTouch(Customer customer) {
        if (desk.cadences().of(customer.id()).isEmpty()) {
            desk.cadences()
                    .start(NewCadence.every(3, Recurrence.Unit.MONTHS, customer.id())
                            .as("call", "Ask whether all is well"));
        }
        crm.runDue(STEP);
    }

    private void birthdays() {
        out.println("Birthdays of the next " + SOON + " days");
        desk.customers()
                .upcoming(ImportantDate.BIRTHDAY, today, SOON)
                .forEach(birthday -> out.println(
                        "  " + birthday.on() + "  " + birthday.customer().name().display()));
        out.println();
    }

    private void lastContacts() {
        out.println("Who was last spoken to when");
        desk.customers()
                .search(Query.<Customer>all().sortedBy(ContactFacts.LAST_CONTACT.descending()))
                .items()
                .forEach(customer -> out.println(
                        "  " + lastContact(customer) + "  " + customer.name().display()));
    }

    private String lastContact(Customer customer) {
        return desk.interactions()
                .facts(customer.id())
                .last()
                .map(at -> LocalDate.ofInstant(at, BERLIN.zone()).toString())
                .orElse("never     ");
    }
}

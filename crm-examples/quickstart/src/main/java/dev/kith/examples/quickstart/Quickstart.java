package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Pulls up a customer's file and shows what was said before: {@code Quickstart [--store=…] [name]}. */
public final class Quickstart {
    private static final TenantSettings BERLIN =
            TenantSettings.NEUTRAL.inZone(ZoneId.of("Europe/Berlin")).inRegion("DE");
    private static final int SOON = 30;

    private Quickstart() {}

    public static void main(String[] args) throws SQLException {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // else Hibernate greets on the terminal
        var options = Options.of(args);
        try (var crm = Crm.builder()
                .storage(Stores.open(options.store()))
                .settings(tenant -> BERLIN)
                .employees(InMemoryEmployees.of(Employee.named("maria", "Maria Weber")))
                .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            SampleCompany.fill(desk);
            System.out.println(
                    desk.customers().count(Criterion.everything()) + " customers in " + options.store() + "\n");
            show(desk, options.name());
        }
    }

    private static void show(Desk desk, String name) {
        var found = desk.customers()
                .search(Query.where(Customer.NAME.hasWords(name)).limit(1))
                .items();
        System.out.println(
                found.isEmpty()
                        ? "Nobody has \"" + name + "\" in the name.\n"
                        : desk.open(found.get(0).id()).asText());

        System.out.println("Birthdays of the next " + SOON + " days");
        desk.customers()
                .upcoming(ImportantDate.BIRTHDAY, LocalDate.now(BERLIN.zone()), SOON)
                .forEach(birthday -> System.out.println(
                        "  " + birthday.on() + "  " + birthday.customer().name().display()));

        System.out.println("\nWho was last spoken to when");
        desk.customers()
                .search(Query.<Customer>all().sortedBy(ContactFacts.LAST_CONTACT.descending()))
                .items()
                .forEach(customer -> System.out.println("  " + lastContact(desk, customer) + "  "
                        + customer.name().display()));

        System.out.println("""

                Try next, at the end of the same command:
                  -Dexec.args="Grace"                  another file, by any word of the name
                  -Dexec.args="--store=h2 Ada"         keep the data in a file; run it twice
                  -Dexec.args="--store=jdbc:postgresql://localhost/kith?user=me&password=secret Ada\"""");
    }

    private static String lastContact(Desk desk, Customer customer) {
        return desk.interactions()
                .facts(customer.id())
                .last()
                .map(at -> at.atZone(BERLIN.zone()).toLocalDate().toString())
                .orElse("never     ");
    }
}

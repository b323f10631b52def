package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.brand.BrandText;
import dev.kith.crm.brand.Colours;
import dev.kith.crm.brand.NewBrand;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.NewAddress;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Placeholder;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A thank-you after a purchase in one brand and two languages: as an e-mail, and as a letter for the printer. */
public final class WriteToThem {
    private WriteToThem() {}

    /**
     * Runs, and leaves two pages to look at.
     *
     * @param arguments where to write them; the working directory if it is not told
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        run(System.out, Path.of(arguments.length > 0 ? arguments[0] : "."));
    }

    static void run(PrintStream out, Path folder) throws IOException {
        var employees =
                InMemoryEmployees.of(Employee.named("maria", "Maria Huber").signing("Maria Huber\nYour adviser"));
        try (var crm = Crm.builder()
                .storage(InMemoryStorage.create())
                .employees(employees)
                .clock(() -> Instant.parse("2026-12-01T09:00:00Z"))
                .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            define(desk);
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace")
                            .speaking("de-AT")
                            .reachedBy(NewContactPoint.postal(
                                    NewAddress.of("Ring 1").in("1010", "Wien", "AT")))
                            .inCareOf("maria"))
                    .id();
            // rendered
            var message = desk.templates().render("thank-you", Rendering.to(ada).with("order.number", "4711"));
            // end
            out.println(message.subject().orElseThrow());
            out.println();
            out.println(message.text().orElseThrow());
            Files.writeString(
                    folder.resolve("thank-you-mail.html"), message.html().orElseThrow());
            Files.writeString(
                    folder.resolve("thank-you-letter.html"), message.letter().orElseThrow());
            mistaken(desk, out);
        }
    }

    private static void define(Desk desk) {
        // brand
        desk.brands()
                .define(NewBrand.named("Acme Looms")
                        .coloured(new Colours("#7a1f3d", "#222222", "#fffdf8"))
                        .living("1 Mill Lane\nLondon N1")
                        .saying(new BrandText(
                                "en", "Kind regards", "Acme Looms Ltd, London N1", "Unsubscribe from these messages"))
                        .saying(new BrandText(
                                "de",
                                "Mit freundlichen Grüßen",
                                "Acme Looms Ltd, London N1",
                                "Diese Nachrichten abbestellen")));
        // end
        // template
        desk.templates()
                .define(NewMessageTemplate.of("thank-you", ConsentPurpose.SERVICE)
                        .given("order.number", Placeholder.Kind.LINE)
                        .saying(TemplateText.in("en", "Thank you for your order {{order.number}}, {{customer.name}}.")
                                .about("Your order {{order.number}}"))
                        .saying(TemplateText.in("de", """
                                        {{#customer.salutation}}{{customer.salutation}}{{/customer.salutation}}\
                                        {{^customer.salutation}}Guten Tag {{customer.name}}{{/customer.salutation}},

                                        vielen Dank für Ihre Bestellung {{order.number}} vom {{today}}.
                                        """)
                                .about("Ihre Bestellung {{order.number}}")
                                .withHtml("""
                                        <h1>Vielen Dank, {{customer.name}}</h1>
                                        <p>Ihre Bestellung <b>{{order.number}}</b> vom {{today}} ist unterwegs.</p>
                                        """)
                                .withLetter("""
                                        <p>Guten Tag {{customer.name}},</p>
                                        <p>vielen Dank für Ihre Bestellung {{order.number}}.</p>
                                        """)));
        // end
    }

    private static void mistaken(Desk desk, PrintStream out) {
        try {
            desk.templates()
                    .define(NewMessageTemplate.of("hello", ConsentPurpose.MARKETING)
                            .saying(TemplateText.in("en", "Dear {{customer.given}},\nyour {{brand.nmae}}")));
        } catch (InvalidValueException refused) {
            out.println();
            refused.violations().forEach(violation -> {
                var words = violation.toString();
                out.println(words.substring(0, words.indexOf(';')));
            });
        }
    }
}

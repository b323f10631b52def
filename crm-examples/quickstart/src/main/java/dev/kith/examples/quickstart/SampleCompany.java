package dev.kith.examples.quickstart;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.NewCustomer;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** A few customers and what was said to them. Filled in once: who is known by e-mail is left alone. */
final class SampleCompany {
    private SampleCompany() {}

    static void fill(Desk desk) {
        var now = Instant.now();
        add(
                desk,
                "ada@example.org",
                NewPerson.named("Ada", "Lovelace")
                        .email("ada@example.org")
                        .phone("030 123456")
                        .birthday(MonthDay.of(12, 10))
                        .inCareOf("maria")
                        .noted("Prefers to be called after four."),
                id -> NewInteraction.call(id)
                        .inbound()
                        .at(now.minus(2, ChronoUnit.DAYS))
                        .summary("Asked about the delivery date")
                        .notes("Wants it before Friday."),
                id -> NewInteraction.email(id)
                        .at(now.minus(1, ChronoUnit.DAYS))
                        .summary("Delivery promised for Thursday"));
        add(
                desk,
                "grace@example.org",
                NewPerson.named("Grace", "Hopper")
                        .email("grace@example.org")
                        .birthday(LocalDate.of(1906, 12, 9))
                        .inCareOf("maria"),
                id -> NewInteraction.visit(id)
                        .at(now.minus(40, ChronoUnit.DAYS))
                        .summary("Showed the new compiler"));
        add(
                desk,
                "office@acme.example",
                NewOrganisation.called("Acme Tools GmbH")
                        .email("office@acme.example")
                        .phone("+49 40 987654"));
    }

    @SafeVarargs
    private static void add(
            Desk desk, String email, NewCustomer command, Function<CustomerId, NewInteraction>... interactions) {
        if (!desk.customers().findByEmail(email).isEmpty()) {
            return;
        }
        desk.doInTransaction(unit -> {
            var id = unit.customers().register(command).id();
            for (var interaction : interactions) {
                unit.interactions().log(interaction.apply(id));
            }
        });
    }
}

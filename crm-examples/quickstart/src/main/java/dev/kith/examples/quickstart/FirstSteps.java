package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.task.NewTask;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;

/** The quick start of the README, word for word; a test compares the two and runs it. */
final class FirstSteps {
    private FirstSteps() {}

    public static void main(String[] args) {
        // quick start
        try (var crm = Crm.builder().storage(InMemoryStorage.create()).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace")
                            .email("ada@example.org")
                            .birthday(MonthDay.of(12, 10)));
            desk.interactions().log(NewInteraction.call(ada.id()).inbound().summary("Asked about the delivery date"));
            desk.tasks()
                    .plan(NewTask.call(ada.id(), "Tell her the date")
                            .dueAt(Instant.now().plus(Duration.ofDays(1))));
            System.out.println(desk.open(ada.id()).asText());
        }
        // end
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.crm.Crm;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** What the groups share that log as a host does. */
abstract class Logging extends Desks {
    final List<String> events = new ArrayList<>();
    CustomerId ada;
    CustomerId charles;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace")).id();
        charles = desk().customers()
                .register(NewPerson.named("Charles", "Babbage"))
                .id();
    }

    final List<Interaction> timeline(CustomerId customer, Criterion<Interaction> where) {
        return desk().interactions().timeline(customer, Query.where(where)).items();
    }

    /** The places of what was refused. */
    static List<String> refused(Runnable call) {
        return catchThrowableOfType(InvalidValueException.class, call::run).violations().stream()
                .map(Violation::path)
                .toList();
    }

    final Crm listening() {
        return built(builder -> builder.listener(noting(InteractionEvent.LOGGED, event -> "logged " + event.customer()))
                .listener(noting(InteractionEvent.AMENDED, event -> "amended " + event.customer()))
                .listener(noting(InteractionEvent.RETRACTED, event -> "retracted " + event.customer())));
    }

    private <E extends DomainEvent> Listener noting(EventType<E> type, Function<E, String> line) {
        return Listener.inTransaction(type, event -> {
            events.add(line.apply(event));
            return Optional.empty();
        });
    }
}

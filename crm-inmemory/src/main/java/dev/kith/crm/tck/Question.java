package dev.kith.crm.tck;

import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is asked for beside others, and alone.
 *
 * @param text what
 * @param together asks beside others
 * @param alone asks alone
 */
record Question(String text, Function<UnitOfWork, Supplier<?>> together, Function<UnitOfWork, Object> alone) {
    static <A> Question of(AggregateType<A, ?> type, Scan<A> scan) {
        return new Question(
                type + text(scan),
                unit -> unit.of(type).ask(scan),
                unit -> unit.of(type).search(scan));
    }

    static Question timeline(CustomerId customer, Scan<Interaction> scan) {
        return new Question(
                "timeline" + text(scan),
                unit -> unit.port(InteractionLog.class).askTimeline(customer, scan),
                unit -> unit.port(InteractionLog.class).timeline(customer, scan));
    }

    static Question contacts(CustomerId customer) {
        return new Question(
                "facts",
                unit -> unit.port(ContactFactsLedger.class).ask(customer),
                unit -> unit.port(ContactFactsLedger.class).find(customer));
    }

    private static String text(Scan<?> scan) {
        return " " + scan.where().text() + " by " + scan.sort();
    }
}

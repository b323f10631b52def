package dev.kith.crm.jpa;

import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.delivery.OutboxRoom;
import dev.kith.crm.jpa.transaction.SessionTransaction;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who hears of which events, and what awaits them: in transactions of their own, beside all units. */
record JpaSubscriptions(Transactions transactions) implements Subscriptions {
    private static final int ATTEMPTS = 3;

    /** Where others store the same at the same time, one look more tells that it is there. */
    @Override
    public void add(String subscription, Set<String> events) {
        for (int attempt = 1; ; attempt++) {
            try {
                store(subscription, events);
                return;
            } catch (StoreFailureException refused) {
                if (attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private void store(String subscription, Set<String> events) {
        transactions.alone((rows, database) -> {
            if (OutboxRoom.subscribe(rows, subscription, events)) {
                SessionTransaction.commit(rows);
            }
            return events;
        });
    }

    @Override
    public void remove(String subscription, Set<String> events) {
        transactions.alone((rows, database) -> {
            OutboxRoom.unsubscribe(rows, subscription, events);
            SessionTransaction.commit(rows);
            return subscription;
        });
    }

    @Override
    public List<Subscriptions.Candidate> due(String subscription, Set<String> events, Instant now, int limit) {
        transactions.requireNoneOfTheHost();
        return transactions.alone((rows, database) -> OutboxRoom.due(rows, database, subscription, events, now, limit));
    }

    @Override
    public Optional<Instant> next(String subscription, Set<String> events) {
        return transactions.alone((rows, database) -> OutboxRoom.next(rows, database, subscription, events));
    }
}

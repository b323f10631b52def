package dev.kith.examples.benchmarks;

import dev.kith.crm.value.Text;
import dev.kith.examples.benchmarks.plain.Key;
import dev.kith.examples.benchmarks.plain.PlainChannel;
import dev.kith.examples.benchmarks.plain.PlainFacts;
import dev.kith.examples.benchmarks.plain.PlainInteraction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The log of interactions as a user of JPA would write it: facts are read under a lock, changed in memory and written back. */
final class JpaLog {
    private JpaLog() {}

    /** In the order of the customers, so that two who do the same wait for one another and do not lock each other out. */
    static void log(EntityManager rows, List<Talk> talks) {
        var customers = talks.stream()
                .map(talk -> talk.customer().toString())
                .distinct()
                .sorted()
                .toList();
        for (var customer : customers) {
            rows.find(
                    PlainFacts.class,
                    new Key(Sample.TENANT, UUID.fromString(customer)),
                    LockModeType.PESSIMISTIC_WRITE);
        }
        talks.forEach(talk -> log(rows, talk));
    }

    private static void log(EntityManager rows, Talk talk) {
        var facts = rows.find(PlainFacts.class, new Key(Sample.TENANT, talk.customer()));
        if (facts == null) {
            throw new IllegalStateException("no such customer");
        }
        facts.contact(talk.happened(), talk.inbound());
        var id = new PlainChannel.Id(Sample.TENANT, talk.customer(), talk.channel());
        var channel = rows.find(PlainChannel.class, id);
        if (channel == null) {
            channel = new PlainChannel();
            channel.id = id;
            rows.persist(channel);
        }
        channel.count++;
        rows.persist(interaction(talk));
    }

    private static PlainInteraction interaction(Talk talk) {
        var entry = new PlainInteraction();
        entry.key = new Key(Sample.TENANT, Sides.newId());
        entry.channel = talk.channel();
        entry.direction = talk.direction();
        entry.happened = talk.happened();
        entry.recorded = Sample.NOW;
        entry.summary = talk.summary();
        entry.summaryKey = Text.folded(talk.summary());
        entry.summaryWords = JdbcLog.words(talk.summary());
        entry.notes = talk.notes();
        entry.notesKey = Text.folded(talk.notes());
        entry.notesWords = JdbcLog.words(talk.notes());
        entry.origin = entry.key.id();
        entry.acted = Sample.NOW;
        entry.actor = Sample.EMPLOYEE;
        entry.participants.add(new PlainInteraction.Participant(talk.customer(), null, "CURRENT", talk.happened()));
        return entry;
    }
}

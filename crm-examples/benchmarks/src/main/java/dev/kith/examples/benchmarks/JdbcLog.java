package dev.kith.examples.benchmarks;

import dev.kith.crm.value.Text;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of interactions as somebody would write it by hand who keeps the same facts under the same races. */
final class JdbcLog {
    private static final String INTERACTION = """
            insert into kith_interaction (tenant_id, id, state, revision, channel, direction, happened_at, recorded_at,
              summary, summary_key, summary_words, notes, notes_key, notes_words, origin_id, act, acted_at, acting, actor,
              parted, attributed)
            values (?, ?, 'CURRENT', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'LOGGED', ?, 'EMPLOYEE', ?, false, false)""";

    private static final String PARTICIPATION = """
            insert into kith_participation (tenant_id, interaction_id, position, customer_id, state, happened_at)
            values (?, ?, 0, ?, 'CURRENT', ?)""";

    private static final String FACTS = """
            update kith_contact_facts set n = n + ?, first_at = least(first_at, ?), last_at = greatest(last_at, ?),
              last_in = greatest(last_in, ?), last_out = greatest(last_out, ?),
              touch_lost = case when silence_days is not null then
                greatest(greatest(last_at, ?) + 24 * silence_days * interval '1 hour', silence_rests) end
            where tenant_id = ? and customer_id = ?""";

    private static final String CHANNEL = """
            insert into kith_contact_channel (tenant_id, customer_id, channel, n) values (?, ?, ?, ?)
            on conflict (tenant_id, customer_id, channel) do update set n = kith_contact_channel.n + excluded.n""";

    /** What many talks with one customer add to the facts. */
    private static final class Delta {
        long count;

        @Nullable
        Instant first;

        @Nullable
        Instant last;

        @Nullable
        Instant lastInbound;

        @Nullable
        Instant lastOutbound;

        final TreeMap<String, Long> channels = new TreeMap<>();

        void add(Talk talk) {
            var at = talk.happened();
            count++;
            first = first == null || first.isAfter(at) ? at : first;
            last = later(last, at);
            if (talk.inbound()) {
                lastInbound = later(lastInbound, at);
            } else {
                lastOutbound = later(lastOutbound, at);
            }
            channels.merge(talk.channel(), 1L, Long::sum);
        }

        private static Instant later(@Nullable Instant one, Instant other) {
            return one == null || one.isBefore(other) ? other : one;
        }
    }

    private JdbcLog() {}

    /** Facts are written last and in the order of the customers: their locks last until the commit. */
    static void log(Connection connection, List<Talk> talks) throws SQLException {
        var deltas = new TreeMap<String, Delta>();
        try (var interaction = connection.prepareStatement(INTERACTION);
                var participation = connection.prepareStatement(PARTICIPATION)) {
            for (var talk : talks) {
                var id = Sides.newId();
                interaction(interaction, id, talk);
                participation(participation, id, talk);
                deltas.computeIfAbsent(talk.customer().toString(), any -> new Delta())
                        .add(talk);
            }
            write(interaction, talks.size());
            write(participation, talks.size());
        }
        try (var facts = connection.prepareStatement(FACTS);
                var channel = connection.prepareStatement(CHANNEL)) {
            int channels = 0;
            for (var delta : deltas.entrySet()) {
                var customer = UUID.fromString(delta.getKey());
                facts(facts, customer, delta.getValue());
                for (var count : delta.getValue().channels.entrySet()) {
                    channel.setString(1, Sample.TENANT);
                    channel.setObject(2, customer);
                    channel.setString(3, count.getKey());
                    channel.setLong(4, count.getValue());
                    channel.addBatch();
                    channels++;
                }
            }
            write(facts, deltas.size()); // each customer has a row of facts: who has none is not there
            write(channel, channels);
        }
    }

    private static void interaction(PreparedStatement into, UUID id, Talk talk) throws SQLException {
        var now = Timestamp.from(Sample.NOW);
        into.setString(1, Sample.TENANT);
        into.setObject(2, id);
        into.setString(3, talk.channel());
        into.setString(4, talk.direction());
        into.setTimestamp(5, Timestamp.from(talk.happened()));
        into.setTimestamp(6, now);
        into.setString(7, talk.summary());
        into.setBytes(8, key(talk.summary()));
        into.setString(9, words(talk.summary()));
        into.setString(10, talk.notes());
        into.setBytes(11, key(talk.notes()));
        into.setString(12, words(talk.notes()));
        into.setObject(13, id);
        into.setTimestamp(14, now);
        into.setString(15, Sample.EMPLOYEE);
        into.addBatch();
    }

    private static void participation(PreparedStatement into, UUID id, Talk talk) throws SQLException {
        into.setString(1, Sample.TENANT);
        into.setObject(2, id);
        into.setObject(3, talk.customer());
        into.setTimestamp(4, Timestamp.from(talk.happened()));
        into.addBatch();
    }

    private static void facts(PreparedStatement into, UUID customer, Delta delta) throws SQLException {
        into.setLong(1, delta.count);
        into.setTimestamp(2, timestamp(delta.first));
        into.setTimestamp(3, timestamp(delta.last));
        into.setTimestamp(4, timestamp(delta.lastInbound));
        into.setTimestamp(5, timestamp(delta.lastOutbound));
        into.setTimestamp(6, timestamp(delta.last));
        into.setString(7, Sample.TENANT);
        into.setObject(8, customer);
        into.addBatch();
    }

    private static void write(PreparedStatement rows, int expected) throws SQLException {
        int[] written = rows.executeBatch();
        for (int one : written) {
            if (one != 1) {
                throw new IllegalStateException("a row was not written");
            }
        }
        if (written.length != expected) {
            throw new IllegalStateException(written.length + " rows of " + expected);
        }
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static byte[] key(String text) {
        return Text.folded(text).getBytes(StandardCharsets.UTF_8);
    }

    static String words(String text) {
        return " " + String.join(" ", Text.words(text)) + " ";
    }
}

package dev.kith.examples.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a customer's timeline by hand: one statement for the page, one for who took part, and one for parts where there are any. */
final class JdbcTimeline {
    private static final String PAGE = """
            select i.id, i.revision, i.channel, i.direction, i.planned_at, i.happened_at, i.recorded_at, i.seconds, i.summary,
              i.notes, i.outcome, i.reply_to, i.origin_id, i.external_system, i.external_key, i.parted
            from kith_participation p
            join kith_interaction i on i.tenant_id = p.tenant_id and i.id = p.interaction_id
            where p.tenant_id = ? and p.state = 'CURRENT' and p.customer_id = ?
              and p.happened_at <= ? and (p.happened_at < ? or p.interaction_id < ?)
            order by p.happened_at desc, p.interaction_id desc limit ?""";

    private static final String PARTICIPANTS = """
            select interaction_id, customer_id, employee_id, name, role, contact_point from kith_participation
            where tenant_id = ? and interaction_id = any(?) order by interaction_id, position""";

    private static final String PARTS = """
            select interaction_id, kind, code, text_value, due_on, byte_count, location, settled_on from kith_interaction_part
            where tenant_id = ? and interaction_id = any(?) order by interaction_id, position""";

    /** Somebody who took part. */
    record Participant(
            @Nullable UUID customer,
            @Nullable String employee,
            @Nullable String name,
            @Nullable String role,
            @Nullable String contactPoint) {}

    /** An interaction. */
    record Entry(
            UUID id,
            String channel,
            String direction,
            Instant happened,
            Instant recorded,
            @Nullable String summary,
            @Nullable String notes,
            @Nullable String outcome,
            List<@Nullable Object> others,
            boolean parted,
            List<Participant> participants,
            List<String> parts) {
        void tell(Seen seen) {
            seen.and(id, channel, direction, happened, summary, notes);
            participants.forEach(one -> seen.and(one.customer));
        }
    }

    private JdbcTimeline() {}

    static List<Entry> page(Connection connection, UUID customer, Instant before, UUID beforeId, int most)
            throws SQLException {
        Map<UUID, Entry> found = new LinkedHashMap<>();
        try (var page = connection.prepareStatement(PAGE)) {
            page.setString(1, Sample.TENANT);
            page.setObject(2, customer);
            page.setTimestamp(3, Timestamp.from(before));
            page.setTimestamp(4, Timestamp.from(before));
            page.setObject(5, beforeId);
            page.setInt(6, most + 1);
            try (var rows = page.executeQuery()) {
                while (rows.next() && found.size() < most) {
                    var entry = entry(rows);
                    found.put(entry.id(), entry);
                }
            }
        }
        addParticipants(connection, found);
        if (found.values().stream().anyMatch(Entry::parted)) {
            addParts(connection, found);
        }
        return List.copyOf(found.values());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var others = new ArrayList<@Nullable Object>();
        for (int column : new int[] {2, 5, 8, 12, 13, 14, 15}) {
            others.add(row.getObject(column));
        }
        return new Entry(
                row.getObject(1, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7).toInstant(),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                others,
                row.getBoolean(16),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static void addParticipants(Connection connection, Map<UUID, Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(PARTICIPANTS)) {
            statement.setString(1, Sample.TENANT);
            statement.setArray(
                    2, connection.createArrayOf("uuid", entries.keySet().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = entries.get(rows.getObject(1, UUID.class));
                    if (entry != null) {
                        entry.participants()
                                .add(new Participant(
                                        rows.getObject(2, UUID.class),
                                        rows.getString(3),
                                        rows.getString(4),
                                        rows.getString(5),
                                        rows.getString(6)));
                    }
                }
            }
        }
    }

    private static void addParts(Connection connection, Map<UUID, Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(PARTS)) {
            statement.setString(1, Sample.TENANT);
            statement.setArray(
                    2, connection.createArrayOf("uuid", entries.keySet().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = entries.get(rows.getObject(1, UUID.class));
                    if (entry != null) {
                        entry.parts().add(rows.getString(4));
                    }
                }
            }
        }
    }
}

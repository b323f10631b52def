package dev.kith.examples.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file, read by one statement that is written by hand.
 *
 * @param lines the rows of each part, in their order
 */
record JdbcFile(Map<String, List<Line>> lines) {
    private static final String WHOLE_FILE = """
            with latest as materialized (
              select p.interaction_id, p.happened_at from kith_participation p
              where p.tenant_id = ? and p.state = 'CURRENT' and p.customer_id = ?
              order by p.happened_at desc, p.interaction_id desc limit 11),
            mine as (select ?::varchar as tenant_id, ?::uuid as id)
            select 'customer' as part, 0::bigint as place, c.id, c.archived_at as at, array[c.version::text, c.kind, c.prefix,
              c.given_name, c.family_name, c.suffix, c.responsible, c.notes, c.stage, c.ended_on, c.salutation, c.language,
              c.zone, c.preferred_channel]::text[] as cells
            from mine join kith_customer c using (tenant_id, id)
            union all
            select 'point', p.position, null, p.verified_at, array[p.kind, p.raw, p.label, p.preferred::text, p.address_lines,
              p.postal_code, p.locality, p.region, p.country, p.purposes, p.verified_by, p.verified_how, p.health]
            from mine join kith_contact_point p on p.tenant_id = mine.tenant_id and p.customer_id = mine.id
            union all
            select 'date', d.position, null, null, array[d.kind, d.in_year::text, d.in_month::text, d.on_day::text]
            from mine join kith_important_date d on d.tenant_id = mine.tenant_id and d.customer_id = mine.id
            union all
            select 'label', l.position, null, null, array[l.part, l.kind, l.text]
            from mine join kith_customer_label l on l.tenant_id = mine.tenant_id and l.customer_id = mine.id
            union all
            select 'reference', 0, null, null, array[r.system_code, convert_from(r.reference_key, 'UTF8')]
            from mine join kith_external_reference r on r.tenant_id = mine.tenant_id and r.customer_id = mine.id
            union all
            select 'related', 0, o.id, null, array[r.kind, r.customer_role, r.since_day::text, r.until_day::text,
              concat_ws(' ', o.prefix, o.given_name, o.family_name, o.suffix)]
            from mine join kith_relationship r on r.tenant_id = mine.tenant_id and r.from_customer = mine.id
            join kith_customer o on o.tenant_id = r.tenant_id and o.id = r.to_customer
            where not r.withdrawn
            union all
            select 'related', 1, o.id, null, array[r.kind, r.customer_role, r.since_day::text, r.until_day::text,
              concat_ws(' ', o.prefix, o.given_name, o.family_name, o.suffix)]
            from mine join kith_relationship r on r.tenant_id = mine.tenant_id and r.to_customer = mine.id
            join kith_customer o on o.tenant_id = r.tenant_id and o.id = r.from_customer
            where not r.withdrawn
            union all
            select 'talk', 0, i.id, i.happened_at, array[i.channel, i.direction, i.summary, i.notes, i.outcome,
              i.planned_at::text, i.recorded_at::text, i.seconds::text, i.reply_to::text, i.origin_id::text,
              i.external_system, i.external_key, i.revision::text]
            from mine join latest on true
            join kith_interaction i on i.tenant_id = mine.tenant_id and i.id = latest.interaction_id
            union all
            select 'participant', p.position, p.interaction_id, p.happened_at,
              array[p.customer_id::text, p.employee_id, p.name, p.role, p.contact_point]
            from mine join latest on true
            join kith_participation p on p.tenant_id = mine.tenant_id and p.interaction_id = latest.interaction_id
            union all
            select 'part', t.position, t.interaction_id, null, array[t.kind, t.code, t.text_value, t.due_on::text,
              t.byte_count::text, t.location, t.settled_on::text]
            from mine join latest on true
            join kith_interaction_part t on t.tenant_id = mine.tenant_id and t.interaction_id = latest.interaction_id
            union all
            select 'open', t.position, t.interaction_id, p.happened_at, array[t.kind, t.code, t.text_value, t.due_on::text]
            from mine join kith_participation p
              on p.tenant_id = mine.tenant_id and p.state = 'CURRENT' and p.customer_id = mine.id
            join kith_interaction_part t on t.tenant_id = p.tenant_id and t.interaction_id = p.interaction_id
            where t.kind in ('PROMISE', 'CONCERN') and t.settled_on is null
            union all
            select 'task', 0, t.id, t.due_at, array[t.kind, t.title, t.notes, t.due_day::text, t.due_zone, t.assignee,
              t.priority, t.reminders, t.origin_type, t.origin_key]
            from mine join kith_task t on t.tenant_id = mine.tenant_id and t.customer_id = mine.id and t.state = 'OPEN'
            union all
            select 'cadence', 0, c.id, null, array[c.series, c.since_contact::text, c.kind, c.title, c.notes, c.assignee,
              c.started::text, c.through::text, c.moved_from::text, c.moved_to::text, c.paused::text, c.paused_until::text]
            from mine join kith_cadence c on c.tenant_id = mine.tenant_id and c.customer_id = mine.id
            union all
            select 'facts', f.n, null, f.last_at, array[f.first_at::text, f.last_in::text, f.last_out::text]
            from mine join kith_contact_facts f on f.tenant_id = mine.tenant_id and f.customer_id = mine.id
            union all
            select 'channel', c.n, null, null, array[c.channel]
            from mine join kith_contact_channel c on c.tenant_id = mine.tenant_id and c.customer_id = mine.id
            union all
            select 'sequence', 0, s.id, null, array[s.template, s.anchor::text, s.assignee, s.next_day::text]
            from mine join kith_sequence s on s.tenant_id = mine.tenant_id and s.customer_id = mine.id
              and s.state = 'RUNNING'""";

    private static final int LATEST = 10;

    /** A row of the answer. */
    record Line(long place, @Nullable UUID id, @Nullable Instant at, List<@Nullable String> cells) {
        @Nullable
        String cell(int number) {
            return cells.get(number);
        }
    }

    static JdbcFile read(Connection connection, UUID customer) throws SQLException {
        Map<String, List<Line>> lines = new HashMap<>();
        try (var statement = connection.prepareStatement(WHOLE_FILE)) {
            statement.setString(1, Sample.TENANT);
            statement.setObject(2, customer);
            statement.setString(3, Sample.TENANT);
            statement.setObject(4, customer);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                            .add(line(rows));
                }
            }
        }
        return new JdbcFile(lines);
    }

    private static Line line(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp(4);
        var cells = Arrays.asList((@Nullable String[]) row.getArray(5).getArray());
        return new Line(row.getLong(2), row.getObject(3, UUID.class), at == null ? null : at.toInstant(), cells);
    }

    private List<Line> part(String name) {
        return lines.getOrDefault(name, Collections.emptyList());
    }

    void tell(Seen seen) {
        for (var customer : part("customer")) {
            seen.and(
                    Long.parseLong(String.valueOf(customer.cell(0))),
                    customer.cell(3),
                    customer.cell(4),
                    customer.cell(7));
        }
        part("point").forEach(point -> seen.and(point.cell(0), point.cell(1)));
        part("date").forEach(date -> seen.and(date.cell(0), whole(date.cell(2)), whole(date.cell(3))));
        part("label").stream().filter(label -> "TAG".equals(label.cell(0))).forEach(label -> seen.and(label.cell(2)));
        part("related").forEach(one -> seen.and(one.cell(0), one.cell(4)));
        for (var talk : part("talk").subList(0, Math.min(LATEST, part("talk").size()))) {
            seen.and(talk.id(), talk.cell(0), talk.cell(1), talk.at(), talk.cell(2), talk.cell(3));
            part("participant").stream()
                    .filter(one -> talk.id() != null && talk.id().equals(one.id()))
                    .forEach(one -> seen.and(one.cell(0) == null ? null : UUID.fromString(one.cell(0))));
        }
        part("open").stream().filter(open -> "PROMISE".equals(open.cell(0))).forEach(open -> seen.and(open.cell(2)));
        part("task").forEach(task -> seen.and(task.cell(1)));
        part("cadence").forEach(cadence -> seen.and(cadence.cell(3)));
    }

    private static int whole(@Nullable String number) {
        return number == null ? 0 : Integer.parseInt(number);
    }
}

package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.jpa.mapping.Batch;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.room.RowId;
import java.util.List;

/**
 * Adds contacts to the tables of contact facts, of all customers by two statements. Conditions stand inside them, so they hold
 * whatever others commit.
 */
record FactsMerge(OpenUnit unit) {
    /** What is set from the last contact comes first: MariaDB would read the new one behind it. */
    private String facts() {
        return "update {table} set touch_lost = case when silence_days is not null and ? > 0"
                + " and (last_at is null or last_at < ?) then case when silence_rests > " + later()
                + " then silence_rests else " + later() + " end else touch_lost end, n = n + ?"
                + latest("first_at", ">") + latest("last_at", "<") + latest("last_in", "<") + latest("last_out", "<")
                + " where tenant_id = ? and customer_id = ?";
    }

    /** What is absent on either side loses. */
    private static String latest(String column, String than) {
        return ", %1$s = case when %1$s is null or %1$s %2$s ? then ? else %1$s end".formatted(column, than);
    }

    private String later() {
        return switch (unit.database()) {
            case H2 -> "dateadd(hour, 24 * silence_days, cast(? as timestamp(6) with time zone))";
            case POSTGRESQL -> "cast(? as timestamp with time zone) + 24 * silence_days * interval '1 hour'";
            case MARIADB -> "date_add(cast(? as datetime(6)), interval 24 * silence_days hour)";
        };
    }

    private String channels() {
        var columns = "(tenant_id, customer_id, channel, n)";
        var insert = "insert into {table} " + columns + " values (?, ?, ?, ?) on ";
        return switch (unit.database()) {
            case H2 ->
                "merge into {table} c using (values (cast(? as varchar), cast(? as uuid),"
                        + " cast(? as varchar), cast(? as bigint))) a " + columns + " on c.tenant_id = a.tenant_id"
                        + " and c.customer_id = a.customer_id and c.channel = a.channel"
                        + " when matched then update set n = c.n + a.n"
                        + " when not matched then insert " + columns
                        + " values (a.tenant_id, a.customer_id, a.channel, a.n)";
            case POSTGRESQL ->
                insert + "conflict (tenant_id, customer_id, channel) do update set n =" + " {table}.n + excluded.n";
            case MARIADB -> insert + "duplicate key update n = n + values(n)";
        };
    }

    /** Rows of facts are locked before those of channels, and in this order. */
    void merge(List<ContactFacts> deltas) {
        var facts = new Batch(unit, ContactFactsRow.class, facts());
        var channels = new Batch(unit, ChannelCountRow.class, channels());
        for (var delta : deltas) {
            var customer = delta.customer().value();
            facts.add(
                    delta.count(),
                    delta.last(),
                    delta.last(),
                    delta.last(),
                    delta.count(),
                    delta.first(),
                    delta.first(),
                    delta.last(),
                    delta.last(),
                    delta.lastInbound(),
                    delta.lastInbound(),
                    delta.lastOutbound(),
                    delta.lastOutbound(),
                    unit.tenant(),
                    customer);
            delta.channels().forEach((channel, count) -> channels.add(unit.tenant(), customer, channel.code(), count));
        }
        addMissing(deltas, facts.run());
        channels.run();
    }

    private void addMissing(List<ContactFacts> deltas, int[] written) {
        for (int i = 0; i < written.length; i++) {
            var delta = deltas.get(i);
            // a driver may not tell, or only of what has changed
            if (written[i] <= 0 && !new FactsStatements(unit).there(delta.customer())) {
                unit.add(
                        "contact facts",
                        new ContactFactsRow(
                                new RowId(unit.tenant(), delta.customer().value()), delta));
                unit.rows().flush();
            }
        }
    }
}

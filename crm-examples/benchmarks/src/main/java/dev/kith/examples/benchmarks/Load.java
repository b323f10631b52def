package dev.kith.examples.benchmarks;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.value.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Loads a database: the tables by Kith's own scripts, the rows by COPY as Kith writes them, and a few files of which all is known by
 * Kith itself.
 */
final class Load {
    /** To be raised whenever other rows are loaded. */
    private static final int VERSION = 2;

    /** The attribute of every customer, with the text of its name. */
    static final String ATTRIBUTE = "acme.number";

    private static final int CADENCE_DAYS = 93;
    private static final Instant CADENCE_SINCE = Instant.parse("2026-03-01T00:00:00Z");

    private final Size size;
    private final CopyRows copy;
    private final PastContacts past;

    private Load(Size size, Path folder, Connection connection) {
        this.size = size;
        this.copy = new CopyRows(folder, connection);
        this.past = new PastContacts(size);
    }

    /** Names what is loaded: another schema, another load or another size is another one. */
    static String key(Size size) {
        var all = String.join("\n", Schema.of(Database.POSTGRESQL).statements())
                + VERSION
                + size.customers()
                + ' '
                + size.interactions()
                + ' '
                + size.busy()
                + ' '
                + size.fullFiles();
        return size.customers() + "-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    static void into(DataSource database, Size size, Path folder) throws SQLException, IOException {
        Schema.of(database).migrate(database);
        try (var connection = database.getConnection()) {
            var load = new Load(size, folder, connection);
            load.customers();
            load.interactions();
            load.facts();
        }
        FullFiles.write(database, size.fullFiles());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (freeze, analyze)");
        }
    }

    private void customers() throws SQLException, IOException {
        copy.rows(
                "customer (tenant_id, id, version, kind, given_name, family_name, name_key, family_key, family_words,"
                        + " responsible, stage, labelled, referenced, attributed)",
                size.customers(),
                i -> CopyRows.row(
                        Sample.customer(i),
                        1,
                        "PERSON",
                        Sample.given(i),
                        Sample.family(i),
                        CopyRows.bytes(Sample.nameKey(i)),
                        CopyRows.bytes(Text.folded(Sample.family(i))),
                        " " + Text.folded(Sample.family(i)) + " ",
                        "employee" + i % 50,
                        "active",
                        "f",
                        "f",
                        "f"));
        copy.rows(
                "contact_point (tenant_id, customer_id, position, kind, raw, lookup_key, preferred, health)",
                size.customers(),
                i -> CopyRows.row(
                                Sample.customer(i),
                                0,
                                "e-mail",
                                Sample.email(i),
                                CopyRows.bytes(Sample.email(i)),
                                "f",
                                "GOOD")
                        + CopyRows.row(
                                Sample.customer(i),
                                1,
                                "phone",
                                Sample.phone(i),
                                CopyRows.bytes(Sample.phoneKey(i)),
                                "f",
                                "GOOD"));
        copy.rows(
                "important_date (tenant_id, customer_id, position, kind, in_year, in_month, on_day, month_day)",
                size.customers(),
                i -> CopyRows.row(
                        Sample.customer(i),
                        0,
                        "birthday",
                        1940 + i % 60,
                        1 + i % 12,
                        1 + i % 28,
                        100 * (1 + i % 12) + 1 + i % 28));
        copy.rows(
                "name_word (tenant_id, word, customer_id)",
                size.customers(),
                i -> CopyRows.row(CopyRows.bytes(Text.folded(Sample.given(i))), Sample.customer(i))
                        + CopyRows.row(CopyRows.bytes(Text.folded(Sample.family(i))), Sample.customer(i)));
        // the customers are not marked as having attributes: whoever reads them reads what belongs to their names
        copy.rows(
                "customer_attribute (tenant_id, customer_id, name, kind, text_value, key_value, words_value)",
                size.customers(),
                i -> CopyRows.row(
                        Sample.customer(i),
                        ATTRIBUTE,
                        "TEXT",
                        Sample.nameKey(i),
                        CopyRows.bytes(Sample.nameKey(i)),
                        " " + Sample.nameKey(i) + " "));
        copy.rows(
                "change (tenant_id, id, kind, subject_id, version, changed_at, acting, actor)",
                size.customers(),
                i -> CopyRows.row(
                        change(i), "customer", Sample.customer(i), 1, past.opened(), "EMPLOYEE", Sample.EMPLOYEE));
        copy.rows(
                "change_customer (tenant_id, change_id, position, customer_id, changed_at)",
                size.customers(),
                i -> CopyRows.row(change(i), 0, Sample.customer(i), past.opened()));
    }

    private void interactions() throws SQLException, IOException {
        copy.rows(
                "interaction (tenant_id, id, state, revision, channel, direction, happened_at, recorded_at, summary,"
                        + " summary_key, summary_words, notes, notes_key, notes_words, origin_id, act, acted_at, acting, actor,"
                        + " parted, attributed)",
                size.interactions(),
                i -> CopyRows.row(
                        past.id(i),
                        "CURRENT",
                        1,
                        Sample.channel(i),
                        Sample.inbound(i) ? "INBOUND" : "OUTBOUND",
                        past.at(i),
                        past.at(i),
                        Sample.summary(i),
                        CopyRows.bytes(Text.folded(Sample.summary(i))),
                        JdbcLog.words(Sample.summary(i)),
                        Sample.notes(i),
                        CopyRows.bytes(Text.folded(Sample.notes(i))),
                        JdbcLog.words(Sample.notes(i)),
                        past.id(i),
                        "LOGGED",
                        past.at(i),
                        "EMPLOYEE",
                        Sample.EMPLOYEE,
                        "f",
                        "f"));
        copy.rows(
                "participation (tenant_id, interaction_id, position, customer_id, state, happened_at)",
                size.interactions(),
                i -> CopyRows.row(past.id(i), 0, Sample.customer(past.customer(i)), "CURRENT", past.at(i)));
    }

    private void facts() throws SQLException, IOException {
        copy.rows(
                "contact_facts (tenant_id, customer_id, first_at, last_at, last_in, last_out, n, silent_since,"
                        + " silence_days, touch_lost)",
                size.customers(),
                i -> CopyRows.row(
                        Sample.customer(i),
                        past.first(i),
                        past.last(i),
                        past.lastInbound(i),
                        past.lastOutbound(i),
                        past.count(i),
                        hasCadence(i) ? CADENCE_SINCE : null,
                        hasCadence(i) ? CADENCE_DAYS : null,
                        hasCadence(i) ? lost(past.last(i)) : null));
        copy.rows(
                "contact_channel (tenant_id, customer_id, channel, n)",
                size.customers(),
                i -> channel(i, "phone") + channel(i, "e-mail"));
        copy.rows(
                "cadence (tenant_id, id, version, customer_id, series, since_contact, longest, kind, title, title_key,"
                        + " title_words, assignee, started, paused, attributed)",
                size.customers(),
                i -> hasCadence(i)
                        ? CopyRows.row(
                                cadence(i),
                                1,
                                Sample.customer(i),
                                "R/2026-03-01/P3M",
                                "t",
                                CADENCE_DAYS,
                                "call",
                                "Check in",
                                CopyRows.bytes("check in"),
                                " check in ",
                                "employee" + i % 50,
                                "2026-03-01",
                                "f",
                                "f")
                        : "");
        copy.rows(
                "agenda (tenant_id, id, work, subject_id, customer_id, occurrence, due_at, attempts)",
                size.customers(),
                i -> hasCadence(i)
                        ? CopyRows.row(
                                cadence(i), "cadence.check-in", cadence(i), Sample.customer(i), "next", Sample.NOW, 0)
                        : "");
    }

    private String channel(int customer, String channel) {
        int count = past.count(customer, channel);
        return count == 0 ? "" : CopyRows.row(Sample.customer(customer), channel, count);
    }

    private static boolean hasCadence(int customer) {
        return customer % 5 == 1;
    }

    private static Instant lost(@Nullable Instant last) {
        return (last == null ? CADENCE_SINCE : last).plus(CADENCE_DAYS, ChronoUnit.DAYS);
    }

    private UUID change(int customer) {
        return Sample.id(past.opened().toEpochMilli() + customer, customer);
    }

    private UUID cadence(int customer) {
        return Sample.id(CADENCE_SINCE.toEpochMilli() + customer, customer);
    }
}

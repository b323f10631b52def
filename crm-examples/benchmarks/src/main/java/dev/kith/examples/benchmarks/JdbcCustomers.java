package dev.kith.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads customers with all that belongs to them by hand: one statement for the page, one for the parts of each kind. */
final class JdbcCustomers {
    /** What a page selects of the table that it calls {@code c}. */
    static final String COLUMNS = """
            c.id, c.version, c.kind, c.prefix, c.given_name, c.family_name, c.suffix, c.responsible, c.notes, c.stage,
            c.ended_at, c.ended_on, c.archived_at, c.salutation, c.language, c.zone, c.preferred_channel, c.labelled""";

    private static final String POINTS = """
            select customer_id, kind, raw, label, preferred, address_lines, postal_code, locality, region, country, purposes,
              verified_at, verified_by, verified_how, health
            from kith_contact_point where tenant_id = ? and customer_id = any(?) order by customer_id, position""";

    private static final String DATES = """
            select customer_id, kind, in_year, in_month, on_day
            from kith_important_date where tenant_id = ? and customer_id = any(?) order by customer_id, position""";

    private static final String LABELS = """
            select customer_id, part, kind, text
            from kith_customer_label where tenant_id = ? and customer_id = any(?) order by customer_id, position""";

    /** A way to reach a customer. */
    record Point(
            String kind,
            String raw,
            @Nullable String label,
            boolean preferred,
            List<@Nullable String> address,
            @Nullable String purposes,
            @Nullable String verified,
            String health) {}

    /** A date that matters. */
    record Day(String kind, int year, int month, int day) {}

    /** A tag, another name or a preference. */
    record Label(String part, String kind, String text) {}

    /** A customer. */
    record Person(
            UUID id,
            long version,
            String kind,
            @Nullable String prefix,
            @Nullable String given,
            @Nullable String family,
            @Nullable String suffix,
            @Nullable String responsible,
            @Nullable String notes,
            String stage,
            List<@Nullable Object> standing,
            boolean labelled,
            List<Point> points,
            List<Day> dates,
            List<Label> labels) {}

    /** Takes a row of parts. */
    private interface Part {
        void read(ResultSet row, Person owner) throws SQLException;
    }

    private JdbcCustomers() {}

    /** Reads a page of at most so many; the statement asks for one more, which tells that more follow. */
    static List<Person> page(Connection connection, PreparedStatement page, int most) throws SQLException {
        Map<UUID, Person> found = new LinkedHashMap<>();
        try (var rows = page.executeQuery()) {
            while (rows.next() && found.size() < most) {
                var person = person(rows);
                found.put(person.id(), person);
            }
        }
        parts(connection, POINTS, found, (row, owner) -> owner.points().add(point(row)));
        parts(
                connection,
                DATES,
                found,
                (row, owner) ->
                        owner.dates().add(new Day(row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5))));
        if (found.values().stream().anyMatch(Person::labelled)) {
            parts(
                    connection,
                    LABELS,
                    found,
                    (row, owner) ->
                            owner.labels().add(new Label(row.getString(2), row.getString(3), row.getString(4))));
        }
        return List.copyOf(found.values());
    }

    private static Person person(ResultSet row) throws SQLException {
        var standing = new ArrayList<@Nullable Object>();
        for (int column = 11; column <= 17; column++) {
            standing.add(row.getObject(column));
        }
        return new Person(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                standing,
                row.getBoolean(18),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static Point point(ResultSet row) throws SQLException {
        var address = new ArrayList<@Nullable String>();
        for (int column = 6; column <= 10; column++) {
            address.add(row.getString(column));
        }
        return new Point(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                address,
                row.getString(11),
                row.getString(12),
                row.getString(15));
    }

    private static void parts(Connection connection, String sql, Map<UUID, Person> owners, Part part)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Sample.TENANT);
            statement.setArray(
                    2, connection.createArrayOf("uuid", owners.keySet().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var owner = owners.get(rows.getObject(1, UUID.class));
                    if (owner != null) {
                        part.read(rows, owner);
                    }
                }
            }
        }
    }
}

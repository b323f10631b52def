package dev.kith.crm.jpa;

import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.jpa.schema.TableNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * How a {@link JpaStorage} is set up: how its tables are called, which rooms of vendors it serves beside ours, and what it keeps in
 * memory. Begin with {@link #DEFAULT}; the canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param names how the tables are called
 * @param rooms the rooms of vendors, in the order in which they were given
 * @param snapshots how long files and customers that were read are kept in memory; empty if not at all
 */
public record JpaSetup(TableNames names, List<StoredRoom> rooms, Optional<SnapshotLimits> snapshots) {
    /** The default names, no room beside ours, and nothing kept in memory. */
    public static final JpaSetup DEFAULT = new JpaSetup(TableNames.DEFAULT, List.of(), Optional.empty());

    /**
     * Copies the list.
     *
     * @param names how the tables are called
     * @param rooms the rooms of vendors
     * @param snapshots how long files and customers that were read are kept in memory
     */
    public JpaSetup {
        rooms = List.copyOf(rooms);
    }

    /**
     * Names the tables.
     *
     * @param chosen the names by which {@link Schema} made them
     * @return the same setup with these names
     */
    public JpaSetup named(TableNames chosen) {
        return new JpaSetup(chosen, rooms, snapshots);
    }

    /**
     * Adds a room. Its tables follow the names where theirs begin with {@code kith_}.
     *
     * @param room what a vendor keeps
     * @return the same setup with this room behind the others
     */
    public JpaSetup with(StoredRoom room) {
        return new JpaSetup(
                names, Stream.concat(rooms.stream(), Stream.of(room)).toList(), snapshots);
    }

    /**
     * Keeps files and customers in memory once they were read, and tells them again until they are known to be old or may be:
     * {@link dev.kith.crm.Desk#open} and {@code customers().find} and {@code get} then ask the database less often. What this storage
     * writes is told at once; what other JVMs write, after the limit's time at the latest. {@link dev.kith.crm.Desk#fresh} asks each time.
     *
     * @param limits how long, and how much
     * @return the same setup with snapshots
     */
    public JpaSetup keeping(SnapshotLimits limits) {
        return new JpaSetup(names, rooms, Optional.of(limits));
    }

    /**
     * Tells which tables it needs: ours and those of its rooms, by its names.
     *
     * @param connections lead to the schema
     * @return the tables, to be made or looked at
     * @throws MisconfiguredException if there are no scripts for this database, or those of a room are no scripts
     * @throws dev.kith.crm.failure.StoreFailureException if the database does not answer
     */
    public Schema schema(DataSource connections) {
        return schema(Schema.database(connections));
    }

    /**
     * Tells which tables it needs: ours and those of its rooms, by its names.
     *
     * @param database in which database
     * @return the tables, to be made or looked at
     * @throws MisconfiguredException if those of a room are no scripts, or two have the same name
     */
    public Schema schema(Database database) {
        var schema = Schema.of(database).named(names);
        for (var script :
                rooms.stream().flatMap(room -> room.scripts(database).stream()).toList()) {
            schema = schema.with(script.name(), script.sql());
        }
        return schema;
    }
}

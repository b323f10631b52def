package dev.kith.crm.jpa;

import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.jpa.schema.TableNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a {@link JpaStorage} is set up: how its tables are called, and which rooms of vendors it serves beside ours. Begin with
 * {@link #DEFAULT}. Immutable.
 *
 * @param names how the tables are called
 * @param rooms the rooms of vendors, in the order in which they were given
 */
public record JpaSetup(TableNames names, List<StoredRoom> rooms) {
    /** The default names, and no room beside ours. */
    public static final JpaSetup DEFAULT = new JpaSetup(TableNames.DEFAULT, List.of());

    /**
     * Copies the list.
     *
     * @param names how the tables are called
     * @param rooms the rooms of vendors
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
        return new JpaSetup(chosen, rooms);
    }

    /**
     * Adds a room. Its tables follow the names where theirs begin with {@code kith_}.
     *
     * @param room what a vendor keeps
     * @return the same setup with this room behind the others
     */
    public JpaSetup with(StoredRoom room) {
        return new JpaSetup(
                names, Stream.concat(rooms.stream(), Stream.of(room)).toList());
    }
}

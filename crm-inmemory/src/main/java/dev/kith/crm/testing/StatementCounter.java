package dev.kith.crm.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Counts the statements that go to a database, for tests that say how many a call may cost. Needs the module {@code java.sql}.
 * Thread-safe.
 *
 * <pre>{@code
 * var counter = StatementCounter.over(connections);
 * var crm = Crm.builder().storage(JpaStorage.over(counter.dataSource())).build();
 * counter.clear();
 * crm.desk(maria).open(ada);
 * assertThat(counter).ran(7);
 * }</pre>
 *
 * <p>Each execution counts, also one that fails; a batch counts once, however many rows it has. Commit and rollback do not count,
 * nor does what goes around the wrapped connection, by {@code unwrap} or by the statement of a result.
 */
public final class StatementCounter {
    private final DataSource counted;
    private final List<String> statements = new ArrayList<>();

    private StatementCounter(DataSource connections) {
        counted = CountedCalls.before(connections, DataSource.class, this::ran);
    }

    /**
     * Makes a counter that has counted nothing yet.
     *
     * @param connections where connections come from; who made it closes it
     * @return the counter
     */
    public static StatementCounter over(DataSource connections) {
        return new StatementCounter(connections);
    }

    private synchronized void ran(String sql) {
        statements.add(sql);
    }

    /** {@return what gives the connections whose statements are counted; {@code unwrap} leads to the one behind it} */
    public DataSource dataSource() {
        return counted;
    }

    /** {@return how many statements ran so far, on all threads} */
    public int count() {
        return statements().size();
    }

    /** {@return the SQL of each so far, in their order; of prepared ones without values, of others as it was written} */
    public synchronized List<String> statements() {
        return List.copyOf(statements);
    }

    /** Forgets the statements so far. */
    public synchronized void clear() {
        statements.clear();
    }

    @Override
    public String toString() {
        return "StatementCounter[" + count() + " statements]";
    }
}

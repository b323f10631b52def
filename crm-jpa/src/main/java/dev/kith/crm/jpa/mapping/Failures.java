package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.StoreFailureException;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in our own words what provider and driver threw. Their messages repeat the row, so none goes on. */
final class Failures {
    /** Lost races: serialisation failure, deadlock, and the lock waits that ended (PostgreSQL, H2) or met a change (H2). */
    private static final Set<String> RACE_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    /** The same on MariaDB, which gives them the general state: lock wait timeout, deadlock, changed since last read. */
    private static final Set<Integer> RACE_CODES = Set.of(1205, 1213, 1020);

    private static final String UNIQUE_STATE = "23505";
    private static final int UNIQUE_CODE = 1062;

    private Failures() {}

    static CrmException told(RuntimeException refused, Writes writes, boolean ours) {
        var chain = chain(refused);
        if (chain.stream().anyMatch(Failures::race)) {
            return new StoreFailureException("the unit lost a race for a row; nothing was written", ours, refused);
        }
        if (chain.stream().anyMatch(Failures::taken)) {
            return duplicate(refused, chain, writes);
        }
        var lost = chain.stream()
                .filter(OptimisticLockException.class::isInstance)
                .map(OptimisticLockException.class::cast)
                .findFirst();
        if (lost.isPresent()) {
            return stale(lost.get(), chain, writes)
                    .<CrmException>map(Writes.Replaced::stale)
                    .orElseGet(() -> foreign(refused));
        }
        return new StoreFailureException(
                "the database refused a statement or could not be reached; are the tables of Schema there?",
                false,
                refused);
    }

    /** Where the provider does not give the row, its message names table and id. */
    private static Optional<Writes.Replaced> stale(OptimisticLockException lost, List<Throwable> chain, Writes writes) {
        if (lost.getEntity() != null) {
            return writes.replaced(lost.getEntity());
        }
        var text = text(chain);
        return writes.replaced().stream()
                .filter(one -> text.stream().anyMatch(line -> line.contains(String.valueOf(one.id()))))
                .findFirst();
    }

    /** The application's own rows are flushed with ours: what is wrong with them must not be told of a customer. */
    private static StoreFailureException foreign(RuntimeException refused) {
        return new StoreFailureException(
                "a row of the application, flushed with this unit, is stale or its key is taken; flush it before the call",
                false,
                refused);
    }

    static boolean duplicate(RuntimeException refused) {
        return chain(refused).stream().anyMatch(Failures::taken);
    }

    private static List<Throwable> chain(Throwable first) {
        var chain = new ArrayList<Throwable>();
        collect(first, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable one, List<Throwable> chain) {
        if (one == null || chain.contains(one)) {
            return;
        }
        chain.add(one);
        // a failed batch hides the reason in the exception beside it
        if (one instanceof SQLException batch) {
            collect(batch.getNextException(), chain);
        }
        collect(one.getCause(), chain);
        // a transaction manager puts what a database said to its commit aside
        List.of(one.getSuppressed()).forEach(aside -> collect(aside, chain));
    }

    private static boolean race(Throwable one) {
        return one instanceof SQLException sql
                && (RACE_STATES.contains(String.valueOf(sql.getSQLState()))
                        || (mariaDb(sql) && RACE_CODES.contains(sql.getErrorCode())));
    }

    private static boolean taken(Throwable one) {
        return one instanceof EntityExistsException
                || (one instanceof SQLException sql
                        && (UNIQUE_STATE.equals(sql.getSQLState())
                                || (mariaDb(sql) && sql.getErrorCode() == UNIQUE_CODE)));
    }

    /** PostgreSQL has no codes and H2 has others; so theirs are never read as MariaDB's. */
    private static boolean mariaDb(SQLException sql) {
        return Set.of("HY000", "23000", "40001").contains(String.valueOf(sql.getSQLState()));
    }

    /** The driver's message names the index. */
    private static CrmException duplicate(RuntimeException refused, List<Throwable> chain, Writes writes) {
        var text = text(chain);
        return writes.keys().entrySet().stream()
                .filter(index -> named(text, index.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(key -> new DuplicateException(key.kind(), key.name()))
                .or(() -> kind(chain, writes).map(kind -> new DuplicateException(kind, "id")))
                .<CrmException>map(clash -> clash)
                .orElseGet(() -> foreign(refused));
    }

    /** The provider's message ends with the statement, which names the table. A row that clashes in memory has no statement. */
    private static Optional<String> kind(List<Throwable> chain, Writes writes) {
        if (chain.stream().noneMatch(SQLException.class::isInstance)) {
            return writes.written().stream().findFirst().map(Writes.Written::kind);
        }
        var text = text(chain);
        return writes.written().stream()
                .filter(one -> named(text, one.table()))
                .findFirst()
                .map(Writes.Written::kind);
    }

    private static List<String> text(List<Throwable> chain) {
        return chain.stream()
                .map(one -> String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean named(List<String> text, String name) {
        var word = Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b");
        return text.stream().anyMatch(line -> word.matcher(line).find());
    }
}

package dev.kith.examples.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.examples.faults.FaultyCalls.Way;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each call that a use case makes to the database fails once, in each way. Then all of the use case is stored, or nothing: nothing only if
 * its caller was told so; all although its caller was told of a failure only if the server had done a commit. A use case of several units
 * is called again, and ends as if nothing had happened. No connection stays out of the pool.
 */
final class JdbcCalls implements Fault {
    private static final int TRIES = 5;
    private static final List<Way> WAYS = List.of(Way.values());

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        return run(ground, UseCase.all(), size == Size.CHAOS);
    }

    Verdict run(Ground ground, Map<String, UseCase> cases, boolean eachWay) throws Exception {
        var faulty = new FaultyCalls(ground.url());
        try (var pool = pool(faulty);
                var storage = JpaStorage.over(pool);
                var bench = new Bench(ground, faulty, pool, storage)) {
            for (var each : cases.entrySet()) {
                bench.tryAll(each.getKey(), each.getValue(), eachWay);
            }
            return bench.verdict().with("use-cases", cases.size());
        }
    }

    /** The calls fail below the pool, as those of a driver do. */
    private static HikariDataSource pool(FaultyCalls faulty) {
        var pool = new HikariConfig();
        pool.setDataSource(faulty.source());
        pool.setMaximumPoolSize(3);
        pool.setConnectionTimeout(5_000);
        return new HikariDataSource(pool);
    }

    /** Where the use cases run. */
    private static final class Bench implements AutoCloseable {
        private final Ground ground;
        private final FaultyCalls faulty;
        private final HikariDataSource pool;
        private final Crm crm;

        /** Who hears of events is read for a while only: at each use case anew, since it was read a day before, here. */
        private final Desk elsewhere;

        private final Set<String> keys = new HashSet<>();
        private Instant now = UseCase.NOW;
        private int tenants;
        private int rounds;
        private int lostAnswers;
        private int lost;
        private int unexplained;

        Bench(Ground ground, FaultyCalls faulty, HikariDataSource pool, JpaStorage storage) {
            this.ground = ground;
            this.faulty = faulty;
            this.pool = pool;
            this.crm = Crm.builder()
                    .storage(storage)
                    .clock(() -> now)
                    .notifier(message -> {
                        keys.add(message.key().toString());
                        return Notifier.Receipt.ACCEPTED;
                    })
                    .build();
            this.elsewhere = crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId("elsewhere")));
        }

        void tryAll(String name, UseCase useCase, boolean eachWay) throws SQLException {
            var clean = new Attempt(useCase);
            clean.call(0, Way.BEFORE);
            var after = clean.state();
            if (clean.failure != null || after.equals(clean.before)) {
                throw new IllegalStateException("the use case " + name + " changes nothing by itself", clean.failure);
            }
            for (int call = 1; call <= clean.calls; call++) {
                for (Way way : ways(eachWay, clean.commits.contains(call))) {
                    var attempt = new Attempt(useCase);
                    attempt.call(call, way);
                    if (attempt.calls < call) {
                        throw new IllegalStateException(name + " never came to call " + call);
                    }
                    lostAnswers += way == Way.LOST && clean.commits.contains(call) ? 1 : 0;
                    judge(
                            attempt,
                            after,
                            clean.told.size(),
                            name + " with call " + call + " of " + clean.calls + " " + way);
                    rounds++;
                }
            }
        }

        /** Quick, each call fails in one way only; but the answer of each commit is lost in any case. */
        private Set<Way> ways(boolean eachWay, boolean commit) {
            if (eachWay) {
                return EnumSet.allOf(Way.class);
            }
            var ways = EnumSet.of(WAYS.get(rounds % WAYS.size()));
            if (commit) {
                ways.add(Way.LOST);
            }
            return ways;
        }

        private void judge(Attempt attempt, List<String> after, int told, String what) throws SQLException {
            var state = attempt.state();
            if (state.equals(after)) {
                if (attempt.told.size() < told) {
                    lost++;
                    tell(what + ": stored, and nobody was told");
                }
                if (attempt.failure != null && faulty.commits() == 0) {
                    unexplained++;
                    tell(what + ": stored without a commit");
                }
            } else if (!state.equals(attempt.before)) {
                unexplained++;
                tell(what + ": half stored\n" + differences(after, state));
            } else if (attempt.failure == null) {
                lost++;
                tell(what + ": returned, and nothing is stored");
            }
            if (pool.getHikariPoolMXBean().getActiveConnections() != 0) {
                unexplained++;
                tell(what + ": a connection is still out");
            }
        }

        private static String differences(List<String> expected, List<String> found) {
            var missing = new ArrayList<>(expected);
            found.forEach(missing::remove);
            var more = new ArrayList<>(found);
            expected.forEach(more::remove);
            return "  missing " + missing + "\n  more " + more;
        }

        private static void tell(String what) {
            System.err.println(what);
        }

        Verdict verdict() {
            return Verdict.of(rounds, lost, 0, unexplained).with("lost-answers", lostAnswers);
        }

        @Override
        public void close() {
            crm.close();
        }

        /** A use case in a tenant of its own. */
        private final class Attempt {
            private final String tenant = "t" + ++tenants;
            private final Desk desk =
                    crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId(tenant)));
            private final UseCase useCase;
            private final UseCase.Call call;
            private final List<String> before;
            private int calls;
            private Set<String> told = Set.of();
            private List<Integer> commits = List.of();
            private @Nullable Throwable failure;

            Attempt(UseCase useCase) throws SQLException {
                now = UseCase.NOW;
                elsewhere.customers().register(NewPerson.named("Ada", "Lovelace"));
                this.useCase = useCase;
                this.call = useCase.prepared().apply(desk);
                this.before = state();
                now = now.plus(Duration.ofDays(1));
            }

            List<String> state() throws SQLException {
                return StoredState.of(ground.connections(), tenant);
            }

            void call(int failing, Way way) {
                keys.clear();
                faulty.arm(failing, way);
                boolean through = attempted();
                calls = faulty.disarm();
                commits = faulty.commitCalls();
                for (int tries = 0; useCase.again().isPresent() && !through; tries++) {
                    if (tries == TRIES) {
                        throw new IllegalStateException("never through", failure);
                    }
                    now = now.plus(useCase.again().get());
                    through = attempted();
                }
                told = Set.copyOf(keys);
            }

            private boolean attempted() {
                try {
                    failure = null;
                    return call.on(crm, desk);
                } catch (RuntimeException failed) {
                    failure = failed;
                    return false;
                }
            }
        }
    }
}
